/** The page for a text that the reader gives, driven as a reader does. */
import type { Page } from 'puppeteer-core';

/** Puts a text into the field, in the place of what it holds. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.waitForSelector('#given');
  await page.$eval(
    '#given',
    (field, given) => {
      (field as HTMLTextAreaElement).value = given;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

/** Puts a text into the field and presses the button. */
export async function pasteAndRead(page: Page, text: string): Promise<void> {
  await pasteText(page, text);
  await page.click('.text-form button.main');
}
