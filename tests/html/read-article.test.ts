/** Reading a page from its HTML alone, held against the same reading over the DOM of jsdom. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { readArticle } from '@/html/read-article';
import { articleBody } from '../article/invented-page';

// A reading keeps the DOM's own getters of the first document that it sees: jsdom's need modules of their own.
vi.resetModules();
const { articleOf } = await import('@/html/article-of');

const URL_OF_PAGE = 'https://courier.example/harbour/board?from=mail#top';
const FIXTURES = new URL('../fixtures/pages/', import.meta.url);
const PAGES = readdirSync(FIXTURES).map((name) => [name, readFileSync(new URL(name, FIXTURES), 'utf8')] as const);

const inJsdom = (html: string) => articleOf(new JSDOM(html, { url: URL_OF_PAGE }).window.document);
const REPORT = PAGES.find(([name]) => name === 'plain-article.html')![1];
const withBody = (html: string) => REPORT.replace(/<body.*<\/body>/s, `<body>${html}</body>`);
const paragraphs = ['board', 'council', 'company'].map(
  (who) =>
    `<p>The harbour ${who} met on Monday and put the plan off until the spring, its chair said in a statement.</p>`,
);

describe('the article of a page', () => {
  test.each(PAGES)('is the one that a DOM gives: %s', (_, html) => {
    expect(readArticle(html, URL_OF_PAGE)).toEqual(inJsdom(html));
  });

  test('is the one that a DOM gives, whatever the page holds', () => {
    fc.assert(
      fc.property(articleBody, (body) => {
        const html = withBody(body);
        expect(readArticle(html, URL_OF_PAGE)).toEqual(inJsdom(html));
      }),
      { numRuns: 60 },
    );
  });

  test('is the one that a DOM gives for HTML with mistakes', () => {
    const html =
      withBody(`<h1>Board puts plan off<p><b><i>${paragraphs[0]}</b></i><a href=/x>${paragraphs[1]}<a href=/y>
      ${paragraphs[2]}</a><table><tr>stray<td>cell</table></p></body><html lang=en><body class=late>`);
    const article = readArticle(html, URL_OF_PAGE);
    expect(article?.text).toContain('The harbour board met');
    expect(article).toEqual(inJsdom(html));
  });

  test.each([
    ['a style sheet that holds end tags', '<style>p::after { content: "</p>" } /* </styles> */</style >'],
    ['a script that holds tags', '<script>if (1 < 2) show("<p>The script said no.</p>")</SCRIPT\n>'],
    ['a script behind a comment mark', '<script><!-- show("<script></script>The script said no.") --></script>'],
    ['a script in a drawing', '<svg><style>/* <p>stray */</style><script>/* </p> */</script></svg>'],
    ['a script that does not end', '<script>show(1)</script><script>show("</p>'],
  ])('is the one that a DOM gives behind %s', (_, inserted) => {
    const html = withBody(`<h1>Board puts plan off</h1>${paragraphs.join('')}${inserted}${paragraphs.join('')}`);
    expect(readArticle(html, URL_OF_PAGE)).toEqual(inJsdom(html));
    expect(readArticle(html, URL_OF_PAGE)?.text).toContain('The harbour board met');
  });

  test('has what stands in shadow trees that the source declares, and nothing of other templates', () => {
    const shadow = `<my-story><template shadowrootmode="open">${paragraphs[0]}<slot></slot></template>${paragraphs[1]}</my-story>`;
    const html = withBody(`<h1>Board puts plan off</h1>${shadow}${paragraphs[2]}
      <template><p>The template said no.</p></template><noscript><p>The page said no.</p></noscript>`);
    const { text } = readArticle(html, URL_OF_PAGE)!;
    expect(text.match(/The harbour \w+/g)).toEqual(['The harbour board', 'The harbour council', 'The harbour company']);
    expect(text).not.toContain('said no');
  });

  test('comes with what the engine is to know of it', () => {
    const { text, paragraphs: blocks, publisher, meta } = readArticle(REPORT, URL_OF_PAGE)!;
    expect(blocks.map((span) => text.slice(...span)).join('\n\n')).toBe(text);
    expect(publisher).toContain('The Quay Courier');
    expect(meta).toMatchObject({
      publisher: 'The Quay Courier',
      byline: 'Tam Reed',
      published: '2026-03-02T10:00:00Z',
    });
  });
});

describe('the address of a saved page', () => {
  const link = (href: string) =>
    REPORT.replace(/<link rel="canonical"[^>]*>/, '').replace(
      '<title>',
      `<link rel="canonical" href="${href}"><title>`,
    );

  test('is the one that it names, where none is given', () => {
    expect(readArticle(link('https://courier.example/harbour/1'))?.meta.url).toBe('https://courier.example/harbour/1');
    expect(readArticle(link('/harbour/1'))?.meta.url).toBe('');
  });
});

test('an address that is none is refused', () => {
  expect(() => readArticle(REPORT, 'harbour/board')).toThrow(TypeError);
});
