/** A text shown on one of the extension's own pages, with the elements that show it. */
import type { ArticleMeta } from '@/outline/outline';
import type { Article, Block, TextSpan } from './article';
import { blockAt } from './block-at';

export class ShownText implements Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly partial = false;

  /** @param elements one for each paragraph, in order, holding nothing else. Their text nodes may be split differently later. */
  constructor(
    readonly meta: ArticleMeta,
    elements: readonly Element[],
  ) {
    const paragraphs = elements.map(({ textContent }) => textContent ?? '');
    this.text = paragraphs.join('\n\n');
    let start = 0;
    this.blocks = elements.map((element, index) => {
      const end = start + paragraphs[index]!.length;
      const span: TextSpan = [start, end];
      start = end + 2;
      return { span, element, isHeading: false };
    });
  }

  rangeFor([start, end]: TextSpan): Range | null {
    const first = this.#placeOf(start);
    const last = this.#placeOf(end - 1);
    if (start >= end || !first || !last) return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  }

  /** The text node that shows the character at `offset`, and where in it. */
  #placeOf(offset: number): { node: Text; offset: number } | null {
    const block = this.blocks[blockAt(this.blocks, offset)];
    if (!block || offset < block.span[0]) return null;
    const walker = block.element.ownerDocument.createTreeWalker(block.element, NodeFilter.SHOW_TEXT);
    let left = offset - block.span[0];
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (left < node.length) return { node, offset: left };
      left -= node.length;
    }
    return null;
  }
}
