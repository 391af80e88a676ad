/** The adverbs and times between a verb and its complement. */
import { THERE, TIME_POINTERS } from '../lexicon/function-words';
import { tags, type Unit } from './units';

/** Past the adverbs and times that start at `from`: "said again on Friday" stops before "on". */
export function skipAdverbs(units: readonly Unit[], from: number): number {
  let at = from;
  for (;;) {
    if (opensExistence(units, at)) return at;
    if (units[at]?.tag === 'adverb' || (units[at]?.tag === 'time' && units[at + 1]?.tag !== 'genitive')) at++;
    else if (TIME_POINTERS.has(units[at]?.lower ?? '') && units[at + 1]?.tag === 'time') at += 2;
    else return at;
  }
}

/** "said there were boats": the word belongs to what was said. */
const opensExistence = (units: readonly Unit[], at: number): boolean =>
  THERE.has(units[at]?.lower ?? '') && OPENS_PREDICATE.has(units[at + 1]?.tag);

const OPENS_PREDICATE = tags('be', 'have', 'modal');
