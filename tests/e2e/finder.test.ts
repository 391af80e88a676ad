/** Kinds, search and views of the list, in the packed extension. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { GROUP_OF, GROUPS } from '@/engine/claim';
import type { ReadReport } from '@/messaging/page-report';
import { click } from '../browsers/click';
import { eventually } from '../browsers/eventually';
import { marksIn } from '../browsers/marks';
import { storeSettings } from '../browsers/session-access';
import { onStage } from '../browsers/stage';

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  let page: Page;
  let popup: Page;
  let report: ReadReport;

  beforeEach(async () => {
    await storeSettings(stage.control, { shown: [...GROUPS] });
    const read = await stage.read('reservoir.html');
    page = read.page;
    report = read.report as ReadReport;
    popup = await stage.popupOver(read.page);
  });

  const claims = () => report.claims.filter(({ label }) => GROUP_OF[label]);

  test('one kind alone is listed and marked on the page, and all of them again', async () => {
    const unnamed = claims().filter(({ label }) => GROUP_OF[label] === 'unnamed').length;
    expect(unnamed).toBeGreaterThan(0);
    await click(popup, '.kinds [data-group="unnamed"]');
    await listedAre(popup, unnamed);
    expect((await listed(popup)).join('|').toLowerCase()).toContain('two engineers');
    await eventually(page, () => !CSS.highlights.has('sourcelight-named'));
    expect((await marksIn(page)).join('|')).not.toContain('Marta Quill');
    await press(popup, 'Show all');
    await listedAre(popup, claims().length);
    await eventually(page, () => CSS.highlights.has('sourcelight-named'));
    expect((await marksIn(page)).join('|')).toContain('Marta Quill');
  });

  test('“Only with words in quotation marks” leaves claims with some', async () => {
    await press(popup, 'Find');
    await (await popup.waitForSelector('.search input[type=checkbox]'))?.click();
    const quoted = claims().filter(({ quotes }) => quotes.length > 0).length;
    expect(quoted).toBeGreaterThan(0);
    await listedAre(popup, quoted);
    expect(await popup.$$eval('.list li.claim', (all) => all.every((claim) => claim.querySelector('q')))).toBe(true);
  });

  test('a search leaves what holds its words, and marks them', async () => {
    await press(popup, 'Find');
    await popup.type('input[type=search]', 'cattle');
    await listedAre(popup, 1);
    await eventually(popup, () => document.querySelectorAll('li.claim mark').length > 0);
    expect(await popup.$$eval('li.claim mark', (marks) => marks.map((mark) => mark.textContent))).toEqual(['cattle']);
    await press(popup, 'Close');
    await listedAre(popup, claims().length);
    expect(await popup.$$eval('mark', (marks) => marks.length)).toBe(0);
  });

  test('a search that nothing holds says so', async () => {
    await press(popup, 'Find');
    await popup.type('input[type=search]', 'zeppelin');
    await listedAre(popup, 0);
    expect(await popup.$eval('main', (main) => main.textContent)).toContain(`0 of ${claims().length}`);
  });

  test('each source is listed once, with the number of its claims', async () => {
    await click(popup, '#tab-sources');
    const ids = new Set(claims().map(({ sourceId }) => sourceId));
    await eventually(popup, (wanted) => document.querySelectorAll('[data-source]').length >= wanted, ids.size - 1);
    const counts = await popup.$$eval('[data-source] .kind', (all) =>
      all.map(({ textContent }) => Number.parseInt(textContent?.split('·')[1] ?? '', 10)),
    );
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(1);
  });
});

/** Who speaks in each listed claim, in order. */
function listed(popup: Page): Promise<string[]> {
  return popup.$$eval('li.claim .who bdi', (names) => names.map((name) => name.textContent ?? ''));
}

function listedAre(popup: Page, count: number): Promise<void> {
  return eventually(popup, (wanted) => document.querySelectorAll('li.claim').length === wanted, count);
}

/** Presses the first button whose text holds `name`. */
async function press(popup: Page, name: string): Promise<void> {
  const buttons = await popup.$$('button');
  for (const button of buttons) {
    if ((await button.evaluate(({ textContent }) => textContent))?.includes(name)) return button.click();
  }
  throw new Error(`no button “${name}”`);
}
