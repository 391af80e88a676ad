/**
 * A first look at a page that costs it next to nothing: most pages that are no article can be left unread by it. It goes
 * by the same signs as a reading (`page-kind.ts`).
 */
import { isEnglish, ratesOf } from '@/outline/news-prose';
import {
  attributeOf,
  createWalker,
  documentOf,
  evaluate,
  find,
  findAll,
  parentElementOf,
  shadowRootOf,
  tagOf,
  textContentOf,
  textRootOf,
} from './dom';

/** Characters of a text by which it may be a line of prose, and that are looked at of each. */
const LINE = 60;
const LONGEST_LINE = 400;
/** Characters of prose that tell how a page reads, and texts among which they are looked for. */
const ENOUGH = 4_000;
const MOST_TEXTS = 3_000;
/** Fewer characters are no article yet: it may be still to come. */
const TOO_FEW = 350;

/**
 * Of a thousand words of a page that does not call itself an article, so many report or date something where it is one:
 * two thirds of what a reading asks for, since other lines stand between the article's.
 */
const LEAST_REPORTING = { dated: 2, undated: 6 };
/** Where pages say when they were published. */
const DATE = 'meta[property="article:published_time"], meta[itemprop="datePublished"], meta[name*="date" i]';

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;
/** What keeps text in shadow trees. The browser finds them itself: to look at each element costs a page 1 ms. */
const CUSTOM_ELEMENTS = './/*[contains(local-name(.), "-")]';
/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE`. */
const SNAPSHOT = 7;

const ARTICLE_TYPE = /"(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting)"/;

/** Whether it is worth reading the page: it calls itself an article, reads like a report, or cannot be told yet. */
export function mayHoldArticle(document: Document): boolean {
  if (callsItselfArticle(document)) return true;
  const body = textRootOf(document);
  const lines = linesOf(body);
  if (lines.length < TOO_FEW || readsLikeReport(lines, document)) return true;
  // A page with that much to read outside its shadow trees keeps no article in them.
  return lines.length < ENOUGH && hasTextInShadow(body);
}

function callsItselfArticle(document: Document): boolean {
  const ofOpenGraph = find(document, 'meta[property="og:type"]');
  if (ofOpenGraph && attributeOf(ofOpenGraph, 'content') === 'article') return true;
  const scripts = findAll(document, 'script[type^="application/ld+json" i]');
  return scripts.some((script) => ARTICLE_TYPE.test(textContentOf(script) ?? ''));
}

/** Whether open shadow trees hold text, which no walk over the page comes to. */
function hasTextInShadow(body: Element): boolean {
  const custom = evaluate(documentOf(body)!, CUSTOM_ELEMENTS, body, null, SNAPSHOT, null);
  for (let at = 0; at < custom.snapshotLength; at++) {
    const shadowRoot = shadowRootOf(custom.snapshotItem(at) as Element);
    if (((shadowRoot && textContentOf(shadowRoot)) ?? '').length >= TOO_FEW) return true;
  }
  return false;
}

/** True, too, for another language than English: the reader is told of it. */
function readsLikeReport(lines: string, document: Document): boolean {
  const rates = ratesOf(lines);
  const least = LEAST_REPORTING[find(document, DATE) ? 'dated' : 'undated'];
  return !isEnglish(rates) || rates.reporting + rates.dated >= least;
}

/** The page's first lines of prose: texts of some length that are no code. */
function linesOf(body: Element): string {
  const walker = createWalker(documentOf(body)!, body, SHOW_TEXT);
  let lines = '';
  for (let seen = 0; seen < MOST_TEXTS && lines.length < ENOUGH; seen++) {
    const text = walker.nextNode() as Text | null;
    if (!text) break;
    if (text.length >= LINE && !isCode(parentElementOf(text))) lines += lineOf(text.data);
  }
  return lines;
}

function lineOf(data: string): string {
  const line = data.trim();
  return line.length < LINE ? '' : `${line.slice(0, LONGEST_LINE)}\n`;
}

function isCode(element: Element | null): boolean {
  return /^(?:script|style|noscript|textarea|template)$/.test(element ? tagOf(element) : '');
}
