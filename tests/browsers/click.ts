import type { Page } from 'puppeteer-core';
import { eventually } from './eventually';

/**
 * Clicks on the first element that matches, as soon as there is one: a page of the extension draws what it asked for
 * only when it is answered. @throws TimeoutError when none comes.
 */
export async function click(page: Page, selector: string): Promise<void> {
  await eventually(page, (wanted) => document.querySelector(wanted) !== null, selector);
  await page.click(selector);
}
