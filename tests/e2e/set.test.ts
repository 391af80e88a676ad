/** The page for a set of articles in the packed extension, from files to files. */
import { resolve } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { violationsOf } from '../browsers/axe';
import { click } from '../browsers/click';
import { eventually } from '../browsers/eventually';
import { savedIn } from '../browsers/saved-file';
import { giveFiles, INVENTED_SET } from '../browsers/set';
import { onStage } from '../browsers/stage';

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  async function openSet(): Promise<Page> {
    const page = await stage.openOwn('set.html');
    await giveFiles(page, INVENTED_SET);
    return page;
  }

  const cellsOf = (page: Page, selector: string) =>
    page.$$eval(selector, (rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent?.trim() ?? '')),
    );

  async function saved(page: Page, words: string, ending: string): Promise<Record<string, string>[]> {
    await page.$$eval(
      '.saves li',
      (items, wanted) =>
        items
          .find(({ textContent }) => textContent?.includes(wanted))
          ?.querySelector('button')
          ?.click(),
      words,
    );
    const { data } = Papa.parse<Record<string, string>>(await savedIn(stage.extension.downloads, ending), {
      header: true,
      skipEmptyLines: true,
    });
    return data;
  }

  test('pages, texts and the rows of a table each get a row, and what is left out says why', async () => {
    const page = await openSet();
    const rows = await cellsOf(page, '.set-table tbody tr');
    const names = await page.$$eval('.set-table .title', (all) => all.map(({ textContent }) => textContent));
    expect(names).toEqual([
      'Mooring fees to double at Larkfield harbour',
      'Orchard owners ask for frost relief',
      expect.stringContaining('eservoir'),
      'Bridge closed after crack is found',
      'Mayor promises new bridge',
    ]);
    expect(rows[3]?.[0]).toContain('Northline Press Agency');
    const leftOut = await cellsOf(page, '.below tbody tr');
    expect(leftOut.map(([file]) => file)).toEqual(['hafen.txt', 'mooring.txt', 'scan.pdf', 'wire.csv#w3']);
    expect(await page.$eval('tfoot th', ({ textContent }) => textContent)).toContain('5');
  });

  test('a row opens the report on its article, and the way back leads to the row', async () => {
    const page = await openSet();
    await click(page, '.set-table tbody tr:nth-child(2) .title');
    await page.waitForSelector('.report .copy');
    expect(await page.$eval('h1', ({ textContent }) => textContent)).toBe('Orchard owners ask for frost relief');
    await click(page, '.to-table a');
    await page.waitForSelector('.set-table');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Orchard owners ask for frost relief');
  });

  test('what is there twice can be counted twice', async () => {
    const page = await openSet();
    await click(page, '.below tbody button');
    await eventually(page, () => document.querySelectorAll('.set-table tbody tr').length === 6);
  });

  test('a press on a column puts its most first', async () => {
    const page = await openSet();
    const wordsOf = async () => (await cellsOf(page, '.set-table tbody tr')).map(([, words]) => Number(words));
    const before = await wordsOf();
    await click(page, 'thead th:nth-child(2) button');
    await eventually(page, () => document.querySelector('th:nth-child(2)[aria-sort="descending"]') !== null);
    expect(await wordsOf()).toEqual(before.toSorted((a, b) => b - a));
  });

  test('the tables that it saves hold every article, claim and source, and the same sample for the same seed', async () => {
    const page = await openSet();
    const articles = await saved(page, 'article', 'articles.csv');
    expect(articles.map(({ article }) => article)).toContain('wire.csv#w1');
    const claims = await saved(page, 'claim', 'claims.csv');
    const sources = await saved(page, 'source', 'sources.csv');
    expect(sources.map(({ source }) => source)).toContain('Tobias Renn');
    const counted = claims.filter(({ label, confidence }) => label !== 'no-comment' && Number(confidence) >= 0.5);
    expect(articles.reduce((sum, one) => sum + Number(one.claims), 0)).toBe(counted.length);
    await page.$eval('.sample-form input', (field) => {
      field.value = '4';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click(page, '.sample-form [type="submit"]');
    const sample = Papa.parse<Record<string, string>>(await savedIn(stage.extension.downloads, 'sample-4-seed-1.csv'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(sample).toHaveLength(4);
    expect(Object.keys(sample[0]!)).not.toContain('label');
    expect(claims.map(({ article, id }) => `${article} ${id}`)).toEqual(
      expect.arrayContaining(sample.map(({ article, id }) => `${article} ${id}`)),
    );
  });

  test('axe finds no fault in it, empty or full', async () => {
    const page = await stage.openOwn('set.html');
    await page.waitForSelector('.drop');
    expect(await violationsOf(page)).toEqual([]);
    await giveFiles(page, INVENTED_SET);
    expect(await violationsOf(page)).toEqual([]);
  });
});
