/**
 * Scores the engine on every corpus that is there and prints one table: measure, floor, aim, got.
 *
 *   npm run eval
 *
 * A corpus or scorer that is absent is named in a line and left out. The exit status is 1 when a floor is missed.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CORPORA, hasScorer } from '../tests/corpora/corpora';
import { CORPUS_LIST, type Corpus, type Measure } from './eval-measures';

function measure({ needs, scorer, score }: Corpus): Measure[] {
  const missing = needs.map((need) => join(CORPORA, need)).find((path) => !existsSync(path));
  if (missing) {
    console.log(`left out: no ${missing}`);
    return [];
  }
  if (!hasScorer(scorer)) {
    console.log(`left out: no scorer ${scorer}`);
    return [];
  }
  return score(join(CORPORA, needs[0]!));
}

function missed({ floor, got, count }: Measure): boolean {
  if (floor === null) return false;
  return count === 'most' ? got > floor : got < floor;
}

function print(measures: readonly Measure[]): void {
  const width = Math.max(...measures.map(({ name }) => name.length));
  console.log(`${'measure'.padEnd(width)}${['floor', 'aim', 'got'].map((head) => head.padStart(7)).join('')}`);
  for (const measure of measures) {
    const numbers = [measure.floor, measure.aim, measure.got].map((value) => cell(value, measure.count).padStart(7));
    const below = missed(measure) ? '  misses the floor' : '';
    console.log(`${measure.name.padEnd(width)}${numbers.join('')}${below}`);
  }
}

/** Rates in percent, counts as they are. */
function cell(value: number | null, count: Measure['count']): string {
  if (value === null) return '-';
  if (!count) return (value * 100).toFixed(1);
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

const measures = CORPUS_LIST.flatMap(measure);
if (measures.length > 0) print(measures);
if (measures.some(missed)) process.exitCode = 1;
