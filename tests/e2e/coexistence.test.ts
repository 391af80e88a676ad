/** A session beside others who change the same page: its own scripts, the browser, other extensions. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { PALETTES } from '@/painting/palettes';
import { eventually } from '../browsers/eventually';
import { eventuallyMarked, marksIn } from '../browsers/marks';
import { askSession, finalReport, storeSettings } from '../browsers/session-access';
import { onStage } from '../browsers/stage';

const OURS = 'sourcelight-named';

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  test('lines change colour when another extension turns the page dark', async () => {
    const { page } = await stage.read('reservoir.html');
    expect(await lineColour(page)).toBe(rgb(PALETTES.standard.named.light));
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'html, body { background: #181a1b !important; color: #e8e6e3 !important }';
      document.head.append(style);
    });
    await eventuallyLined(page, 'dark');
  });

  test('lines follow the reader’s system as the page does, there and back', async () => {
    const { page } = await stage.read('reservoir.html');
    await page.addStyleTag({
      content: '@media (prefers-color-scheme: dark) { body { background: #181a1b; color: #e8e6e3 } }',
    });
    for (const scheme of ['dark', 'light'] as const) {
      await stage.extension.switchScheme(page, scheme);
      await eventuallyLined(page, scheme);
    }
  });

  test('marks follow the words when the browser wraps them, as its translation does', async () => {
    const { page } = await stage.read('reservoir.html');
    const before = await marksIn(page);
    await page.evaluate(translate, null);
    const text = await page.evaluate(() => document.body.textContent);
    await eventuallyMarked(stage.control, page, { marked: before });
    expect(await page.evaluate(() => document.body.textContent)).toBe(text);
  });

  test('marks go when the page is translated, and its words stay', async () => {
    const { page } = await stage.read('reservoir.html');
    await page.evaluate(
      translate,
      'Der Vorsitzende sagte am Freitag, dass der Stausee im Juni geleert wird, weil die Prüfer einen Riss gefunden haben.',
    );
    const text = await page.evaluate(() => document.body.textContent);
    await eventually(page, () => [...CSS.highlights.keys()].every((name) => !name.startsWith('sourcelight')));
    expect((await finalReport(stage.control, page.url())).state).toBe('not-english');
    expect(await page.evaluate(() => document.body.textContent)).toBe(text);
  });

  test("the browser's search finds words across marks", async () => {
    const { page } = await stage.read('reservoir.html');
    const found = await page.evaluate(() => {
      const { find } = window as unknown as { find(words: string): boolean };
      return find('Roake denied that. He told Radio') && document.getSelection()?.toString();
    });
    expect(found).toBe('Roake denied that. He told Radio');
  });

  test("other users' highlights and style sheets stay as they are", async () => {
    const { page } = await stage.open('reservoir.html');
    await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('h1') as Element);
      CSS.highlights.set('page-search', new Highlight(range));
      document.adoptedStyleSheets = [new CSSStyleSheet()];
      Object.assign(globalThis, { pageSheet: document.adoptedStyleSheets[0] });
    });
    const othersAreIntact = () =>
      [...(CSS.highlights.get('page-search') ?? [])].map(String).join() === document.querySelector('h1')?.textContent &&
      document.adoptedStyleSheets[0] === (globalThis as unknown as { pageSheet: CSSStyleSheet }).pageSheet;
    await stage.start(page);
    await eventuallyMarked(stage.control, page);
    expect(await page.evaluate(othersAreIntact)).toBe(true);
    await storeSettings(stage.control, { sitesOff: ['localhost'] });
    await eventually(page, () => !CSS.highlights.has('sourcelight-named'));
    expect(await page.evaluate(othersAreIntact)).toBe(true);
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([1, 1]);
    await storeSettings(stage.control, { sitesOff: [] });
  });

  test('a page that replaces the methods of arrays is not called by ours', async () => {
    const { page } = await stage.open('reservoir.html');
    await page.evaluate(() => {
      const called: string[] = [];
      Object.assign(globalThis, { called });
      document.adoptedStyleSheets = [new CSSStyleSheet()];
      const methods = Array.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
      for (const name of ['includes', 'indexOf', 'push', 'splice', 'filter', 'concat']) {
        const real = methods[name] as (...given: unknown[]) => unknown;
        methods[name] = function (this: unknown, ...given: unknown[]) {
          if (this !== document.adoptedStyleSheets) return real.apply(this, given);
          called[called.length] = name;
          throw new Error(name);
        };
      }
    });
    await stage.start(page);
    await eventuallyMarked(stage.control, page);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(2);
    await storeSettings(stage.control, { sitesOff: ['localhost'] });
    await eventually(page, () => !CSS.highlights.has('sourcelight-named'));
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    expect(await page.evaluate(() => (globalThis as unknown as { called: string[] }).called)).toEqual([]);
    await storeSettings(stage.control, { sitesOff: [] });
  });

  test('marks that the page removed come back with its next change', async () => {
    const { page } = await stage.read('reservoir.html');
    const before = await marksIn(page);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      document.querySelector('article')?.append(document.createElement('hr'));
    });
    await eventually(page, (name) => CSS.highlights.has(name), OURS);
    expect(await marksIn(page)).toEqual(before);
    expect(await lineColour(page)).toBe(rgb(PALETTES.standard.named.light));
  });

  test('marks that the page removed come back when the reader returns to the tab', async () => {
    const { page } = await stage.read('reservoir.html');
    const before = await marksIn(page);
    await page.evaluate(() => CSS.highlights.clear());
    const other = await stage.extension.open('about:blank');
    await page.bringToFront();
    await eventually(page, (name) => CSS.highlights.has(name), OURS);
    expect(await marksIn(page)).toEqual(before);
    await other.close();
  });

  test('a page with the strictest content policy is marked without violating it', async () => {
    const { page, complaints } = await stage.read('strict.html');
    await eventuallyMarked(stage.control, page, { marked: ['Ines Aldous said'] });
    expect(await lineColour(page)).toBe(rgb(PALETTES.standard.named.light));
    await askSession(stage.control, page.url(), 'step', 1);
    await eventually(page, () => {
      const card = document.querySelector('html > [popover]');
      return card !== null && getComputedStyle(card).zIndex === '2147483647';
    });
    expect(complaints).toEqual([]);
  });

  test('elements named like properties of the document hide none of them', async () => {
    const { page } = await stage.open('reservoir.html');
    await page.evaluate(() => {
      const { body } = document;
      const names = [
        'adoptedStyleSheets',
        'body',
        'contentType',
        'createRange',
        'defaultView',
        'documentElement',
        'head',
      ];
      body.append(...names.map((name) => Object.assign(document.createElement('img'), { name })));
    });
    await stage.start(page);
    expect((await finalReport(stage.control, page.url())).state).toBe('read');
    await eventually(page, (ours) => (CSS.highlights.get(ours)?.size ?? 0) > 0, OURS);
  });

  test('text that cannot be selected is marked too', async () => {
    const { page } = await stage.open('reservoir.html');
    await page.evaluate(() => document.body.style.setProperty('user-select', 'none'));
    await stage.start(page);
    await eventuallyMarked(stage.control, page, { marked: ['Officials said'] });
  });

  test.skipIf(stage.name !== 'chromium')('paper shows neither marks nor the card', async () => {
    const { page } = await stage.read('reservoir.html');
    await askSession(stage.control, page.url(), 'step', 1);
    await eventually(page, () => document.querySelector('html > [popover]') !== null);
    await page.emulateMediaType('print');
    const onPaper = await page.evaluate(() => ({
      line: getComputedStyle(document.querySelector('article p') as Element, '::highlight(sourcelight-named)')
        .textDecorationLine,
      card: document.querySelector('html > [popover]')?.getClientRects().length,
    }));
    expect(onPaper).toEqual({ line: 'none', card: 0 });
  });

  test('an article inside an open shadow root is marked, and followed', async () => {
    const { page } = await stage.read('shadow.html');
    const fromHost = (host: Element, words: string) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      host.shadowRoot?.append(paragraph);
    };
    await eventuallyMarked(stage.control, page, { marked: ['Lucan Frey said'] });
    await page.$eval('story-text', fromHost, 'Historian Oona Dell said that the lamp was the last of its kind.');
    await eventuallyMarked(stage.control, page, { marked: ['Lucan Frey said', 'Oona Dell said'] });
  });

  test('an article in the slot of a shadow root is marked', async () => {
    const { page } = await stage.open('reservoir.html');
    await page.evaluate(() => {
      const root = document.querySelector('main')?.attachShadow({ mode: 'open' });
      root?.append(document.createElement('header'), document.createElement('slot'));
    });
    await stage.start(page);
    await eventuallyMarked(stage.control, page, { marked: ['Marta Quill', 'Officials said'] });
  });
});

/** The colour of a named source's line. */
function lineColour(page: Page): Promise<string> {
  return page.evaluate(() => {
    const paragraph = document.querySelector('article p') as Element;
    return getComputedStyle(paragraph, '::highlight(sourcelight-named)').textDecorationColor;
  });
}

/** Waits until the marks have the line colours for a scheme. */
function eventuallyLined(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  return eventually(
    page,
    (colour) => {
      const paragraph = document.querySelector('article p') as Element;
      return getComputedStyle(paragraph, '::highlight(sourcelight-named)').textDecorationColor === colour;
    },
    rgb(PALETTES.standard.named[scheme]),
  );
}

function rgb(colour: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgb(${channels.join(', ')})`;
}

/** What browsers do to translate a page: wrap the new words of each text node in two font elements. */
function translate(words: string | null): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data }) => /\S/.test(data))) {
    const outer = document.createElement('font');
    outer.append(document.createElement('font'));
    (outer.firstChild as Element).textContent = words ?? text.data;
    text.replaceWith(outer);
  }
}
