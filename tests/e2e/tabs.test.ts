/** Many tabs, a background that stops, an extension that is updated: every tab ends with its marks or says why not. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { GROUPS } from '@/engine/claim';
import { eventually } from '../browsers/eventually';
import { eventuallyMarked, marksIn } from '../browsers/marks';
import { finalReport, storeSettings, tabIdOf } from '../browsers/session-access';
import { onStage } from '../browsers/stage';

const TABS = { chromium: 50, firefox: 20 };

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  test('every one of many tabs that are opened at once ends with its marks', async () => {
    await runByItself(true);
    const addresses = Array.from({ length: TABS[stage.name] }, (_, n) => stage.address(`reservoir.html?tab=${n}`));
    await stage.control.evaluate(async (urls) => {
      const { tabs } = (globalThis as unknown as { browser: import('webextension-polyfill').Browser }).browser;
      await Promise.all(urls.map((url) => tabs.create({ url, active: false })));
    }, addresses);
    const reports = await Promise.all(addresses.map((address) => finalReport(stage.control, address)));
    expect(reports.map(({ state }) => state)).toEqual(addresses.map(() => 'read'));
    const pages = (await stage.extension.browser.pages()).filter((page) => page.url().includes('?tab='));
    expect(pages).toHaveLength(addresses.length);
    const marks = await Promise.all(pages.map(marksIn));
    expect(new Set(marks.map((words) => words.join('|'))).size).toBe(1);
    expect(marks[0]?.length).toBeGreaterThan(5);
    await Promise.all(pages.map((page) => page.close()));
    await runByItself(false);
  });

  test('a background that is stopped while it works is asked again', async () => {
    const { page } = await stage.open('reservoir.html');
    await page.evaluate(() => {
      const last = document.querySelector('article p:last-child') as HTMLElement;
      for (let count = 0; count < 2_000; count += 1) {
        const more = last.cloneNode(true) as HTMLElement;
        more.append(` That was number ${count}.`);
        last.after(more);
      }
    });
    await stage.start(page);
    await stage.extension.stopBackground();
    await finalReport(stage.control, page.url());
    await eventuallyMarked(stage.control, page, { marked: ['Marta Quill'] });
  });

  test('a background that is stopped again and again never leaves a tab without an answer', async () => {
    const { page } = await stage.open('reservoir.html');
    await stage.start(page);
    for (let count = 0; count < 3; count += 1) await stage.extension.stopBackground();
    await eventuallyMarked(stage.control, page, { marked: ['Marta Quill'] });
  });

  test('a new version of the extension takes over a tab quietly', async () => {
    const { page, complaints } = await stage.read('reservoir.html');
    await stage.replaceExtension();
    // What wakes the old session: changing tabs, a change to the page, the pointer on a mark.
    await page.bringToFront();
    await page.evaluate(() => document.querySelector('article')?.append(document.createElement('p')));
    await hoverFirstMark(page);
    await storeSettings(stage.control, { shown: ['named'] });
    await stage.start(page);
    await eventually(page, () => [...CSS.highlights.keys()].join() === 'sourcelight-named');
    await storeSettings(stage.control, { shown: [...GROUPS] });
    await eventuallyMarked(stage.control, page, { marked: ['Marta Quill'] });
    await page.evaluate(() => document.querySelector('article p:nth-last-child(2)')?.remove());
    await eventuallyMarked(stage.control, page, { unmarked: ['Quill'] });
    expect(complaints).toEqual([]);
  });

  test('the popup over a tab of an older version starts a new session by itself', async () => {
    const { page } = await stage.read('reservoir.html');
    await stage.replaceExtension();
    const popup = await stage.extension.openExtensionPage(`popup.html?tab=${await tabIdOf(stage.control, page.url())}`);
    await popup.waitForSelector('li.claim');
    await popup.close();
    await eventuallyMarked(stage.control, page);
  });

  async function runByItself(runs: boolean): Promise<void> {
    await storeSettings(stage.control, runs ? { run: 'on-sites', sites: ['localhost'] } : { run: 'on-click' });
    await eventually(
      stage.control,
      async (wanted) => {
        const { scripting } = (globalThis as unknown as { browser: import('webextension-polyfill').Browser }).browser;
        return (await scripting.getRegisteredContentScripts()).length > 0 === wanted;
      },
      runs,
    );
  }
});

async function hoverFirstMark(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const [mark] = CSS.highlights.get('sourcelight-named') ?? [];
    const box = (mark as Range | undefined)?.getBoundingClientRect() ?? new DOMRect(200, 200, 0, 0);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.move(x - 5, y);
  await page.mouse.move(x, y, { steps: 3 });
  await new Promise((resolve) => setTimeout(resolve, 600));
}
