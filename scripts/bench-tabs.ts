/**
 * `npm run bench:tabs`: how long an ordinary article waits for its marks while a tab beside it is read that holds a
 * megabyte of a text made to be slow, as a multiple of its time alone, in both browsers. Exits with 1 when one keeps it
 * waiting for more than twice its time. `-- firefox` measures only that browser. Needs `npm run build`.
 */
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { eventually } from '../tests/browsers/eventually';
import { executableOf } from '../tests/browsers/executables.mjs';
import { Stage } from '../tests/browsers/stage';
import { median } from './median';

/** Units whose repetition once took more than linear time, or that no sentence ends. */
const UNITS = [': ', 'Renn: ', 'https://', 'The ', 'noting ', 'not ', 'will have been ', '"" ', 'spoke a a a a '];
const CHARACTERS = 1_000_000;
/** Characters of a paragraph of it. */
const PARAGRAPH = 5_000;
/** Milliseconds after the start of the slow tab at which the article's session starts, one a round. */
const DELAYS = [0, 100, 200, 400, 800];
/** Times its time alone that an article may wait. */
const MOST = 2;

/** The ordinary page with a megabyte of a unit behind its article's paragraphs. */
async function openSlow(stage: Stage, unit: string): Promise<Page> {
  const { page } = await stage.open('reservoir.html');
  await page.evaluate(
    (words, total, each) => {
      const article = document.querySelector('article') as HTMLElement;
      for (let length = 0; length < total; length += each) {
        const paragraph = document.createElement('p');
        paragraph.textContent = words.repeat(Math.ceil(each / words.length));
        article.append(paragraph);
      }
    },
    unit,
    CHARACTERS,
    PARAGRAPH,
  );
  return page;
}

/** Milliseconds from the start of a session to the first marks, alone or some time after the start of a slow page's. */
async function timeToMarks(stage: Stage, unit: string | null, delay = 0): Promise<number> {
  const slow = unit === null ? null : await openSlow(stage, unit);
  const { page } = await stage.open('orchard.html');
  if (slow) await stage.start(slow);
  await setTimeout(delay);
  const started = performance.now();
  await stage.start(page);
  await eventually(page, () => CSS.highlights.size > 0);
  const time = performance.now() - started;
  await stage.closePages();
  return time;
}

/** By unit, how many times its time alone the article took. Alone and beside take turns, so that both meet the same machine. */
async function measure(stage: Stage): Promise<number[]> {
  await timeToMarks(stage, null);
  const ratios: number[] = [];
  for (const unit of UNITS) {
    const alone: number[] = [];
    const beside: number[] = [];
    for (const delay of DELAYS) {
      alone.push(await timeToMarks(stage, null));
      beside.push(await timeToMarks(stage, unit, delay));
    }
    const ratio = median(beside) / median(alone);
    const [first, second] = [alone, beside].map((times) => `${median(times).toFixed(0)} ms`);
    console.log(
      `${stage.name} ${JSON.stringify(unit).padEnd(20)} alone ${first}, beside ${second}: ${ratio.toFixed(2)}`,
    );
    ratios.push(ratio);
  }
  return ratios;
}

let held = true;
const [wanted] = process.argv.slice(2);
for (const name of ['chromium', 'firefox'] as const) {
  if (!executableOf(name) || (wanted && name !== wanted)) continue;
  const stage = new Stage(name, 'tests/fixtures/e2e');
  try {
    await stage.raise();
    held = (await measure(stage)).every((ratio) => ratio <= MOST) && held;
  } finally {
    await stage.strike();
  }
}
console.log(held ? `Never more than ${MOST} times as long.` : `More than ${MOST} times as long.`);
process.exitCode = held ? 0 : 1;
