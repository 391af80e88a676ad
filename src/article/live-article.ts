/** An article's text beside the page that shows it. */
import { type ArticleMeta, type OutlinedArticle, spansOf, textOf } from '@/outline/outline';
import type { Article, Block, TextSpan } from './article';
import { blockAt } from './block-at';
import type { PageReading } from './page-reading';
import { rangeOver, type Segment } from './segments';
import { trimmed } from './trimmed';

/** A block's text as the page has it, without quotation marks that were added to the article's text. */
export interface ShownBlock {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Where it starts in the article's text. */
  readonly start: number;
}

export class LiveArticle implements Article {
  readonly meta: ArticleMeta;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly partial: boolean;
  /** What the page shows of each block. */
  readonly shown: readonly ShownBlock[];

  /** @param article what was found in the outline of `page`. */
  constructor({ outline, segments, elements }: PageReading, article: OutlinedArticle) {
    this.meta = article.meta;
    this.text = textOf(outline, article);
    this.partial = outline.partial || article.partial === true;
    const spans = spansOf(outline, article);
    this.blocks = article.blocks.map(({ block, kind }, index) => ({
      span: spans[index]!,
      element: elements[outline.blocks[block]!.frame]!,
      isHeading: kind === 'heading',
    }));
    this.shown = article.blocks.map(({ block, marks }, index) => {
      const start = spans[index]![0] + (marks?.[0].length ?? 0);
      return { text: outline.blocks[block]!.text, segments: segments[block]!, start };
    });
  }

  rangeFor(span: TextSpan): Range | null {
    const [start, end] = trimmed(this.text, span) ?? [];
    if (start === undefined || end === undefined) return null;
    const first = blockAt(this.blocks, start);
    const last = blockAt(this.blocks, end - 1);
    const ranges: Range[] = [];
    for (let index = first; index <= last; index++) {
      const within = this.#within(index, start, end);
      if (!within) continue;
      const range = rangeOver(...within);
      if (!range) return null;
      ranges.push(range);
    }
    const whole = ranges[0] ?? null;
    const { endContainer, endOffset } = ranges.at(-1) ?? {};
    if (whole && endContainer) whole.setEnd(endContainer, endOffset!);
    return whole;
  }

  /** The part of `[start, end)` that one block shows in the page; null if it is nothing but added marks. */
  #within(index: number, start: number, end: number): Parameters<typeof rangeOver> | null {
    const block = this.shown[index]!;
    const from = Math.max(0, start - block.start);
    const to = Math.min(block.text.length, end - block.start);
    return from < to ? [block.segments, block.text, from, to] : null;
  }
}
