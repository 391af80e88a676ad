/** What a session is compared with on the same page: our reading alone, Readability, and a bare read of the text. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { bundled } from '../tests/browsers/bundled';

/** Our reading of a page, for a world of its own, since a session's is out of reach; it is compiled as a session is. */
const READING = `//# allFunctionsCalledOnLoad\n${await bundled('scripts/page-reading.ts')}`;
const READABILITY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

export interface Beside {
  /** Readability's text of the article; empty where it finds none. */
  readonly readability: string;
  /** Milliseconds of Readability on a clone of the page, the clone included. */
  readonly readabilityMs: number;
  /** Milliseconds of a TreeWalker that puts the body's text nodes together, compiling included. */
  readonly bareMs: number;
  /** Milliseconds of our reading of the page into its outline, compiling included. */
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
    bareMs: await timeInWorld(await openAnew(), `(${bareRead})(), 0`),
    readingMs: await timeInWorld(await openAnew(), `${READING}; bundle.readWithPauses()`),
  };
}

function bareRead(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += (node as Text).data;
  return text;
}

/** Milliseconds that a script takes, without the pauses that are its result. Closes the page in the end. */
async function timeInWorld(page: Page, script: string): Promise<number> {
  const client = await page.createCDPSession();
  const { frameTree } = await client.send('Page.getFrameTree');
  const world = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'beside' });
  const { result } = await client.send('Runtime.evaluate', {
    // Only from within can it be timed together with its compiling.
    expression: `(async (start) => {
      const paused = await (0, eval)(${JSON.stringify(script)});
      return performance.now() - start - paused;
    })(performance.now())`,
    contextId: world.executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  await page.close();
  return result.value as number;
}
