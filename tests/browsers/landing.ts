/** Follows a link with a text fragment and checks by the browser's own highlight whether it landed on its words. */
import type { Page } from 'puppeteer-core';
import type { PageReader } from '../export/page-reader';
import { bundled } from './bundled';

/** What page-reader.ts leaves in a page. */
declare const reader: PageReader;

/** Milliseconds that a browser may take to find the words once the page has loaded. */
const PATIENCE = 3_000;

/** The script that looks at a page from inside. */
export function pageReader(): Promise<string> {
  return bundled('tests/export/page-reader.ts');
}

/**
 * Whether the browser that opens `link` highlights the words of `span`, all that the viewport shows of them and nothing
 * else. `span` is in the article's text; words that it cuts count whole.
 */
export async function landsOn(page: Page, script: string, link: string, span: readonly [number, number]) {
  // Open another document first: within one document, earlier highlights stay.
  await page.goto('about:blank');
  await page.goto(link, { waitUntil: 'load' });
  await page.evaluate(script);
  await page.evaluate(() => reader.colourLanding());
  const landed = await page.waitForSelector(':target', { timeout: PATIENCE }).catch(() => null);
  if (!landed) return false;
  const picture = await page.screenshot({ encoding: 'base64', optimizeForSpeed: true });
  return page.evaluate((words, png) => reader.isHighlighted(words, png), span, picture);
}
