/** Two articles compared in the packed extension: from a tab, a file and a text. */
import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { violationsOf } from '../browsers/axe';
import { click } from '../browsers/click';
import { eventually } from '../browsers/eventually';
import { tabIdOf } from '../browsers/session-access';
import { onStage } from '../browsers/stage';

const SECOND = `Cattle moved as reservoir is emptied

Marta Quill, who farms below the dam, said that she had moved her cattle to higher ground.

The crack had been known since the winter, a report by the water board found.

“We wrote it down, and we sent it up,” said Ilona Varga, an engineer at the dam.`;

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  async function paste(page: Page, text: string): Promise<void> {
    await page.waitForSelector('.picker textarea');
    await page.$eval(
      '.picker textarea',
      (field, given) => {
        field.value = given;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
    await click(page, '.picker form button');
  }

  const textOf = (page: Page, selector: string) =>
    page.$$eval(selector, (all) => all.map(({ textContent }) => textContent).join('\n'));

  test('a page in a tab and a pasted text: who speaks in both, in one, and named in one only', async () => {
    const { page: article } = await stage.read('reservoir.html');
    const tab = await tabIdOf(stage.control, article.url());
    const page = await stage.openOwn(`compare-articles.html?tab=${tab}`);
    await page.waitForSelector('.chosen');
    await paste(page, SECOND);
    await page.waitForSelector('.lists');
    expect(await textOf(page, '.both')).toContain('Marta Quill');
    expect(await textOf(page, '.lists section:first-child')).toContain('Anselm Roake');
    expect(await textOf(page, '.pair')).toContain('Ilona Varga');
    expect(await violationsOf(page)).toEqual([]);
    await click(page, '.slots section:last-child button');
    await eventually(page, () => document.querySelector('.lists') === null);
  });

  test('leads to the page that compares with a summary, which leads back', async () => {
    const page = await stage.openOwn('compare-articles.html');
    for (const address of ['/compare.html', '/compare-articles.html']) {
      await page.waitForSelector(`.view-links a[href="${address}"]:not([aria-current])`);
      await page.click(`.view-links a[href="${address}"]`);
      await page.waitForSelector(`.view-links a[href="${address}"][aria-current]`);
    }
    expect(await textOf(page, '.top-bar [aria-current]')).toBe('Compare');
  });

  test('two files, and a file that holds no article says why', async () => {
    const page = await stage.openOwn('compare-articles.html');
    const give = async (path: string) => {
      const field = (await page.waitForSelector('.picker input[type="file"]')) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(resolve(path));
    };
    await give('tests/fixtures/set/hafen.txt');
    await eventually(page, () => (document.querySelector('.picker [role="alert"]')?.textContent ?? '') !== '');
    await give('tests/fixtures/set/mooring.txt');
    await eventually(page, () => document.querySelectorAll('.chosen').length === 1);
    await give('tests/fixtures/e2e/orchard.html');
    await page.waitForSelector('.lists');
    expect(await textOf(page, '.lists section:last-child')).toContain('Petra Lund');
    expect(await violationsOf(page)).toEqual([]);
  });
});
