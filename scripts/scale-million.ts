/** What a million articles take on this machine, told from 20,000 and from 100,000 of them. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { CORPORA, readTexts } from '../tests/corpora/corpora';
import { inventedArticles } from './invented-corpus';
import { faults, inShell, say, WORK } from './scale-workshop';

const COUNTS = [20_000, 100_000] as const;
const MILLION = 1_000_000;
const POLNEAR = join(CORPORA, 'polnear/train');

/**
 * Analyses both numbers of articles on all cores: articles a second, the most memory, and whether the larger output
 * begins with the bytes of the smaller one. Takes PolNeAR's articles where ../shared holds them, over and over, else
 * invented ones.
 *
 * @param command the bundled command.
 */
export function million(command: string): void {
  const real = existsSync(POLNEAR) ? readTexts(POLNEAR).map(({ text }) => text) : null;
  console.log(real ? `${real.length} articles of PolNeAR, over and over` : 'invented articles');
  for (const count of COUNTS) {
    writeArticles(`${count}.jsonl`, count, real);
    measure(command, count);
  }
  const [fewer, more] = COUNTS;
  const same = inShell(`head -n ${fewer} claims-${more}.jsonl | cmp - claims-${fewer}.jsonl && echo same || true`);
  const lines = Number(inShell(`wc -l < claims-${more}.jsonl`));
  const isRight = same.trim() === 'same' && lines === more;
  say('a million', isRight, isRight ? 'identical' : `${lines} lines of ${more}, or other bytes`);
}

function writeArticles(name: string, count: number, real: readonly string[] | null): void {
  const file = openSync(join(WORK, name), 'w');
  if (real) {
    for (let at = 0; at < count; at++)
      writeSync(file, `${JSON.stringify({ id: `a${at}`, text: real[at % real.length] })}\n`);
  } else {
    for (const article of inventedArticles(count)) writeSync(file, `${JSON.stringify(article)}\n`);
  }
  closeSync(file);
}

function measure(command: string, count: number): void {
  const jobs = availableParallelism();
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...['--import', resolve('scripts/peak-memory.mjs'), command, 'extract', `${count}.jsonl`],
      ...['--jobs', String(jobs), '--out', `claims-${count}.jsonl`],
    ],
    { cwd: WORK, encoding: 'utf8' },
  );
  const seconds = (performance.now() - start) / 1_000;
  if (status !== 0) faults.push(`${count} articles: exit status ${status}`);
  const memory = /peak memory .*/.exec(stderr)?.[0] ?? 'peak memory unknown';
  const minutes = ((seconds / count) * MILLION) / 60;
  console.log(
    `${count} articles on ${jobs} cores: ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} articles/s, ` +
      `${memory}; a million in ${minutes.toFixed(1)} minutes`,
  );
}
