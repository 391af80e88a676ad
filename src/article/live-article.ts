/** An article's text beside the page that shows it. */
import type { Article, ArticleMeta, Block, TextSpan } from './article';
import { type TextMap, textShownIn } from './text-map';

export class LiveArticle implements Article {
  readonly meta: ArticleMeta;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly partial: boolean;
  readonly #map: TextMap;

  constructor(meta: ArticleMeta, blocks: readonly Block[], map: TextMap, partial: boolean) {
    this.meta = meta;
    this.text = map.text;
    this.blocks = blocks;
    this.partial = partial;
    this.#map = map;
  }

  rangeFor([from, to]: TextSpan): Range | null {
    const text = this.text.slice(from, to);
    const start = from + text.length - text.trimStart().length;
    const end = start + text.trim().length;
    if (start >= end) return null;
    for (const { span } of this.blocks.slice(this.#blockAt(start), this.#blockAt(end - 1) + 1)) {
      if (!this.#isUnchanged([Math.max(span[0], start), Math.min(span[1], end)])) return null;
    }
    return this.#map.rangeFor([start, end]);
  }

  #isUnchanged(span: TextSpan): boolean {
    const range = this.#map.rangeFor(span);
    return !!range && textShownIn(range, span[1] - span[0]) === this.text.slice(...span);
  }

  /** The index of the block that holds the character at `offset`. */
  #blockAt(offset: number): number {
    let low = 0;
    let high = this.blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.blocks[middle]!.span[1] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
