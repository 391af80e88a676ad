/** The input of every exporter: an article as it was read, with its claims. */
import type { Claim, Span } from '@/engine/claim';

/** The text of the whole page as its browser searches it, article included. */
export interface SearchedPage {
  readonly text: string;
  /** The stretches that a match may span, in order and not overlapping. */
  readonly blocks: readonly Span[];
}

/** What the page says about itself; empty strings where it says nothing. */
export interface ArticleFacts {
  readonly title: string;
  readonly publisher: string;
  readonly byline: string;
  /** ISO 8601 date or date-time as the page gives it. */
  readonly published: string;
  /** Empty for pasted text. */
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
  /** By the reader's word. */
  readonly claims: readonly Claim[];
  /** Default: the reader has said nothing. */
  readonly reader?: ReadersWord;
  /** What links are tested on. Null when the page cannot be reached, so that no link is offered. */
  readonly page: SearchedPage | null;
  /** When the page was read: ISO 8601, in UTC. */
  readonly accessed: string;
  /** The version of Sourcelight that found the claims. */
  readonly toolVersion: string;
}

/** What a reader has said against what was found. */
export interface ReadersWord {
  /** By id, what was found of the claims that the reader has corrected. */
  readonly found: ReadonlyMap<string, Claim>;
  /** The claims that are none, as they were found. */
  readonly dismissed: readonly Claim[];
  /** By id, the claims that the reader has added. */
  readonly added: ReadonlyMap<string, unknown>;
}

/** The blocks of an article's text. */
export function paragraphsOf({ text, paragraphs }: ExportedArticle): readonly Span[] {
  if (paragraphs) return paragraphs;
  return Array.from(text.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]+)*/g), ({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
}
