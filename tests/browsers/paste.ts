/** Drives the paste page as a reader would. */
import type { Page } from 'puppeteer-core';

/** Replaces the text in the field. */
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
