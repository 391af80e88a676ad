/** What stands beside a session on a page in the same run: the reading alone, Readability, and a bare read of the text. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { bundled } from '../browsers/bundled';

/** Our reading of a page, for the page's own world: a session's is out of reach. */
const READING = await bundled('tests/commands/page-reading.ts');
const READABILITY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

export interface Beside {
  /** Readability's text of the article; empty where it finds none. */
  readonly readability: string;
  /** Milliseconds of Readability on a clone of the page, the clone included. */
  readonly readabilityMs: number;
  /** Milliseconds of a TreeWalker that puts the body's text nodes together. */
  readonly bareMs: number;
  /** Milliseconds of our reading of the page into its outline. */
  readonly readingMs: number;
}

/** Runs each of them in the page, once and cold, as a session's reading runs. Changes nothing in it. */
export async function readBeside(page: Page): Promise<Beside> {
  const bareMs = await page.evaluate(() => {
    const start = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) text += (node as Text).data;
    return text === '' ? 0 : performance.now() - start;
  });
  const found = (await page.evaluate(`(() => {
    ${READABILITY}
    const start = performance.now();
    const article = new Readability(document.cloneNode(true)).parse();
    return { text: [article?.title, article?.textContent].filter(Boolean).join('\\n'), ms: performance.now() - start };
  })()`)) as { text: string; ms: number };
  const readingMs = (await page.evaluate(`${READING}; bundle.timeOfReading()`)) as number;
  return { readability: found.text, readabilityMs: found.ms, bareMs, readingMs };
}
