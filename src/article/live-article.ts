/** An article's text beside the page that shows it. */
import { type ArticleMeta, type OutlinedArticle, spansOf, textOf } from '@/outline/outline';
import type { Article, Block, TextSpan } from './article';
import { blockAt } from './block-at';
import type { PageReading } from './page-reading';
import { rangeOver, type Segment, textShownIn } from './segments';

export class LiveArticle implements Article {
  readonly meta: ArticleMeta;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly partial: boolean;
  /** For each block, its segments. */
  readonly #segments: readonly (readonly Segment[])[];

  /** @param article what was found in the outline of `page`. */
  constructor({ outline, segments, elements }: PageReading, article: OutlinedArticle) {
    this.meta = article.meta;
    this.text = textOf(outline, article);
    this.partial = outline.partial;
    const spans = spansOf(outline, article);
    this.blocks = article.blocks.map(({ block }, index) => {
      return { span: spans[index]!, element: elements[outline.blocks[block]!.frame]! };
    });
    this.#segments = article.blocks.map(({ block }) => segments[block]!);
  }

  rangeFor([from, to]: TextSpan): Range | null {
    const text = this.text.slice(from, to);
    const start = from + text.length - text.trimStart().length;
    const end = start + text.trim().length;
    if (start >= end) return null;
    const first = blockAt(this.blocks, start);
    const last = blockAt(this.blocks, end - 1);
    const ranges: Range[] = [];
    for (let index = first; index <= last; index++) {
      const range = this.#rangeIn(index, start, end);
      if (!range) return null;
      ranges.push(range);
    }
    const [whole] = ranges as [Range];
    const { endContainer, endOffset } = ranges.at(-1)!;
    whole.setEnd(endContainer, endOffset);
    return whole;
  }

  /** The range over what `[start, end)` has of one block; null where the page shows something else there by now. */
  #rangeIn(index: number, start: number, end: number): Range | null {
    const { span } = this.blocks[index]!;
    const from = Math.max(span[0], start);
    const to = Math.min(span[1], end);
    const range = rangeOver(this.#segments[index]!, from - span[0], to - span[0]);
    return range && textShownIn(range, to - from) === this.text.slice(from, to) ? range : null;
  }
}
