/** What reading a page gives: its article's text, the blocks it is made of, and the way back into the page. */

/** A stretch of the article's text: `[start, end)` in UTF-16 code units. */
export type TextSpan = readonly [start: number, end: number];

export type BlockKind = 'headline' | 'standfirst' | 'heading' | 'paragraph' | 'list-item' | 'quotation' | 'caption';

/** One visual line of thought: what a reader sees as a paragraph, whatever elements make it. */
export interface Block {
  readonly span: TextSpan;
  readonly kind: BlockKind;
  /** The nearest element that holds the whole block. */
  readonly element: Element;
}

/** What the page says of itself. Empty strings where it says nothing. */
export interface ArticleMeta {
  readonly title: string;
  readonly publisher: string;
  readonly byline: string;
  /** ISO 8601 date or date-time as the page gives it. */
  readonly published: string;
  /** The page's address without its fragment, canonical where the page names a canonical address of its own origin. */
  readonly url: string;
  /** The agency credited for the whole article ("AP"), or an empty string. */
  readonly wire: string;
}

export interface Article {
  readonly meta: ArticleMeta;
  /** The blocks' texts joined by one blank line, as a reader sees them: no soft hyphens, white space folded. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** True when the page holds more text than was read. */
  readonly partial: boolean;
  /**
   * The live range that shows `span`, or null when the page's text there is no longer the text that was read.
   * A span over several blocks gives a range over all of them.
   */
  rangeFor(span: TextSpan): Range | null;
}

/** What kind of page it is, and the article where it is one. */
export type Reading =
  | { readonly kind: 'article'; readonly article: Article }
  /** The page is readable but not a news article (front page, shop, forum, fiction …). */
  | { readonly kind: 'not-article' };
