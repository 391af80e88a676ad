/** Drives the page for a set of articles as a reader would. */
import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { eventually } from './eventually';

/** Gives files to a field for files, and waits until all of them are read. */
export async function giveFiles(page: Page, paths: readonly string[]): Promise<void> {
  await chooseFiles(page, paths);
  await untilRead(page);
}

/** Gives files to a field for files. */
export async function chooseFiles(page: Page, paths: readonly string[]): Promise<void> {
  const field = (await page.waitForSelector('.drop input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(...paths);
}

/** Waits until all files that were given are read. */
export async function untilRead(page: Page): Promise<void> {
  await eventually(page, () => document.querySelector('.progress') !== null);
  await page.waitForFunction(() => document.querySelector('.progress progress') === null, { timeout: 600_000 });
}

/** An invented set by the names of its files: texts, a table, a file that cannot be read, and two pages of other tests. */
export const INVENTED_SET: readonly string[] = [
  ...readdirSync('tests/fixtures/set').map((name) => resolve('tests/fixtures/set', name)),
  resolve('tests/fixtures/e2e/orchard.html'),
  resolve('tests/fixtures/e2e/reservoir.html'),
].sort((a, b) => (basename(a) < basename(b) ? -1 : 1));
