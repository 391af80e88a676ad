import type { ArticleMeta } from '@/outline/outline';

/** A page's article: what `analyse` reads, and what the page says of itself. */
export interface PageArticle {
  readonly meta: ArticleMeta;
  /** Its blocks' texts joined by blank lines, white space folded. */
  readonly text: string;
  /** Its blocks, in UTF-16 code units. */
  readonly paragraphs: readonly (readonly [start: number, end: number])[];
  /** Every name by which the publisher may call itself in the text, the best first. */
  readonly publisher: readonly string[];
}
