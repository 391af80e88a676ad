/**
 * `npm run bench:painting`: how long the highlight painter takes in a real Chromium, beside mark.js marking the same
 * places. Each figure is the median of fresh pages; read the ratios, which move less than the times.
 */
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { requiredExecutable } from '../tests/browsers/executables.mjs';
import type { Contender, Timing } from './bench-painting-page';
import { median } from './median';

const COUNTS = [50, 500, 5_000];
const PAGES = 3;
const CONTENDERS: readonly Contender[] = ['highlight painter', 'mark.js'];

/** The page's side as one script, which leaves its exports in `bench`. */
async function pageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': fileURLToPath(new URL('../../src', import.meta.url)) } },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('bench-painting-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('Nothing was built.');
  return output.output[0].code;
}

async function time(browser: Browser, script: string, contender: Contender, count: number): Promise<Timing> {
  const page = await browser.newPage();
  await page.evaluate(script);
  const call = `bench.timeMarking(${JSON.stringify(contender)}, ${count})`;
  const timing = (await page.evaluate(call)) as Timing;
  await page.close();
  return timing;
}

const executablePath = requiredExecutable('chromium');
const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const script = await pageScript();
console.log(['ranges', 'what', 'script ms', 'ratio', 'drawn ms', 'ratio'].join('\t'));
for (const count of COUNTS) {
  let base: Timing | null = null;
  for (const contender of CONTENDERS) {
    const timings: Timing[] = [];
    for (let i = 0; i < PAGES; i++) timings.push(await time(browser, script, contender, count));
    const here = { script: median(timings.map((t) => t.script)), drawn: median(timings.map((t) => t.drawn)) };
    base ??= here;
    const figures = [here.script, here.script / base.script, here.drawn, here.drawn / base.drawn];
    console.log([count, contender, ...figures.map((figure) => figure.toFixed(1))].join('\t'));
  }
}
await browser.close();
