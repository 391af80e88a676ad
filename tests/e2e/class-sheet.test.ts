/** The class sheet in the packed extension: made from a page or a text, guessed at, printed, given to a class. */

import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { violationsOf } from '../browsers/axe';
import { click } from '../browsers/click';
import { eventually } from '../browsers/eventually';
import { savedIn } from '../browsers/saved-file';
import { tabIdOf } from '../browsers/session-access';
import { onStage } from '../browsers/stage';

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  async function openFor(path: string): Promise<Page> {
    const { page } = await stage.read(path);
    const tab = await tabIdOf(stage.control, page.url());
    const sheet = await stage.openOwn(`class-sheet.html?tab=${tab}`);
    await sheet.waitForSelector('.guess');
    return sheet;
  }

  async function give(page: Page, field: string, path: string): Promise<void> {
    const found = (await page.waitForSelector(field)) as ElementHandle<HTMLInputElement>;
    await found.uploadFile(path);
  }

  test('asks about the sentences of a page in a tab, and shows the answer after a guess', async () => {
    const page = await openFor('reservoir.html');
    expect(await page.$$eval('.sheet-page .sheet-text button.number', (all) => all.length)).toBeGreaterThan(4);
    await click(page, '.guess .main');
    expect(await page.$('.answer')).toBeNull();
    await click(page, '.guess [name="kind"]');
    await click(page, '.guess .main');
    await page.waitForSelector('.answer');
    expect(await page.evaluate(() => document.activeElement?.closest('.answer') !== null)).toBe(true);
    await eventually(page, () => document.querySelectorAll('.so-far li').length === 1);
    await click(page, '.guess .ways button:last-child');
    await eventually(page, () => document.querySelector('.answer') === null);
    expect(await page.$$eval('.guess :checked', (all) => all.length)).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
  });

  test('has as many sentences as are wanted, drawn anew or chosen one by one', async () => {
    const page = await openFor('reservoir.html');
    const asked = () =>
      page.$$eval('.sheet-page > .sheet-columns .asked', (all) => all.map(({ textContent }) => textContent));
    await page.select('.sheet-options select', '3');
    await eventually(page, () => document.querySelectorAll('.sheet-columns .asked').length === 3);
    const first = await asked();
    await click(page, '.sheet-options > button');
    await eventually(
      page,
      (before) =>
        [...document.querySelectorAll('.sheet-columns .asked')].map(({ textContent }) => textContent).join() !== before,
      first.join(),
    );
    expect(await asked()).toHaveLength(3);
    await click(page, '.sheet-options summary');
    await click(page, '.sheet-options details input:not(:checked)');
    await eventually(page, () => document.querySelectorAll('.sheet-columns .asked').length === 4);
  });

  // Firefox cannot be told to show a page as it is printed.
  test.skipIf(stage.name === 'firefox')(
    'prints the work without the answers, and the answers without the work',
    async () => {
      const page = await openFor('reservoir.html');
      await page.$eval('.teachers label:last-of-type textarea', (field) => {
        field.value = 'Ring the water board.';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await page.evaluate(() => {
        window.print = () => {};
      });
      const shown = async () => {
        await page.emulateMediaType('print');
        const text = await page.evaluate(() => document.body.innerText);
        await page.emulateMediaType('screen');
        return text;
      };
      await click(page, '.doing .main');
      const work = await shown();
      expect(work).toContain('Ring the water board.');
      expect(work).not.toContain('Answers, for the teacher');
      await click(page, '.doing button:first-child');
      const answers = await shown();
      expect(answers).toContain('Two engineers');
      expect(answers).not.toContain('Ring the water board.');
    },
  );

  test('is saved as a file that another reader opens, with the teacher’s words', async () => {
    const page = await stage.openOwn('class-sheet.html');
    await give(page, '.picker input[type="file"]', resolve('tests/fixtures/set/mooring.txt'));
    await page.waitForSelector('.guess');
    await page.$eval('.teachers textarea', (field) => {
      field.value = 'Who would know?';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click(page, '.sheet-page > .action button');
    const file = join(stage.extension.downloads, 'given.json');
    await writeFile(file, await savedIn(stage.extension.downloads, 'class-sheet.json'));
    const other = await stage.openOwn('class-sheet.html');
    await give(other, 'input[accept*="json"]', file);
    await other.waitForSelector('.guess');
    expect(await other.$eval('.teachers textarea', ({ value }) => value)).toBe('Who would know?');
    expect(await other.$eval('.sheet-text h2', ({ textContent }) => textContent)).toContain('Mooring fees');
  });

  test('says what is wrong with a file that is no sheet, or no article', async () => {
    const page = await stage.openOwn('class-sheet.html');
    await give(page, 'input[accept*="json"]', resolve('package.json'));
    await eventually(page, () => document.body.textContent?.includes('package.json is not a class sheet') ?? false);
    await give(page, '.picker input[type="file"]', resolve('tests/fixtures/set/hafen.txt'));
    await eventually(page, () => document.querySelector('.picker [role="alert"]')?.textContent !== '');
    expect(await violationsOf(page)).toEqual([]);
  });
});
