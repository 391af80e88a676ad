/** Correcting the list in the packed extension, and a list of very many claims. */
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { click } from '../browsers/click';
import { eventually } from '../browsers/eventually';
import { marksIn } from '../browsers/marks';
import { onStage } from '../browsers/stage';
import { articleWith } from '../pictures/long-article';

/** More claims than a popup is given at once. */
const MANY = 450;

onStage(['chromium', 'firefox'], pagesWithLongArticle, (stage) => {
  test('a correction made by keyboard alone holds on the page, after a visit, and is undone in one step', async () => {
    const { page } = await stage.read('reservoir.html');
    let popup = await stage.popupOver(page);
    await pressTo(popup, /^Marta Quill/);
    await popup.keyboard.press('Enter');
    await pressTo(popup, 'Wrong?: Marta Quill');
    await popup.keyboard.press('Enter');
    await pressTo(popup, 'Not a claim');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('summary ::-p-text(1 that you marked as not a claim)');
    expect((await marksIn(page)).join('|')).not.toContain('Marta Quill');

    await page.reload();
    await stage.start(page);
    await popup.close();
    popup = await stage.popupOver(page);
    await pressTo(popup, '1 that you marked as not a claim');
    await popup.keyboard.press('Enter');
    await pressTo(popup, 'Undo: Marta Quill');
    await popup.keyboard.press('Enter');
    await eventually(popup, () => !document.body.textContent?.includes('that you marked as not a claim'));
    expect((await marksIn(page)).join('|')).toContain('Marta Quill');
  });

  test('the popup opens as it was left: with its view, kinds, open claim and place', async () => {
    const { page } = await stage.read('reservoir.html');
    const popup = await stage.popupOver(page);
    await click(popup, '.kinds [data-group="unnamed"]');
    await (await popup.waitForSelector('.list li.claim summary'))?.click();
    const open = await popup.$eval('[aria-current]', (claim) => (claim as HTMLElement).dataset.claim);
    const marked = await marksIn(page);
    expect(marked.join('|')).not.toContain('Marta Quill');
    await popup.close();

    const again = await stage.popupOver(page);
    const isOpen = (id: string | undefined) =>
      document.querySelector<HTMLElement>('[aria-current]')?.dataset.claim === id;
    await eventually(again, isOpen, open);
    expect(await again.$eval('.kinds [aria-pressed="true"]', ({ textContent }) => textContent)).toContain('Not named');
    await click(again, '.status button');
    await eventually(page, () => CSS.highlights.has('sourcelight-named'));
  });

  test('from a claim to its place in the article and on to the next claim takes one press each', async () => {
    const { page } = await stage.read('reservoir.html');
    const popup = await stage.popupOver(page);
    const [first, second] = await popup.$$('.list li.claim summary');
    for (const summary of [first, second]) {
      await summary?.click();
      await eventually(page, () => [...CSS.highlights.keys()].some((name) => name.startsWith('sourcelight-tint')));
    }
    expect(await popup.$$eval('[aria-current]', (all) => all.length)).toBe(1);
  });

  test('a list of very many claims is soon complete: each is counted, listed and found', async () => {
    const { page } = await stage.read('long.html');
    const popup = await stage.popupOver(page);
    await eventually(popup, (many) => document.querySelectorAll('li.claim').length === many, MANY);
    expect(await popup.$eval('#tab-claims', ({ textContent }) => textContent)).toBe(`Claims ${MANY}`);
    const counts = await popup.$$eval('.kinds .count', (all) =>
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

async function pagesWithLongArticle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sourcelight-long-'));
  await cp('tests/fixtures/e2e', folder, { recursive: true });
  await writeFile(join(folder, 'long.html'), articleWith(MANY));
  return folder;
}

/** Presses Tab until the focus stands on what has this name. */
async function pressTo(page: Page, name: string | RegExp): Promise<void> {
  await page.bringToFront();
  for (let presses = 0; presses < 120; presses += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
    });
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to “${name}”`);
}
