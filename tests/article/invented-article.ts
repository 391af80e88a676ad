/** Wraps whatever a test is about in an invented report, and reads it. */
import { JSDOM } from 'jsdom';
import { type ReadArticle, readArticle } from '../fixtures/reading';

const OPENING = [
  'The weir at Saltby will stay shut until Thursday, lock keeper Jonas Pell said, after a barge struck its gate.',
  'The council met on Tuesday and asked the police for a report, according to a statement that it sent to reporters.',
];
const CLOSING = [
  'The weir was built in 1954 and was last repaired in 2011, when the government paid for two of its six gates.',
  'About thirty barges pass it on a weekday, the council says, and most of them carry gravel to the yards at Orme.',
];

export interface PageOptions {
  /** Elements of the page's head. */
  readonly head?: string;
  readonly url?: string;
  /** What follows the article's body. */
  readonly after?: string;
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

/** The page of a report that holds `html` among its paragraphs. */
export function pageWith(html: string, { head = '', url, after = '' }: PageOptions = {}): Document {
  const source = `<!doctype html><html lang="en"><head><title>Saltby weir shut after barge strikes gate</title>
    <meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-05T09:00:00Z">
    ${head}</head><body><main><article><h1>Saltby weir shut after barge strikes gate</h1>
    <div class="story">${paragraphs(OPENING)}${html}${paragraphs(CLOSING)}</div>${after}</article></main></body></html>`;
  return new JSDOM(source, { url: url ?? 'https://www.saltbyherald.example/news/weir' }).window.document;
}

/** What is read from it. @throws Error if it is not read as an article. */
export async function articleWith(html: string, options: PageOptions = {}): Promise<ReadArticle> {
  const article = await readArticle(pageWith(html, options));
  if (!article) throw new Error('The page was not read as an article.');
  return article;
}

/** The texts of the blocks that `html` adds to the report. */
export async function blocksOf(html: string, options: PageOptions = {}): Promise<string[]> {
  const { text, blocks } = await articleWith(html, options);
  const known = new Set([...OPENING, ...CLOSING]);
  return blocks.map(({ span }) => text.slice(...span)).filter((block, index) => index > 0 && !known.has(block));
}
