/** What becomes of pages whose site the reader takes back. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { eventually } from '../browsers/eventually';
import { marksIn } from '../browsers/marks';
import { onStage } from '../browsers/stage';

/** Extension pages have this. */
declare const browser: Browser;

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  test('a permission that is taken back ends the sessions of its pages, and leaves them as they were', async () => {
    const { page, complaints } = await stage.open('reservoir.html');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await stage.start(page);
    await eventually(page, () => CSS.highlights.size > 0);
    expect(await stage.control.evaluate(() => browser.permissions.remove({ origins: ['*://localhost/*'] }))).toBe(true);
    await eventually(page, () => CSS.highlights.size === 0);
    // Nothing follows the page any more.
    await page.evaluate(() => document.querySelector('article p')?.append(' Police said so again.'));
    await page.evaluate(() => document.querySelector('article p')?.lastChild?.remove());
    expect(await marksIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(complaints).toEqual([]);
  });
});
