/** Coding claims of a set, and comparing coders, in the packed extension. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type CodingRow, codingCsv, NOTHING_SAID } from '@/export/coding-columns';
import { readCodingTable } from '@/set/coding-table';
import { violationsOf } from '../browsers/axe';
import { click } from '../browsers/click';
import { eventually } from '../browsers/eventually';
import { savedIn } from '../browsers/saved-file';
import { giveFiles, INVENTED_SET } from '../browsers/set';
import { onStage } from '../browsers/stage';

const ROWS: readonly CodingRow[] = [
  ['The dam held, police said.', 'police', 'institution'],
  ['“It leaked,” said Marta Quill.', 'Marta Quill', 'named'],
  ['Officials said it may be drained.', 'Officials', 'vague'],
].map(([sentence, source_text, label], index) => ({
  ...NOTHING_SAID,
  article: 'dam.txt',
  id: `c${index}`,
  context: `${sentence} It had rained for a week.`,
  sentence: sentence!,
  source_text: source_text!,
  label: label!,
  place: `${index * 50}-${index * 50 + 4}`,
}));

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  async function fileOf(coder: string, labels: readonly string[]): Promise<string> {
    const path = join(await mkdtemp(join(tmpdir(), 'sourcelight-coders-')), `${coder}.csv`);
    await writeFile(path, await codingCsv(ROWS.map((row, at) => ({ ...row, coder, coder_label: labels[at] ?? '' }))));
    return path;
  }

  async function give(page: Page, paths: readonly string[]): Promise<void> {
    const field = (await page.waitForSelector('.drop input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(...paths);
  }

  const rowsOf = (page: Page, table: string) =>
    page.$$eval(`${table} tbody tr`, (rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent)),
    );

  test('two coders are compared, with each other and with Sourcelight, and what differs is settled and saved', async () => {
    const page = await stage.openOwn('set.html#coders');
    await give(page, [
      await fileOf('Wren', ['institution', 'named', 'unnamed']),
      await fileOf('Hale', ['institution', 'partial', 'vague']),
    ]);
    await page.waitForSelector('.agreement');
    const [isClaim, kinds, labels] = await rowsOf(page, '.agreement');
    expect(isClaim).toEqual(['3', '3', '0', '–', '–']);
    expect(kinds?.slice(0, 3)).toEqual(['3', '2', '1']);
    expect(kinds?.[3]).toBe('0.57');
    expect(labels?.slice(0, 3)).toEqual(['3', '1', '2']);
    await click(page, '.confusion button');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('difference-0');
    expect(await page.$eval('.differences li', ({ textContent }) => textContent)).toContain('Officials said');
    await click(page, '.differences li input');
    await click(page, '.block > .action button');
    const settled = readCodingTable(await savedIn(stage.extension.downloads, 'settled.csv'));
    expect('rows' in settled && settled.rows.map(({ coder_label }) => coder_label)).toEqual([
      'institution',
      '',
      'unnamed',
    ]);
    await click(page, '.coders input');
    await eventually(page, () => document.querySelectorAll('.confusion').length === 2);
    expect(await violationsOf(page)).toEqual([]);
  });

  test('a table that is none, and labels that do not exist, are said in words', async () => {
    const page = await stage.openOwn('set.html#coders');
    await give(page, [resolve('tests/fixtures/set/wire.csv'), await fileOf('Wren', ['police', 'named', 'vague'])]);
    await eventually(page, () => (document.querySelector('[role="alert"]')?.textContent ?? '') !== '');
    const words = await page.$eval('[role="alert"]', ({ textContent }) => textContent);
    expect(words).toContain('wire.csv');
    expect(words).toContain('“police”');
  });

  test('claims of a set are drawn, coded with a reason, a note and an added claim, and saved by the coder’s name', async () => {
    const page = await stage.openOwn('set.html');
    await giveFiles(page, INVENTED_SET);
    await page.evaluate(() => {
      location.hash = '#code';
    });
    await page.waitForSelector('.sample-form');
    await click(page, '.sample-form [type="submit"]');
    await page.waitForSelector('.coded-claim');
    expect(await violationsOf(page)).toEqual([]);
    await page.type('.coding-head input', 'Ode Wren');
    await click(page, '.coded-claim input[name="label"]:not(:checked)');
    await page.$$eval('.label-choice input', (all) => all[2]?.click());
    await eventually(page, () => document.querySelector('[name="reason"]') !== null);
    await click(page, '[name="reason"]');
    await page.type('.coded-claim textarea', 'clear');
    await click(page, '.add-claim summary');
    await page.type('.add-claim textarea', 'Nobody was told.');
    await click(page, '.add-claim [type="submit"]');
    await click(page, '.coded-claim [type="submit"]');
    await eventually(page, () => document.querySelector('.coded-claim mark')?.textContent === 'Nobody was told.');
    await page.$$eval('.label-choice input', (all) => all.at(-1)?.click());
    await click(page, '.coding-head .main');
    const table = readCodingTable(await savedIn(stage.extension.downloads, 'coding-ode-wren.csv'));
    if (!('rows' in table)) throw new Error(table.problem);
    expect(table.coder).toBe('Ode Wren');
    const [first, second, third] = table.rows;
    expect(first).toMatchObject({ coder_reason: 'true', coder_note: 'clear', label: '' });
    expect(first?.coder_label).not.toBe('');
    expect(second).toMatchObject({ sentence: 'Nobody was told.', coder_label: 'not-a-source', place: '' });
    expect(third?.coder_label).toBe('');
  });
});
