/** Search, filters and order of the list, in the packed extension. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { GROUP_OF, GROUPS } from '@/engine/claim';
import type { ReadReport } from '@/messaging/page-report';
import { eventually } from '../browsers/eventually';
import { storeSettings } from '../browsers/session-access';
import { onStage } from '../browsers/stage';

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  let popup: Page;
  let report: ReadReport;

  beforeEach(async () => {
    await storeSettings(stage.control, { shown: [...GROUPS] });
    const read = await stage.read('reservoir.html');
    report = read.report as ReadReport;
    popup = await stage.popupOver(read.page);
    await popup.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
  });

  test('a group that is switched off leaves the list, and comes back', async () => {
    const all = report.claims.length;
    const unnamed = report.claims.filter(({ label }) => GROUP_OF[label] === 'unnamed').length;
    expect(unnamed).toBeGreaterThan(0);
    await press(popup, 'Unnamed');
    await listedAre(popup, all - unnamed);
    expect((await listed(popup)).join('|').toLowerCase()).not.toContain('two engineers');
    await press(popup, 'Unnamed');
    await listedAre(popup, all);
  });

  test('a label leaves its claims', async () => {
    await choose(popup, 'Label', 'anonymous');
    const wanted = report.claims.filter(({ label }) => label === 'anonymous').length;
    expect(wanted).toBeGreaterThan(0);
    await listedAre(popup, wanted);
    await press(popup, 'Clear');
    await listedAre(popup, report.claims.length);
  });

  test('a source leaves its claims', async () => {
    const { sourceId, who } = report.claims.find((claim) =>
      claim.who?.includes('Roake'),
    ) as ReadReport['claims'][number];
    await choose(popup, 'Source', sourceId);
    await listedAre(popup, report.claims.filter((claim) => claim.sourceId === sourceId).length);
    expect(new Set(await listed(popup))).toEqual(new Set([who]));
  });

  test('“Only with a direct quote” leaves claims with one', async () => {
    await (await popup.waitForSelector('label.choice input[type=checkbox]'))?.click();
    const quoted = report.claims.filter(({ quotes }) => quotes.length > 0).length;
    expect(quoted).toBeGreaterThan(0);
    await listedAre(popup, quoted);
    expect(await popup.$$eval('li.claim', (claims) => claims.every((claim) => claim.querySelector('q')))).toBe(true);
  });

  test('a search leaves what holds its words, and marks them', async () => {
    await popup.type('input[type=search]', 'cattle');
    await listedAre(popup, 1);
    await eventually(popup, () => document.querySelectorAll('li.claim mark').length > 0);
    expect(await popup.$$eval('li.claim mark', (marks) => marks.map((mark) => mark.textContent))).toEqual(['cattle']);
    await press(popup, 'Clear');
    await listedAre(popup, report.claims.length);
    expect(await popup.$$eval('mark', (marks) => marks.length)).toBe(0);
  });

  test('a search that nothing holds says so', async () => {
    await popup.type('input[type=search]', 'zeppelin');
    await listedAre(popup, 0);
    expect(await popup.$eval('main', (main) => main.textContent)).toContain('None shown');
  });

  test('by source, a source stands over all of its claims', async () => {
    await choose(popup, 'Order', 'source');
    const claimsOf = (source: string) => report.claims.filter(({ sourceId }) => sourceId === source);
    const sources = [...new Set(report.claims.map(({ sourceId }) => sourceId))].map(claimsOf);
    // A long list is drawn a portion at a time.
    await eventually(popup, (wanted) => document.querySelectorAll('.source h3').length === wanted, sources.length);
    const shown = await popup.$$eval('.source', (all) =>
      all.map((source) => [source.querySelector('h3 bdi')?.textContent, source.querySelectorAll('li.claim').length]),
    );
    expect(shown).toEqual(
      expect.arrayContaining(sources.map((claims) => [claims[0]?.who ?? 'No source given', claims.length])),
    );
    const counts = shown.map(([, count]) => Number(count));
    expect(counts).toEqual(sources.map(({ length }) => length).toSorted((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(1);
  });
});

/** Who speaks in each listed claim, in order. */
function listed(popup: Page): Promise<string[]> {
  return popup.$$eval('li.claim .claim-who bdi', (names) => names.map((name) => name.textContent ?? ''));
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

/** Chooses in the select with this name. */
async function choose(popup: Page, name: string, value: string): Promise<void> {
  const fields = await popup.$$('label.field');
  for (const field of fields) {
    if ((await field.$eval('span', ({ textContent }) => textContent)) !== name) continue;
    await (await field.$('select'))?.select(value);
    return;
  }
  throw new Error(`no select “${name}”`);
}
