/** The page that compares an article with a text made of it, in the packed extension. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { click } from '../browsers/click';
import { fillComparison } from '../browsers/draft';
import { eventually } from '../browsers/eventually';
import { onStage } from '../browsers/stage';

const ARTICLE = `The pier may close in May, said Ilona Varga, who inspected it.

“I would not park a bicycle on it,” Varga said.

The fishermen’s union said that forty boats would lose their berths.`;

const SUMMARY = 'The pier will close in May, Ilona Varga said. “I would not park my bicycle on it,” she said.';

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  test('what changed stands between the two texts, and what is left out apart', async () => {
    const page = await stage.openOwn('compare.html');
    await fillComparison(page, ARTICLE, SUMMARY);
    await click(page, 'button.main');
    await page.waitForSelector('.changes');
    const changes = await page.$$eval('.changes tbody .between b', (all) => all.map(({ textContent }) => textContent));
    expect(changes).toEqual(['Doubt left out', 'Words in quotation marks changed']);
    expect(await page.$$eval('.changes :is(del, ins)', (all) => all.map(({ textContent }) => textContent))).toEqual([
      ' (left out: a) ',
      ' (added: my) ',
    ]);
    expect(await page.$eval('.lists', ({ textContent }) => textContent)).toContain(
      'forty boats would lose their berths',
    );
  });

  test('the article is taken from another tab in which it was read', async () => {
    await stage.read('reservoir.html');
    const page = await stage.openOwn('compare.html');
    await (await page.waitForSelector('.pick button ::-p-text(From another tab)'))?.click();
    await page.waitForSelector('.tabs-read button');
    await click(page, '.tabs-read button');
    await eventually(page, () => (document.querySelector('textarea')?.value.length ?? 0) > 100);
  });

  test('without a text it says what is missing', async () => {
    const page = await stage.openOwn('compare.html');
    await page.waitForSelector('textarea');
    await click(page, 'button.main');
    await eventually(
      page,
      () => document.querySelector('[role=alert]')?.textContent?.includes('no article yet') === true,
    );
  });
});
