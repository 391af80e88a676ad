/** A real browser follows links to claims and shows by its own highlight where it landed. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Span } from '@/engine/claim';
import { searchable } from '@/export/searchable-text';
import { type LinkGround, linkTo } from '@/export/text-fragment';
import { executableOf } from '../browsers/executables.mjs';
import { type FileServer, serveFolder } from '../browsers/file-server';
import { landsOn, pageReader } from '../browsers/landing';
import type { PageReader } from '../export/page-reader';

/** What page-reader.ts leaves in a page. */
declare const reader: PageReader;

describe.skipIf(!executableOf('chromium'))('a link to a passage, followed in Chromium', () => {
  let server: FileServer;
  let browser: Browser;
  let page: Page;
  let script: string;
  let text: string;
  let blocks: readonly Span[];
  let ground: LinkGround;

  beforeAll(async () => {
    server = await serveFolder(resolve('tests/export/pages'));
    script = await pageReader();
    browser = await puppeteer.launch({
      executablePath: executableOf('chromium') ?? '',
      pipe: true,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      defaultViewport: { width: 800, height: 900 },
    });
    page = await browser.newPage();
    await page.goto(`${server.address}breakwater.html`);
    await page.evaluate(script);
    const read = await page.evaluate(() => reader.read());
    ({ text, blocks } = read);
    ground = { article: await searchable(text, blocks), page: await searchable(read.page.text, read.page.blocks) };
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** Whether the browser highlights the words of the span, all of them and nothing else; null without a link. */
  async function lands(span: Span): Promise<boolean | null> {
    const link = linkTo(ground, `${server.address}breakwater.html?id=7#tides`, span);
    return link === null ? null : landsOn(page, script, link, span);
  }

  /** The words with their result, so that a failure names the passage. */
  async function landings(spans: readonly Span[]): Promise<[string, boolean | null][]> {
    const found: [string, boolean | null][] = [];
    for (const span of spans) found.push([text.slice(...span), await lands(span)]);
    return found;
  }

  test('reaches each sentence, except those that occur twice', async () => {
    const sentences = blocks.flatMap(([from, to]) => pieces(text, [from, to], /\S.*?[.!?]+[”’]?(?=\s|$)/g));
    expect(sentences.length).toBeGreaterThan(20);
    const landed = await landings(sentences);
    expect(landed.filter(([, there]) => !there)).toEqual([
      ['Police said so.', null],
      ['Police said so.', null],
    ]);
  });

  test('reaches quotations, including those whose words occur elsewhere', async () => {
    const quotes = pieces(text, [0, text.length], /“[^“”]+”/g);
    expect(quotes.length).toBeGreaterThan(5);
    const landed = await landings(quotes);
    expect(landed.filter(([, there]) => !there)).toEqual([]);
  });

  test('reaches a quotation that spans paragraphs', async () => {
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
