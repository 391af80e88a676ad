/** Pictures of the pages that are given articles: two beside each other, a sheet for a class, a set and its coders. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type CodingRow, codingCsv, NOTHING_SAID } from '@/export/coding-columns';
import { tabIdOf } from '../browsers/session-access';
import { giveFiles, INVENTED_SET } from '../browsers/set';
import { type Album, NARROW } from './album';
import { openRead, STORE, settled } from './studio';

/** On the same event as the demo article. */
const SECOND = `Crack was no secret, says the keeper of the stores

The ferry Aurelie had a crack in the hull that had been known since March, said Marta Quill, who kept the ship’s stores.

“Everyone on the night shift had seen it,” she said.

Harbourmaster Tobias Renn said that no report had reached his desk.

Investigators were looking at fuel invoices, said Kiri Adeyemi, a spokesperson for the inquiry.

Critics said drills had stopped. A letter from the dry dock shows that a place had been kept for the ship.`;

/** Four claims, what Sourcelight takes their sources to be, and what two people do. */
const CODED = [
  ['The pier will close, the harbour board said.', 'the harbour board', 'institution', 'institution', 'institution'],
  ['“It is rotten,” said Ilona Varga.', 'Ilona Varga', 'named', 'named', 'named'],
  ['Officials said it may be sold.', 'Officials', 'vague', 'vague', 'unnamed'],
  ['A diver who asked not to be named saw rust.', 'A diver', 'unnamed', 'unnamed', 'unnamed'],
] as const;
const CODERS = ['Ode', 'Wren'];

/** Each page at work, wide and at 320 px, and as it opens. */
export async function takeGivenArticles(album: Album): Promise<void> {
  await takeGivenAtWork(album);
  for (const name of ['compare-articles', 'class-sheet', 'set'])
    await album.takeExtensionPage(`${name}.html`, `${name}-empty`, STORE);
}

/** Each page at work, wide, at 320 px and on paper. */
export async function takeGivenAtWork(album: Album): Promise<void> {
  const { demo, control } = album.studio;
  const files = mkdtempSync(join(tmpdir(), 'sourcelight-given-'));
  const tab = await openRead(album.studio, demo.address);
  const about = `?tab=${await tabIdOf(control, tab.url())}`;
  const second = join(files, 'second.txt');
  writeFileSync(second, SECOND);
  const coded = await Promise.all(CODERS.map((coder, index) => codingOf(files, coder, index)));

  await takeAtWork(album, `compare-articles.html${about}`, 'compare-articles', async (page) => {
    await give(page, '.picker', [second]);
    await page.waitForSelector('.pair .lists');
  });
  await takeAtWork(album, `class-sheet.html${about}`, 'class-sheet', async (page) => {
    await page.waitForSelector('.guess');
    await page.click('.guess [name="kind"]');
    await page.click('.guess .main');
    await page.waitForSelector('.answer');
  });
  await takeAtWork(album, 'set.html', 'set', (page) => giveFiles(page, INVENTED_SET));
  await takeAtWork(album, 'set.html#coders', 'coders', async (page) => {
    await give(page, '.drop', coded);
    await page.waitForSelector('.confusion');
  });
  await tab.close();
  rmSync(files, { recursive: true });
}

async function takeAtWork(
  album: Album,
  path: string,
  name: string,
  prepare: (page: Page) => Promise<unknown>,
): Promise<void> {
  for (const [ending, viewport] of [
    ['', STORE],
    ['-narrow', NARROW],
  ] as const) {
    const page = await album.studio.extension.openExtensionPage(path);
    await page.setViewport(viewport);
    await prepare(page);
    await settled();
    await album.take(page, `${name}${ending}`, { fullPage: true });
    if (viewport === STORE) await album.print(page, `${name}-print`);
    await page.close();
  }
}

async function give(page: Page, within: string, paths: readonly string[]): Promise<void> {
  const field = (await page.waitForSelector(`${within} input[type="file"]`)) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(...paths);
}

/** The file of a coder: their number is their place among the coders. */
async function codingOf(folder: string, coder: string, number: number): Promise<string> {
  const rows = CODED.map(
    ([sentence, source_text, label, ...coded], index): CodingRow => ({
      ...NOTHING_SAID,
      article: 'pier.txt',
      id: `c${index}`,
      context: sentence,
      sentence,
      source_text,
      label,
      place: `${index * 50}-${index * 50 + 4}`,
      coder,
      coder_label: coded[number] ?? '',
    }),
  );
  const path = join(folder, `${coder}.csv`);
  writeFileSync(path, await codingCsv(rows));
  return path;
}
