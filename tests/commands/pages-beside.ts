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

/**
 * Runs each of them once; changes nothing in the page. The two that are compared run as a session's reading runs: in a
 * tab of their own that has seen nothing of us, and in a script world of their own there.
 * @param openAnew opens the page in a new tab.
 */
export async function readBeside(page: Page, openAnew: () => Promise<Page>): Promise<Beside> {
  const readability = (await page.evaluate(`(() => {
    ${READABILITY}
    const start = performance.now();
    const article = new Readability(document.cloneNode(true)).parse();
    return { text: [article?.title, article?.textContent].filter(Boolean).join('\\n'), ms: performance.now() - start };
  })()`)) as { text: string; ms: number };
  return {
    readability: readability.text,
    readabilityMs: readability.ms,
    bareMs: await timeInWorld(await openAnew(), `(${bareRead})()`),
    readingMs: await timeInWorld(await openAnew(), `${READING}; bundle.timeOfReading()`),
  };
}

function bareRead(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += (node as Text).data;
  return text === '' ? 0 : performance.now() - start;
}

/** Closes the page in the end. */
async function timeInWorld(page: Page, expression: string): Promise<number> {
  const client = await page.createCDPSession();
  const { frameTree } = await client.send('Page.getFrameTree');
  const world = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'beside' });
  const { result } = await client.send('Runtime.evaluate', {
    expression,
    contextId: world.executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  await page.close();
  return result.value as number;
}
