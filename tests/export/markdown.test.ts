import { JSDOM } from 'jsdom';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { ExportedArticle } from '@/export/exported-article';
import { markdownOf } from '@/export/markdown';
import { FERRY, HOSTILE, HOSTILE_WORDS } from './articles';

/** The report as GitHub's Markdown shows it; raw HTML and any address are let through, to be seen. */
async function shown(exported: ExportedArticle): Promise<HTMLElement> {
  const html = micromark(await markdownOf(exported), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return new JSDOM(html).window.document.body;
}

const texts = (root: HTMLElement, selector: string) =>
  Array.from(root.querySelectorAll(selector), ({ textContent }) => textContent?.trim());

describe('the report of an article', async () => {
  const report = await shown(FERRY);

  test('begins with the title, where it was read and when, and the profile', () => {
    expect(texts(report, 'h1')).toEqual([FERRY.article.title]);
    expect(texts(report, 'p').slice(0, 2)).toEqual([
      'Imre Solano, The Larkfield Courier, 2026-03-14T07:30:00Z. https://larkfield.example/ferry?id=7&part=1. Read on 2026-03-15T10:00:00Z with Sourcelight 0.1.0.',
      '13 claims from about 10 sources: 1 named, 1 by part of a name, 3 unnamed (1 by agreement, 1 with a reason), 1 vague, 3 organisations, 1 document.',
    ]);
  });

  test('lists the claims by group and source', () => {
    expect(texts(report, 'h2')).toEqual([
      'Named',
      'Unnamed',
      'Vague',
      'Organisations and own reporting',
      'Documents and data',
      'No source given',
      'Asked, without an answer',
      'Unsure',
    ]);
    expect(texts(report, 'h3').slice(0, 3)).toEqual([
      'Tobias Renn (N, named person)',
      'Leda (P, part of a name)',
      'three harbour officials (A, anonymous by agreement)',
    ]);
    expect(report.querySelectorAll('body > ul > li')).toHaveLength(FERRY.claims.length);
  });

  test('gives quote, reason, chain and link of a claim', () => {
    const [anonymous] = texts(report, 'li').filter((item) => item?.startsWith('said a crack in the hull'));
    expect(anonymous).toContain(
      'Not named: “speaking on condition of anonymity”. Reason: “because they were not authorized to discuss the case” (not authorised to speak)',
    );
    const [quote] = texts(report, 'li').filter((item) => item?.startsWith('“No report of that kind'));
    expect(quote).toContain('Came through: Radio Vessel');
    const links = Array.from(report.querySelectorAll('li a'), (link) => link.getAttribute('href'));
    expect(links).toHaveLength(FERRY.claims.length);
    expect(links[0]).toBe(`${FERRY.article.url}#:~:text=Harbourmaster%20Tobias%20Renn%20denied%20that`);
  });

  test('says so when there are no attributions', async () => {
    expect(texts(await shown({ ...FERRY, claims: [] }), 'p')[1]).toBe('0 claims.');
  });
});

describe('the report of a hostile article', async () => {
  const report = await shown(HOSTILE);

  test('holds no element but those of a report', () => {
    const names = new Set(Array.from(report.querySelectorAll('*'), ({ localName }) => localName));
    expect([...names].toSorted()).toEqual(['a', 'h1', 'h2', 'h3', 'li', 'p', 'strong', 'ul']);
  });

  test('links to nothing but the article', () => {
    for (const link of report.querySelectorAll('a')) expect(link.href.split('#')[0]).toBe(HOSTILE.article.url);
  });

  test('links to nothing at all when the page’s address is not one of the web', async () => {
    const evil = { ...HOSTILE, article: { ...HOSTILE.article, url: 'javascript:alert(1)//https://evil.example' } };
    expect((await shown(evil)).querySelector('a')).toBeNull();
  });

  test('shows the words themselves, each claim in one line', () => {
    const visible = (text: string) =>
      text
        .toWellFormed()
        .replace(/\p{Bidi_Control}/gu, '')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim();
    const items = Array.from(report.querySelectorAll('body > ul > li'), (item) => item.firstChild?.textContent);
    for (const words of HOSTILE_WORDS) {
      expect(items.some((item) => item?.trim().startsWith(visible(`said ${words} had sunk`)))).toBe(true);
    }
  });

  test('never changes the direction of text', async () => {
    expect(await markdownOf(HOSTILE)).not.toMatch(/\p{Bidi_Control}/u);
  });

  test('keeps its headings readable', () => {
    for (const heading of texts(report, 'h3')) expect(heading?.length).toBeLessThan(200);
  });
});
