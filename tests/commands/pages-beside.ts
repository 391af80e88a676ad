/** What stands beside our reading of a page in the same run: Readability, and the bare read of the page's text. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const READABILITY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

export interface Beside {
  /** Readability's text of the article; empty where it finds none. */
  readonly readability: string;
  /** Milliseconds of Readability on a clone of the page, the clone included. */
  readonly readabilityMs: number;
  /** Milliseconds of a TreeWalker that puts the body's text nodes together. */
  readonly bareMs: number;
}

/** Runs both in the page, each once and cold, as ours runs. Changes nothing in it. */
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
  return { readability: found.text, readabilityMs: found.ms, bareMs };
}
