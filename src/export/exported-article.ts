/** What an export is made of: an article as it was read, and the claims found in it. */
import type { Claim, Span } from '@/engine/claim';

/** The whole page's text as its browser searches it, article and all else. */
export interface SearchedPage {
  readonly text: string;
  /** Stretches that a search may run through, in order and not overlapping. */
  readonly blocks: readonly Span[];
}

/** What the page says of itself. Empty strings where it says nothing. */
export interface ArticleFacts {
  readonly title: string;
  readonly publisher: string;
  readonly byline: string;
  /** ISO 8601 date or date-time as the page gives it. */
  readonly published: string;
  /** Empty for a text that was pasted. */
  readonly url: string;
  /** The agency credited for the whole article. */
  readonly wire: string;
}

export interface ExportedArticle {
  readonly article: ArticleFacts;
  /** The text that the claims' offsets refer to. */
  readonly text: string;
  /** The text's blocks, in order and not overlapping. Default: split at blank lines. */
  readonly paragraphs?: readonly Span[];
  readonly claims: readonly Claim[];
  /** What links are tried on. Null when the page is out of reach: then no link is offered. */
  readonly page: SearchedPage | null;
  /** When the page was read: ISO 8601, in UTC. */
  readonly accessed: string;
  /** The version of Sourcelight that found the claims. */
  readonly toolVersion: string;
}

/** The blocks of an article's text. */
export function paragraphsOf({ text, paragraphs }: ExportedArticle): readonly Span[] {
  if (paragraphs) return paragraphs;
  return Array.from(text.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]+)*/g), ({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
}
