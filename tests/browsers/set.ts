/** Drives the page for a set of articles as a reader would. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { eventually } from './eventually';

/** Gives files to a field for files, and waits until all of them are read. */
export async function giveFiles(page: Page, paths: readonly string[]): Promise<void> {
  const field = (await page.waitForSelector('.drop input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(...paths);
  await eventually(page, () => document.querySelector('.progress') !== null);
  await page.waitForFunction(() => document.querySelector('.progress progress') === null, { timeout: 600_000 });
}

/** The files of a folder, in the order of their names. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}
