/** A block's text in the page: which node shows which of its characters. */
import { rawOffset, visibleText } from '@/outline/visible-text';
import { isText, roleOf } from './elements';

/** What one node gives to its block's text: a text node its visible text, a line break one space. */
export interface Segment {
  readonly node: Node;
  /** Offsets into the block's text. The last segment may reach over its end, by a space that is trimmed. */
  readonly start: number;
  readonly end: number;
  /** Whether the text before it ends in white space (or begins here), so that leading white space shows nothing. */
  readonly afterSpace: boolean;
}

/** What a node shows of itself. `afterSpace`: as in a segment. */
export function shownBy(node: Node, afterSpace: boolean): string {
  if (isText(node)) return visibleText(node.data, afterSpace);
  return afterSpace ? '' : ' ';
}

/** The live range over `[start, end)` of a block's text; null when its ends are gone from the page. */
export function rangeOver(segments: readonly Segment[], start: number, end: number): Range | null {
  const first = segmentAt(segments, start);
  const last = segmentAt(segments, end - 1);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const range = first.node.ownerDocument!.createRange();
  if (isText(first.node)) range.setStart(first.node, rawOffset(first.node.data, first.afterSpace, start - first.start));
  else range.setStartBefore(first.node);
  if (isText(last.node)) range.setEnd(last.node, endOffset(last.node.data, last, end));
  else range.setEndAfter(last.node);
  return range;
}

/** The segment that holds the character at `offset`. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  return segments.find(({ end }) => offset < end);
}

function endOffset(data: string, last: Segment, end: number): number {
  return Math.min(rawOffset(data, last.afterSpace, end - 1 - last.start) + 1, data.length);
}

/**
 * The text that a range shows within one block, by the rules by which the block was read.
 * Reading ends once it is longer than `enough` characters: a range over changed nodes may reach far.
 */
export function textShownIn(range: Range, enough: number): string {
  let text = '';
  let node: Node | null = startNodeOf(range);
  const last = endNodeOf(range);
  while (node && text.length <= enough) {
    const role = isText(node) ? 'text' : node.nodeType === 1 ? roleOf(node as Element) : 'inline';
    if (role === 'text') text += visibleText(dataWithin(range, node as Text), text.endsWith(' '));
    else if (role === 'break' && !text.endsWith(' ')) text += ' ';
    if (node === last) break;
    node = nextInOrder(node, role !== 'unread');
  }
  return text;
}

function startNodeOf({ startContainer, startOffset }: Range): Node | null {
  return isText(startContainer) ? startContainer : (startContainer.childNodes[startOffset] ?? null);
}

function endNodeOf({ endContainer, endOffset }: Range): Node | null {
  return isText(endContainer) ? endContainer : (endContainer.childNodes[endOffset - 1] ?? null);
}

function dataWithin(range: Range, node: Text): string {
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.length;
  return node.data.slice(from, to);
}

function nextInOrder(node: Node, inside: boolean): Node | null {
  if (inside && node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  return at?.nextSibling ?? null;
}
