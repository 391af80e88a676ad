/** The report in the packed extension, from the list of an article to its last state. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { violationsOf } from '../browsers/axe';
import { click } from '../browsers/click';
import { corrected } from '../browsers/corrected';
import { eventually } from '../browsers/eventually';
import { savedIn } from '../browsers/saved-file';
import { askSession, tabIdOf } from '../browsers/session-access';
import { onStage } from '../browsers/stage';

/** Extension pages have this in Firefox and, from version 148, in Chromium. */
declare const browser: Browser;

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  async function openReport(page: Page): Promise<Page> {
    const report = await stage.openOwn(`report.html?tab=${await tabIdOf(stage.control, page.url())}`);
    await report.waitForSelector('h1');
    return report;
  }

  const says = (page: Page, words: string) =>
    eventually(page, (wanted) => document.body.textContent?.includes(wanted) === true, words);

  test('the list leads to it, and it has the whole article with its marks and sources', async () => {
    const { page, report: read } = await stage.read('reservoir.html');
    const popup = await stage.popupOver(page);
    await (await popup.waitForSelector('.foot button ::-p-text(Report)'))?.click();
    const address = `/report.html?tab=${await tabIdOf(stage.control, page.url())}`;
    await eventually(
      stage.control,
      async (ending) => (await browser.tabs.query({})).some(({ url }) => url?.endsWith(ending)),
      address,
    );
    await closeTabs(address);

    const report = await openReport(page);
    const [title, text] = read.state === 'read' ? [read.article.title, read.text] : ['', ''];
    expect(await report.$eval('h1', ({ textContent }) => textContent)).toBe(title);
    const printed = await report.$$eval('.paragraph > :first-child', (all) =>
      all.map((paragraph) => {
        const plain = paragraph.cloneNode(true) as Element;
        for (const number of plain.querySelectorAll('sup')) number.remove();
        return plain.textContent;
      }),
    );
    expect(text.replace(`${title}\n\n`, '')).toBe(printed.filter((paragraph) => paragraph !== title).join('\n\n'));
    const rows = await report.$$eval('tr[id^="source-"]', (all) => all.map(({ textContent }) => textContent).join('|'));
    expect(rows).toContain('Marta Quill');
    expect(await violationsOf(report)).toEqual([]);
  });

  test('it follows corrections, and saves what the list saves', async () => {
    const { page, report: read } = await stage.read('reservoir.html');
    const at = read.state === 'read' ? read.claims.findIndex(({ who }) => who === 'Marta Quill') : -1;
    const dismissed = corrected(read, at, 'not-a-source');
    const report = await openReport(page);
    await askSession(stage.control, page.url(), 'correct', [dismissed]);
    await eventually(report, () => !document.querySelector('.rail')?.textContent?.includes('Marta Quill'));
    await askSession(stage.control, page.url(), 'correct', [{ ...dismissed, takenBack: true }]);
    await eventually(report, () => document.querySelector('.rail')?.textContent?.includes('Marta Quill') === true);
    await report.bringToFront();
    await click(report, '.top-bar .menu summary');
    await (await report.waitForSelector('.menu button ::-p-text(CSV)'))?.click();
    expect(await savedIn(stage.extension.downloads, '.csv')).toContain('Marta Quill');
  });

  test('it keeps its article when the tab goes elsewhere, and says so when it is opened again', async () => {
    const { page } = await stage.read('reservoir.html');
    const path = `report.html?tab=${await tabIdOf(stage.control, page.url())}`;
    const report = await openReport(page);
    const title = await report.$eval('h1', ({ textContent }) => textContent ?? '');
    await page.goto(stage.address('orchard.html')).catch(() => {});
    await page.close();
    expect(await report.$eval('h1', ({ textContent }) => textContent)).toBe(title);
    const again = await stage.openOwn(path);
    await says(again, 'This report’s article is no longer open');
    expect(await violationsOf(again)).toEqual([]);
  });

  test('nothing of it is stored', async () => {
    const { page } = await stage.read('reservoir.html');
    const report = await openReport(page);
    const stored = await report.evaluate(async () => {
      const own = [await browser.storage.local.get(), { ...localStorage }, { ...sessionStorage }, history.state];
      return JSON.stringify([...own, location.href]);
    });
    expect(stored).not.toContain('Quill');
    expect(stored).not.toContain('reservoir');
  });

  test('a page that was printed says once that marks are not, and leads to the report', async () => {
    const { page } = await stage.read('reservoir.html');
    const isShown = (shown: boolean) => (document.querySelector('html > [popover]') !== null) === shown;
    await page.bringToFront();
    await page.pdf();
    await eventually(page, isShown, true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(page, isShown, false);
    const address = `/report.html?tab=${await tabIdOf(stage.control, page.url())}`;
    await eventually(
      stage.control,
      async (ending) => (await browser.tabs.query({})).some(({ url }) => url?.endsWith(ending)),
      address,
    );
    await closeTabs(address);
    await page.pdf();
    expect(await page.evaluate(isShown, false)).toBe(true);
  });

  async function closeTabs(ending: string): Promise<void> {
    await stage.control.evaluate(async (address) => {
      const tabs = (await browser.tabs.query({})).filter(({ url }) => url?.endsWith(address));
      await browser.tabs.remove(tabs.map(({ id }) => id ?? -1));
    }, ending);
  }
});
