/** What the reader says of claims and sources: in the list, in the card and by selected words. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { pressInCard } from '../browsers/card';
import { click } from '../browsers/click';
import { eventually } from '../browsers/eventually';
import { marksIn } from '../browsers/marks';
import { select } from '../browsers/select';
import { askSession, finalReport } from '../browsers/session-access';
import { onStage } from '../browsers/stage';

/** Extension pages have this. */
declare const browser: Browser;

const isMarked = (words: string) =>
  [...CSS.highlights.values()].some((all) => ([...all] as Range[]).some((range) => range.toString() === words));
const areListed = (sources: number) => document.querySelectorAll('[data-source]').length === sources;
const saysInList = (words: string) => document.querySelector('main')?.innerText.includes(words) ?? false;

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  let page: Page;
  let popup: Page;

  beforeEach(async () => {
    await stage.control.evaluate(() => browser.storage.local.clear());
    ({ page } = await stage.read('reservoir.html'));
    popup = await stage.popupOver(page);
  });

  test('a claim has another source, after a visit too, until that is undone', async () => {
    await openClaim('Marta Quill');
    await press(popup, 'Wrong?');
    const source = await popup.waitForSelector('.corrector label:nth-of-type(2) select');
    await source?.select('\uE000');
    await (await popup.waitForSelector('.corrector input'))?.type('Ilse Marrow');
    await press(popup, 'Change');
    await eventually(popup, saysInList, 'Sourcelight had found: Marta Quill (Named).');

    await page.reload();
    await stage.start(page);
    await popup.close();
    popup = await stage.popupOver(page);
    await openClaim('Ilse Marrow');
    await press(popup, 'Undo');
    await eventually(popup, saysInList, 'Marta Quill');
  });

  test('two sources are one, and two again', async () => {
    await click(popup, '#tab-sources');
    const sources = await popup.$$eval('[data-source]', (all) => all.length);
    await openClaim('The interior ministry');
    await press(popup, 'Wrong?');
    await (await popup.waitForSelector('.corrector select'))?.select('Marta Quill');
    await press(popup, 'They are the same');
    await eventually(popup, areListed, sources - 1);
    await openClaim('Marta Quill');
    await eventually(popup, saysInList, 'is the same source.');
    await press(popup, 'Undo');
    await eventually(popup, areListed, sources);
  });

  test('selected words become a claim by the keyboard, and none again', async () => {
    await popup.close();
    await page.bringToFront();
    await select(page, 'will be drained in June');
    expect(await askSession(stage.control, page.url(), 'offerToAdd')).toBe(true);
    await eventually(page, () => document.querySelector('html > [popover]') !== null);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(page, isMarked, 'will be drained in June');
    popup = await stage.popupOver(page);
    await (await popup.waitForSelector('[data-claim^="added-"] summary'))?.click();
    await eventually(popup, saysInList, 'You added this claim.');
    await press(popup, 'Undo');
    await eventually(
      popup,
      (gone) => !document.querySelector('main')?.innerText.includes(gone),
      'You added this claim.',
    );
    expect((await marksIn(page)).join('|')).not.toContain('will be drained in June');
  });

  test('nothing is offered for words outside the article, or for none', async () => {
    expect(await askSession(stage.control, page.url(), 'offerToAdd')).toBe(false);
  });

  test.skipIf(stage.name !== 'chromium')('a claim is corrected in its card', async () => {
    await popup.close();
    await askSession(stage.control, page.url(), 'step', 1);
    await eventually(page, () => document.querySelector('html > [popover]') !== null);
    await pressInCard(page, 'Wrong?');
    await page.mouse.move(2, 2);
    const before = (await marksIn(page)).length;
    await pressInCard(page, 'Not a claim');
    await expect.poll(async () => (await marksIn(page)).length).toBeLessThan(before);
    const report = await finalReport(stage.control, page.url());
    expect(report).toMatchObject({ corrections: [{ verdict: 'not-a-source' }] });
  });

  /** Opens a claim or a source of the list by its heading. */
  async function openClaim(who: string): Promise<void> {
    const summary = await popup.waitForSelector(`summary ::-p-text(${who})`);
    await summary?.click();
  }
});

async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`li.claim[aria-current] button ::-p-text(${name})`);
  await button?.click();
}
