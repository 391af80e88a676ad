/** axe over every page and state of the extension, light and dark, in both browsers. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { violationsOf } from '../browsers/axe';
import { click } from '../browsers/click';
import { corrected } from '../browsers/corrected';
import { openDraftFile } from '../browsers/draft';
import { askSession, storeSettings, tabIdOf } from '../browsers/session-access';
import { onStage } from '../browsers/stage';

/** Extension pages have this in Firefox and, from version 148, in Chromium. */
declare const browser: Browser;

const OWN_PAGES = ['sidepanel.html', 'welcome.html', 'options.html', 'draft.html', 'compare.html'];

describe.each(['light', 'dark'])('%s', (scheme) => {
  onStage(
    ['chromium', 'firefox'],
    resolve('tests/fixtures'),
    (stage) => {
      test('a read article with a correction, its folds open, and the other pages', async () => {
        const { page, report } = await stage.read('e2e/reservoir.html');
        await askSession(stage.control, page.url(), 'correct', [corrected(report, 0, 'vague')]);
        const pages = [await popupOver(page)];
        for (const path of OWN_PAGES) pages.push(await stage.openOwn(path));
        for (const each of pages) await check(each);
      });

      test.each([
        ['a front page', 'states/front-page.html'],
        ['another language', 'states/german.html'],
        ['no attributions', 'states/no-attributions.html'],
      ])('%s', async (_, path) => {
        const { page } = await stage.read(path);
        await check(await popupOver(page));
      });

      test('a site that is switched off', async () => {
        await storeSettings(stage.control, { sitesOff: ['localhost'] });
        const { page } = await stage.read('e2e/reservoir.html');
        await check(await popupOver(page));
        await storeSettings(stage.control, { sitesOff: [] });
      });

      test('a draft, with its findings and with its claims, and one in another language', async () => {
        const page = await stage.openOwn('draft.html');
        await openDraftFile(page, 'Die Polizei sagte, dass der Hafen seit Montag geschlossen ist.');
        await page.waitForSelector('[role=alert]:not(:empty)');
        await check(page);
        await openDraftFile(page, 'Officials said the dam had cracked. Marta Quill, who farms below it, said so, too.');
        await page.waitForSelector('.finding');
        await check(page);
        await click(page, '.view[aria-pressed="false"]');
        await page.waitForSelector('li.claim');
        await check(page);
      });

      test('a page that no extension may read', async () => {
        const id = await stage.control.evaluate(async () => (await browser.tabs.getCurrent()).id);
        await check(await stage.openOwn(`popup.html?tab=${id}`));
      });

      async function popupOver(page: Page): Promise<Page> {
        return stage.openOwn(`popup.html?tab=${await tabIdOf(stage.control, page.url())}`);
      }

      async function check(page: Page): Promise<void> {
        // Browsers slow down the timers of tabs behind.
        await page.bringToFront();
        await page.waitForSelector('h1');
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
        const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
        expect(isDark).toBe(scheme === 'dark');
        expect([page.url(), await violationsOf(page)]).toEqual([page.url(), []]);
      }
    },
    { dark: scheme === 'dark' },
  );
});
