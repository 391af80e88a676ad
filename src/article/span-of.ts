/** From a range of the page, as a reader selects it, to the words of the article in it. */
import { visibleText } from '@/outline/visible-text';
import type { TextSpan } from './article';
import { isText } from './dom';
import type { LiveArticle } from './live-article';
import type { Segment } from './segments';
import { trimmed } from './trimmed';

/** The part of the article's text inside a range of the page, or null. */
export function spanOf({ text, shown }: LiveArticle, range: Range): TextSpan | null {
  let span: TextSpan | null = null;
  for (const { segments, start } of shown) {
    const within = offsetsWithin(range, segments);
    if (within) span = [span?.[0] ?? start + within[0], start + within[1]];
  }
  return span && trimmed(text, span);
}

/** The part of a block's text inside a range, as offsets into that text, or null. */
function offsetsWithin(range: Range, segments: readonly Segment[]): readonly [number, number] | null {
  const held = segments.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return null;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const start = first.node === startContainer ? first.start + shownBefore(first, startOffset) : first.start;
  const end = last.node === endContainer ? last.start + shownBefore(last, endOffset) : last.end;
  return start < end ? [start, end] : null;
}

/** How many characters a segment shows before this offset into its node's data. */
function shownBefore({ node, afterSpace }: Segment, offset: number): number {
  return isText(node) ? visibleText(node.data.slice(0, offset), afterSpace).length : 0;
}
