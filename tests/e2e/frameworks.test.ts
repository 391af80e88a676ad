/** React, Vue and Svelte pages show what they would show without the extension, and marks keep up with them. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { eventually } from '../browsers/eventually';
import { buildFrameworkPages, FRAMEWORKS } from '../browsers/framework-pages';
import { eventuallyMarked } from '../browsers/marks';
import { onStage } from '../browsers/stage';
import { type ArticleProps, FIRST_EDITION, type PageArticle } from '../fixtures/frameworks/page-article';

interface Step {
  readonly change: Partial<ArticleProps>;
  readonly marked: readonly string[];
  readonly unmarked?: readonly string[];
}

/** Text that changes, goes and comes back; lists that are reordered and shortened. */
const STEPS: readonly Step[] = [
  { change: { speaker: 'Bea Orr' }, marked: ['according to Bea Orr'], unmarked: ['Ann Lee'] },
  { change: { attributed: false }, marked: ['according to Bea Orr'], unmarked: ['two officials'] },
  { change: { attributed: true }, marked: ['two officials told'] },
  {
    change: { reactions: [...FIRST_EDITION.reactions].reverse(), headline: 'Bridge may close, engineers warn' },
    marked: ['Residents said', 'Critics said'],
  },
  { change: { reactions: ['Critics said yes.'] }, marked: ['Critics said'], unmarked: ['Residents said'] },
  { change: FIRST_EDITION, marked: ['Residents said', 'according to Ann Lee'], unmarked: ['Bea Orr'] },
];

onStage(['chromium', 'firefox'], buildFrameworkPages, (stage) => {
  describe.each(FRAMEWORKS)('a page of %s', (framework) => {
    test('that hydrates after it was marked behaves as if we were not there', async () => {
      const address = `${framework}-rendered.html`;
      const { page, complaints } = await stage.read(address);
      await eventuallyMarked(stage.control, page, { marked: ['according to Ann Lee', 'two officials told'] });
      await begin(page);
      const texts = await play(page, async ({ marked, unmarked = [] }) => {
        await eventuallyMarked(stage.control, page, { marked, unmarked });
      });
      expect(complaints).toEqual([]);
      expect(texts).toEqual(await withoutUs(address));
    });

    // One framework is enough: elements are the same to a browser whoever made them.
    test.skipIf(stage.name !== 'chromium')('that is made in the browser goes on as if we were not there', async () => {
      const address = `${framework}-empty.html`;
      const { page, complaints } = await stage.open(address);
      await begin(page);
      await stage.start(page);
      await eventuallyMarked(stage.control, page, { marked: ['according to Ann Lee', 'two officials told'] });
      const texts = await play(page, async ({ marked, unmarked = [] }) => {
        await eventuallyMarked(stage.control, page, { marked, unmarked });
      });
      expect(complaints).toEqual([]);
      expect(texts).toEqual(await withoutUs(address));
    });
  });

  async function withoutUs(address: string): Promise<string[]> {
    const { page } = await stage.open(address);
    await begin(page);
    return play(page, async () => {});
  }
});

/** Has the page's own script take over. */
async function begin(page: Page): Promise<void> {
  await eventually(page, () => 'pageArticle' in globalThis);
  await page.evaluate(() => {
    const { pageArticle } = globalThis as unknown as { pageArticle: PageArticle };
    pageArticle.start(document.querySelector('main') as HTMLElement);
  });
  await eventually(page, () => document.querySelectorAll('article li').length === 3);
}

/** Plays all steps, each followed by `check`. @returns the page's text after each. */
async function play(page: Page, check: (step: Step) => Promise<void>): Promise<string[]> {
  const texts: string[] = [];
  for (const step of STEPS) {
    const text = await page.evaluate(async (change) => {
      (globalThis as unknown as { pageArticle: PageArticle }).pageArticle.update(change);
      await new Promise((resolve) => setTimeout(resolve));
      return document.querySelector('main')?.innerText ?? '';
    }, step.change);
    await check(step);
    texts.push(text, await page.evaluate(() => document.querySelector('main')?.innerText ?? ''));
  }
  return texts;
}
