/** An article read from a page: its text, its blocks, and the way back into the page. */
import type { ArticleMeta } from '@/outline/outline';

/** A stretch of the article's text: `[start, end)` in UTF-16 code units. */
export type TextSpan = readonly [start: number, end: number];

export interface Block {
  readonly span: TextSpan;
  /** The nearest block element that holds the whole block. */
  readonly element: Element;
  /** True for a heading between paragraphs. */
  readonly isHeading: boolean;
}

export interface Article {
  readonly meta: ArticleMeta;
  /** The blocks' texts joined by blank lines, as a reader sees them: no soft hyphens, white space collapsed. */
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
