/** Pages that change after they were read: their marks are always those of what they show now. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { eventually } from '../browsers/eventually';
import { eventuallyMarked, marksIn } from '../browsers/marks';
import { onStage } from '../browsers/stage';

/** Milliseconds of changes without a pause. */
const STORM = 3_000;
const LATE = 'Opposition leader Jory Penn said that the council had known for months and told nobody.';

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  test('text that comes late is marked', async () => {
    const { page } = await stage.read('reservoir.html');
    await addParagraph(page, LATE, 'append');
    await eventuallyMarked(stage.control, page, { marked: ['Jory Penn said', 'Marta Quill'] });
  });

  test('an entry at the top of a live blog is marked, and the others stay so', async () => {
    const { page } = await stage.read('reservoir.html');
    const before = await marksIn(page);
    await addParagraph(page, LATE, 'prepend');
    await eventuallyMarked(stage.control, page, { marked: ['Jory Penn said', ...before] });
  });

  test('the next article of an endless page is marked beside the first', async () => {
    const { page } = await stage.read('reservoir.html');
    await page.evaluate(async () => {
      const answer = await fetch('orchard.html');
      const next = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('article');
      document.querySelector('main')?.append(document.adoptNode(next as HTMLElement));
    });
    await eventuallyMarked(stage.control, page, { marked: ['Lund said', 'Marta Quill', 'Critics said'] });
  });

  test('words replaced under a mark lose it, and the new words get theirs', async () => {
    const { page } = await stage.read('reservoir.html');
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p')) {
        const text = paragraph.firstChild as Text;
        text.data = text.data.replace('Marta Quill, who farms below the dam,', 'Tove Ashdown');
      }
    });
    await eventuallyMarked(stage.control, page, { marked: ['Tove Ashdown said'], unmarked: ['Quill'] });
  });

  test('a paragraph that is taken out takes its marks with it', async () => {
    const { page } = await stage.read('reservoir.html');
    await page.evaluate(() => document.querySelector('article p:last-child')?.remove());
    await eventuallyMarked(stage.control, page, { marked: ['Officials said'], unmarked: ['Quill'] });
  });

  test('another article without another page load is read from the start', async () => {
    const { page } = await stage.read('reservoir.html');
    await page.evaluate(async () => {
      const next = new DOMParser().parseFromString(await (await fetch('orchard.html')).text(), 'text/html');
      history.pushState(null, '', 'orchard.html');
      document.head.replaceWith(document.adoptNode(next.head));
      document.querySelector('main')?.replaceWith(document.adoptNode(next.querySelector('main') as HTMLElement));
    });
    const report = await eventuallyMarked(stage.control, page, { marked: ['Lund said'], unmarked: ['Quill'] });
    expect(report).toMatchObject({ article: { url: page.url(), title: expect.stringContaining('Orchard') } });
  });

  test('an article that a script shows only later is marked', async () => {
    const { page } = await stage.read('hidden.html');
    await page.evaluate(() => (globalThis as unknown as { reveal(): void }).reveal());
    await eventuallyMarked(stage.control, page, { marked: ['Brandt said'] });
  });

  test('what a wall cuts off is not marked until the wall has opened', async () => {
    const { page } = await stage.open('reservoir.html');
    const setHeight = (height: string) =>
      page.$eval(
        'article',
        (article, limit) => {
          (article as HTMLElement).style.cssText = `max-height: ${limit}; overflow: hidden; transition: max-height 2s`;
        },
        height,
      );
    await setHeight('16rem');
    await stage.start(page);
    await eventuallyMarked(stage.control, page, { marked: ['according to'], unmarked: ['Marta Quill'] });
    await setHeight('200rem');
    await eventuallyMarked(stage.control, page, { marked: ['according to', 'Marta Quill'] });
  });

  test('a page that comes back from the cache has its marks', async () => {
    const { page } = await stage.read('reservoir.html');
    const before = await marksIn(page);
    await page.evaluate(() => Object.assign(globalThis, { wasHere: true }));
    await page.goto(stage.address('orchard.html'));
    await page.evaluate(() => history.back());
    await eventually(page, () => location.pathname.endsWith('reservoir.html'));
    expect(await page.evaluate(() => 'wasHere' in globalThis), 'the browser kept the page').toBe(true);
    await eventually(page, () => CSS.highlights.has('sourcelight-named'));
    expect(await marksIn(page)).toEqual(before);
    await addParagraph(page, LATE, 'append');
    await eventuallyMarked(stage.control, page, { marked: ['Jory Penn said'] });
  });

  test('a page that never rests has its marks once it does', async () => {
    const { page } = await stage.read('reservoir.html');
    await page.evaluate(neverRest, STORM);
    await addParagraph(page, LATE, 'prepend');
    await eventuallyMarked(stage.control, page, { marked: ['Jory Penn said', 'Marta Quill'] });
  });

  test('the answer to an older text never overwrites that to a newer one', async () => {
    const { page } = await stage.open('reservoir.html');
    await page.evaluate(() => {
      const long = document.querySelector('article p:last-child') as HTMLElement;
      for (let count = 0; count < 1_500; count += 1) long.after(long.cloneNode(true));
    });
    await stage.start(page);
    await page.evaluate((words) => {
      const paragraphs = [...document.querySelectorAll('article p')];
      for (const paragraph of paragraphs.slice(2)) paragraph.remove();
      (paragraphs[1] as HTMLElement).textContent = words;
    }, LATE);
    await eventuallyMarked(stage.control, page, { marked: ['Jory Penn said'], unmarked: ['Quill'] });
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await eventuallyMarked(stage.control, page, { marked: ['Jory Penn said'], unmarked: ['Quill'] });
  });
});

/** Changes the article for so many milliseconds, more than once in each of them. @returns how many times. */
async function neverRest(milliseconds: number): Promise<number> {
  const ticker = document.querySelector('article')?.appendChild(document.createElement('p')) as HTMLElement;
  const end = performance.now() + milliseconds;
  let changes = 0;
  while (performance.now() < end) {
    for (let count = 0; count < 20; count += 1) ticker.textContent = `Reading number ${changes++} of the gauge below.`;
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  return changes;
}

function addParagraph(page: Page, words: string, where: 'append' | 'prepend'): Promise<void> {
  return page.evaluate(
    (text, place) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      const article = document.querySelector('article') as HTMLElement;
      if (place === 'append') article.append(paragraph);
      else article.querySelector('p')?.before(paragraph);
    },
    words,
    where,
  );
}
