/** Correcting the list in the packed extension, and a list of very many claims. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { eventually } from '../browsers/eventually';
import { marksIn } from '../browsers/marks';
import { onStage } from '../browsers/stage';
import { articleWith } from '../pictures/long-article';

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  test('a correction made by keyboard alone holds on the page, after a visit, and is undone in one step', async () => {
    const { page } = await stage.read('reservoir.html');
    let popup = await stage.popupOver(page);
    const names = (await popup.$$eval('li.claim .claim-who bdi', (all) => all.map((who) => who.textContent))) ?? [];
    expect(names.some((name) => name?.includes('Quill'))).toBe(true);
    await pressTo(popup, 'Wrong label?: Marta Quill');
    await popup.keyboard.press('Enter');
    await pressTo(popup, 'Not a source');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('summary ::-p-text(1 that you call no source)');
    expect((await marksIn(page)).join('|')).not.toContain('Marta Quill');

    await page.reload();
    await stage.start(page);
    await popup.close();
    popup = await stage.popupOver(page);
    await pressTo(popup, '1 that you call no source');
    await popup.keyboard.press('Enter');
    await pressTo(popup, 'Undo: Marta Quill');
    await popup.keyboard.press('Enter');
    await eventually(popup, () => !document.body.textContent?.includes('that you call no source'));
    expect((await marksIn(page)).join('|')).toContain('Marta Quill');
  });
});

/** More claims than a popup gets in one message. */
const MANY = 450;

onStage(['chromium', 'firefox'], longArticle, (stage) => {
  test('a list of very many claims is soon complete: each is counted, listed and found', async () => {
    const { page } = await stage.read('long.html');
    const popup = await stage.popupOver(page);
    await eventually(popup, (many) => document.querySelectorAll('li.claim').length === many, MANY);
    expect(await popup.$eval('.profile-sentence', ({ textContent }) => textContent)).toMatch(
      new RegExp(`^${MANY}\\sattributions`),
    );
    expect(await popup.$eval('main [role=status]', ({ textContent }) => textContent)).toBe(`${MANY} shown`);
    const counts = await popup.$$eval('.group .count', (all) =>
      all.map((count) => Number.parseInt(count.textContent ?? '', 10)),
    );
    expect(counts.reduce((sum, count) => sum + count)).toBe(MANY);

    await pressTo(popup, 'Find');
    await popup.keyboard.press('Enter');
    await (await popup.waitForSelector('input[type=search]'))?.type(`number ${MANY}`);
    await eventually(popup, () => document.querySelectorAll('li.claim').length === 1);
    expect(await popup.$eval('li.claim', ({ textContent }) => textContent)).toContain(`pier number ${MANY} of`);
  });
});

async function longArticle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sourcelight-long-'));
  await writeFile(join(folder, 'long.html'), articleWith(MANY));
  return folder;
}

/** Presses Tab until the element with this name has the focus. */
async function pressTo(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  for (let presses = 0; presses < 120; presses += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
    });
    if (focused === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to “${name}”`);
}
