/**
 * A first look at a page that costs next to nothing: most pages that are not articles need no more. It goes
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

/** Shortest text that may be a line of prose, and how much of each is looked at, in characters. */
const LINE = 60;
const LONGEST_LINE = 400;
/** How much prose shows how a page reads, in characters, and among how many texts it is looked for. */
const ENOUGH = 4_000;
const MOST_TEXTS = 3_000;
/** With fewer characters there is no article yet, though one may still load. */
const TOO_FEW = 350;

/**
 * Of a thousand words of a page that does not call itself an article, so many report or date something where it is one:
 * two thirds of what a reading asks for, since other lines stand between the article's.
 */
const LEAST_REPORTING = { dated: 2, undated: 6 };
/** Where pages give their publication date. */
const DATE = 'meta[property="article:published_time"], meta[itemprop="datePublished"], meta[name*="date" i]';

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;
/** Custom elements, which may keep text in shadow trees. The browser finds them: visiting every element costs 1 ms. */
const CUSTOM_ELEMENTS = './/*[contains(local-name(.), "-")]';
/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE`. */
const SNAPSHOT = 7;

const ARTICLE_TYPE = /"(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting)"/;

/** Whether the page is worth reading: it calls itself an article, reads like a report, or is still undecided. */
export function mayHoldArticle(document: Document): boolean {
  if (callsItselfArticle(document)) return true;
  const body = textRootOf(document);
  const lines = linesOf(body);
  if (lines.length < TOO_FEW || readsLikeReport(lines, document)) return true;
  // A page with this much text outside its shadow trees has no article inside them.
  return lines.length < ENOUGH && hasTextInShadow(body);
}

function callsItselfArticle(document: Document): boolean {
  const ofOpenGraph = find(document, 'meta[property="og:type"]');
  if (ofOpenGraph && attributeOf(ofOpenGraph, 'content') === 'article') return true;
  const scripts = findAll(document, 'script[type^="application/ld+json" i]');
  return scripts.some((script) => ARTICLE_TYPE.test(textContentOf(script) ?? ''));
}

/** Whether open shadow trees hold text, which a walk over the page misses. */
function hasTextInShadow(body: Element): boolean {
  const custom = evaluate(documentOf(body)!, CUSTOM_ELEMENTS, body, null, SNAPSHOT, null);
  for (let at = 0; at < custom.snapshotLength; at++) {
    const shadowRoot = shadowRootOf(custom.snapshotItem(at) as Element);
    if (((shadowRoot && textContentOf(shadowRoot)) ?? '').length >= TOO_FEW) return true;
  }
  return false;
}

/** Also true for languages other than English: the reader is told about it. */
function readsLikeReport(lines: string, document: Document): boolean {
  const rates = ratesOf(lines);
  const least = LEAST_REPORTING[find(document, DATE) ? 'dated' : 'undated'];
  return !isEnglish(rates) || rates.reporting + rates.dated >= least;
}

/** The page's first lines of prose: longer texts that are not code. */
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
