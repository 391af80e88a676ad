/** Drives the pages for a draft and for comparing as their reader would. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { eventually } from './eventually';

/** So many characters tell one draft from another. */
const OPENING = 20;

/** Opens a text file in place of all that stands in the draft. */
export async function openDraftFile(page: Page, text: string): Promise<void> {
  await page.waitForSelector('#draft');
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-draft-'));
  const path = join(folder, 'draft.txt');
  writeFileSync(path, text);
  const field = (await page.$('.top-bar input[type=file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
  // Not before it was read may the file go, and another draft may have stood there.
  const opening = text.trim().slice(0, OPENING);
  await eventually(page, (words) => document.querySelector('#draft')?.textContent?.startsWith(words) === true, opening);
  rmSync(folder, { recursive: true });
}

/** Types an article and another text into the fields for them. */
export async function fillComparison(page: Page, article: string, other: string): Promise<void> {
  await page.waitForSelector('textarea');
  await page.$$eval(
    'textarea',
    (fields, texts) => {
      fields.forEach((field, index) => {
        field.value = texts[index]!;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    [article, other],
  );
}
