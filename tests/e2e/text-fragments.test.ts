/** A real browser follows the links to claims, and shows by its own highlight where it landed. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Span } from '@/engine/claim';
import { searchable } from '@/export/searchable-text';
import { linkTo } from '@/export/text-fragment';
import { bundled } from '../browsers/bundled';
import { executableOf } from '../browsers/executables';
import { type FileServer, serveFolder } from '../browsers/file-server';
import type { Box, PageReader } from '../export/page-reader';

/** What page-reader.ts leaves in a page. */
declare const reader: PageReader;

/** Edges fall between pixels. */
const TOLERANCE = 2;

describe.skipIf(!executableOf('chromium'))('a link to a passage, followed in Chromium', () => {
  let server: FileServer;
  let browser: Browser;
  let script: string;
  let text: string;
  let blocks: readonly Span[];

  beforeAll(async () => {
    server = await serveFolder(resolve('tests/export/pages'));
    script = await bundled('tests/export/page-reader.ts');
    browser = await puppeteer.launch({
      executablePath: executableOf('chromium') ?? '',
      pipe: true,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      defaultViewport: { width: 800, height: 900 },
    });
    const page = await opened(`${server.address}breakwater.html`);
    ({ text, blocks } = await page.evaluate(() => reader.read()));
    await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  async function opened(address: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(address);
    await page.evaluate(script);
    return page;
  }

  /** Whether the browser highlights the words of the span, all of them and nothing else; null without a link. */
  async function lands(span: Span): Promise<boolean | null> {
    const link = linkTo(searchable(text, blocks), `${server.address}breakwater.html?id=7#tides`, span);
    if (!link) return null;
    const page = await opened(link);
    const expected = await page.evaluate((words) => reader.boxOf(words), bare(text, span));
    const marked = await page
      .waitForFunction(() => document.querySelector(':target'), { timeout: 3000 })
      .then(
        async () => markedBox(page, await page.screenshot({ encoding: 'base64' })),
        () => null,
      );
    await page.close();
    return marked !== null && expected.every((edge, side) => Math.abs(edge - (marked[side] ?? 0)) <= TOLERANCE);
  }

  /** The words themselves and their landing, so that a failure names the passage. */
  async function landings(spans: readonly Span[]): Promise<[string, boolean | null][]> {
    const found: [string, boolean | null][] = [];
    for (const span of spans) found.push([text.slice(...span), await lands(span)]);
    return found;
  }

  test('each sentence is reached, but those that stand twice in the same words', async () => {
    const sentences = blocks.flatMap(([from, to]) => pieces(text, [from, to], /\S.*?[.!?]+[”’]?(?=\s|$)/g));
    expect(sentences.length).toBeGreaterThan(20);
    const landed = await landings(sentences);
    expect(landed.filter(([, there]) => !there)).toEqual([
      ['Police said so.', null],
      ['Police said so.', null],
    ]);
  });

  test('so are quotes, also those whose words stand elsewhere too', async () => {
    const quotes = pieces(text, [0, text.length], /“[^“”]+”/g);
    expect(quotes.length).toBeGreaterThan(5);
    const landed = await landings(quotes);
    expect(landed.filter(([, there]) => !there)).toEqual([]);
  });

  test('so is a quote over several paragraphs', async () => {
    const span: Span = [text.indexOf('“We have a duty'), text.indexOf('“I have not seen it.”') + 21];
    expect(await lands(span)).toBe(true);
  });
});

/** The spans of a pattern's matches within a span. */
function pieces(text: string, [from, to]: Span, pattern: RegExp): Span[] {
  return Array.from(text.slice(from, to).matchAll(pattern), (match) => [
    from + match.index,
    from + match.index + match[0].length,
  ]);
}

/** A span without the marks around its words, which a link leaves out. */
function bare(text: string, [start, end]: Span): Span {
  const [opening] = /^[^\p{L}\p{N}]*/u.exec(text.slice(start, end)) ?? [''];
  const [closing] = /[^\p{L}\p{N}]*$/u.exec(text.slice(start, end)) ?? [''];
  return [start + opening.length, end - closing.length];
}

/** The smallest box around everything that the page's `::target-text` rule has coloured. */
async function markedBox(page: Page, screenshot: string): Promise<Box | null> {
  return page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) return null;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] !== 255 || data[at + 1] !== 0 || data[at + 2] !== 255) continue;
      const [x, y] = [(at / 4) % image.width, Math.floor(at / 4 / image.width)];
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x + 1);
      box[3] = Math.max(box[3], y + 1);
    }
    return box[0] === Infinity ? null : box;
  }, screenshot);
}
