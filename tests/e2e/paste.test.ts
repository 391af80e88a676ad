/** The paste page in the packed extension, from a page that cannot be read to the list of claims. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { eventually } from '../browsers/eventually';
import { marksIn } from '../browsers/marks';
import { pasteAndRead } from '../browsers/paste';
import { savedIn } from '../browsers/saved-file';
import { tabIdOf } from '../browsers/session-access';
import { onStage } from '../browsers/stage';

/** As copied out of a PDF: with broken lines and trailing white space. */
const TEXT = `Reservoir to be drained after crack is found

The reservoir above Elsin will be drained in June, according to a report
that the water board published on Friday.

Two engineers, speaking on condition of anonymity because they were not
authorized to talk to reporters, said the crack had been known since the
winter.
Officials said nobody downstream was in danger.

${'The dam was built in the year of the great flood, and stood. '.repeat(60)}

Marta Quill, who farms below the dam, said that she had moved her cattle.


`;

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  async function openPaste(text: string): Promise<Page> {
    const page = await stage.openOwn('paste.html');
    await pasteAndRead(page, text);
    return page;
  }

  async function openRead(): Promise<Page> {
    const page = await openPaste(TEXT);
    await eventually(page, () => document.querySelectorAll('li.claim').length > 3);
    return page;
  }

  const isInView = (selector: string) => {
    const { top = -1, bottom = 0 } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom <= innerHeight;
  };

  test('a text is marked and listed, with its lines and its headline as they were meant', async () => {
    const page = await openRead();
    expect(await page.$eval('article h2', ({ textContent }) => textContent)).toBe(TEXT.split('\n')[0]);
    expect(await page.$$eval('article p', (all) => all.length)).toBe(5);
    const marks = await marksIn(page);
    expect(marks.join('|')).toContain('Two engineers');
    expect(marks.join('|')).toContain('Officials said');
    expect(marks.join('|')).not.toContain('\n');
    const listed = await page.$$eval('.list .who bdi', (all) => all.map(({ textContent }) => textContent));
    expect(listed).toEqual(expect.arrayContaining(['Two engineers', 'Officials', 'Marta Quill']));
    expect(await page.$$eval('article .number', (all) => all.length)).toBe(listed.length);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('one kind alone is shown, in the text too', async () => {
    const page = await openRead();
    const hasMarks = (there: boolean) => CSS.highlights.has('sourcelight-vague') === there;
    await eventually(page, hasMarks, true);
    await page.click('.kinds [data-group="named"]');
    await eventually(page, hasMarks, false);
    await eventually(page, () => document.querySelector('.number[data-group="vague"]')?.checkVisibility() === false);
    expect(await page.$$eval('li.claim', (all) => all.map(({ textContent }) => textContent).join())).not.toMatch(
      /Officials/,
    );
    await page.click('.kinds [data-group="named"]');
    await eventually(page, hasMarks, true);
  });

  test('the keyboard alone leads from the list to the text and back', async () => {
    const page = await openRead();
    await page.bringToFront();
    await page.$$eval('li.claim summary', (all) => all.find((each) => each.textContent?.includes('Quill'))?.focus());
    await page.keyboard.press('Enter');
    await eventually(page, isInView, 'article .number[aria-label*="Quill"]');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.keyboard.press('Enter');
    await page.focus('article .number[aria-label*="Quill"]');
    await page.keyboard.press('Enter');
    await eventually(page, () => document.activeElement?.matches('li.claim[aria-current] summary') === true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('she had moved her cattle');
  });

  test('a click on marked words leads to the list, too', async () => {
    const page = await openRead();
    await page.bringToFront();
    const place = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('sourcelight-vague') ?? [])] as Range[];
      const { left = 0, top = 0 } = range?.getBoundingClientRect() ?? {};
      return { x: left + 5, y: top + 8 };
    });
    await page.mouse.click(place.x, place.y);
    await eventually(page, () => document.activeElement?.matches('li.claim summary') === true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Officials');
  });

  test('it is saved as a text that has no address', async () => {
    const page = await openRead();
    await page.click('.foot .menu summary');
    await (await page.waitForSelector('.menu button ::-p-text(Markdown)'))?.click();
    const saved = await savedIn(stage.extension.downloads, '.md');
    expect(saved).toContain('# Reservoir to be drained after crack is found');
    expect(saved).toContain('A pasted text');
  });

  test.each([
    ['nothing', ' ', 'There is no text yet.'],
    [
      'another language',
      'Die Polizei sagte, dass der Hafen seit Montag geschlossen ist.',
      'does not read like English',
    ],
    ['no claims', 'It rained for three days, and then the sun came out.', 'No claims found.'],
  ])('of %s it says so, and the text is still there', async (_, text, words) => {
    const page = await openPaste(text);
    await eventually(
      page,
      (said) => document.querySelector('[role=alert]')?.textContent?.includes(said) === true,
      words,
    );
    expect(await page.$eval('#given', (field) => (field as HTMLTextAreaElement).value)).toBe(text);
    await eventually(page, () => document.activeElement?.id === 'given');
  });

  test('more claims than one answer holds are all there, from a background that was stopped before', async () => {
    await stage.extension.stopBackground();
    const many = Array.from(
      { length: 1_010 },
      (_, n) => `Officials said that pier number ${n} of the bridge had moved.`,
    );
    const page = await openPaste(many.join('\n\n'));
    await eventually(page, () => document.querySelector('#tab-claims')?.textContent?.includes('1,010') === true);
  });

  test('closing it leaves no trace', async () => {
    const page = await openRead();
    const stored = await page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { browser: import('webextension-polyfill').Browser }).browser;
      const own = [await storage.local.get(), { ...localStorage }, { ...sessionStorage }, history.state];
      return JSON.stringify([...own, location.href]);
    });
    expect(stored).not.toContain('Reservoir');
    await page.close();
    const another = await stage.openOwn('paste.html');
    await another.waitForSelector('#given');
    expect(await another.$eval('#given', (field) => (field as HTMLTextAreaElement).value)).toBe('');
  });

  test.each([
    ['a PDF file', () => tabOfPdf()],
    ['a page of the extension', () => tabOfControl()],
  ])('the popup over %s leads to it', async (_, open) => {
    const popup = await stage.openOwn(`popup.html?tab=${await open()}`);
    await eventually(popup, () => document.querySelector('h1')?.textContent === 'This page cannot be read');
    await (await popup.waitForSelector('button ::-p-text(Paste the text)'))?.click();
    await eventually(stage.control, async () => {
      const { tabs } = (globalThis as unknown as { browser: import('webextension-polyfill').Browser }).browser;
      return (await tabs.query({ active: true })).some(({ url }) => url?.endsWith('/paste.html'));
    });
    await closePasteTabs();
  });

  async function tabOfPdf(): Promise<number> {
    const { page } = await stage.open('reservoir.html');
    const id = await tabIdOf(stage.control, page.url());
    // The driver is not told when a viewer has loaded.
    await page.goto(stage.address('memo.pdf')).catch(() => {});
    return id;
  }

  function tabOfControl(): Promise<number> {
    return stage.control.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { browser: import('webextension-polyfill').Browser }).browser;
      return (await tabs.getCurrent()).id ?? -1;
    });
  }

  async function closePasteTabs(): Promise<void> {
    await stage.control.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { browser: import('webextension-polyfill').Browser }).browser;
      const ids = (await tabs.query({})).filter(({ url }) => url?.endsWith('/paste.html')).map(({ id }) => id ?? -1);
      await tabs.remove(ids);
    });
  }
});
