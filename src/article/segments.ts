/** A block's text in the page: which node shows which of its characters. */
import { rawOffset, VisibleOffsets, visibleText } from '@/outline/visible-text';
import {
  childNodesOf,
  createRange,
  documentOf,
  firstChildOf,
  isConnected,
  isElement,
  isText,
  nextSiblingOf,
  parentOf,
} from './dom';
import { roleOf } from './elements';

/**
 * What one node gives to its block's text: a text node its visible text, a line break one space. Characters between two
 * segments are quotation marks that the page draws and does not hold.
 */
export interface Segment {
  readonly node: Node;
  /** Offsets into the block's text. The last segment may reach over its end, by a space that is trimmed. */
  readonly start: number;
  readonly end: number;
  /** Whether what is shown before it ends in white space (or begins here), so that leading white space shows nothing. */
  readonly afterSpace: boolean;
}

/** What a node shows of itself. `afterSpace`: as in a segment. */
export function shownBy(node: Node, afterSpace: boolean): string {
  if (isText(node)) return visibleText(node.data, afterSpace);
  return afterSpace ? '' : ' ';
}

/**
 * The live range over what the page holds of `[start, end)` of a block's text; null where it holds nothing of it, and
 * where it shows something else there by now.
 */
export function rangeOver(segments: readonly Segment[], text: string, start: number, end: number): Range | null {
  const from = segmentBehind(segments, start);
  const to = lastSegmentBefore(segments, end);
  if (from > to) return null;
  const first = segments[from]!;
  const last = segments[to]!;
  if (!isConnected(first.node) || !isConnected(last.node)) return null;
  const range = createRange(documentOf(first.node)!);
  if (isText(first.node)) range.setStart(first.node, offsetIn(first.node, first, Math.max(0, start - first.start)));
  else range.setStartBefore(first.node);
  if (isText(last.node)) range.setEnd(last.node, lastOffset(last.node, last, Math.min(end, last.end)));
  else range.setEndAfter(last.node);
  const held = heldText(segments.slice(from, to + 1), text, start, end);
  return textShownIn(range, held.length) === held ? range : null;
}

/** Which of a block's text a range holds: offsets into that text; null where it holds none of it. */
export function offsetsWithin(range: Range, segments: readonly Segment[]): readonly [number, number] | null {
  const held = segments.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return null;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const start = first.node === startContainer ? first.start + shownBefore(first, startOffset) : first.start;
  const end = last.node === endContainer ? last.start + shownBefore(last, endOffset) : last.end;
  return start < end ? [start, end] : null;
}

/** How many characters a segment shows of its node before this offset into the node's data. */
function shownBefore({ node, afterSpace }: Segment, offset: number): number {
  return isText(node) ? visibleText(node.data.slice(0, offset), afterSpace).length : 0;
}

/** The text without what stands between segments. */
function heldText(segments: readonly Segment[], text: string, start: number, end: number): string {
  return segments.map((segment) => text.slice(Math.max(segment.start, start), Math.min(segment.end, end))).join('');
}

/** The index of the first segment that ends behind `offset`. */
function segmentBehind(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the last segment that begins before `offset`; -1 where none does. */
function lastSegmentBefore(segments: readonly Segment[], offset: number): number {
  const behind = segmentBehind(segments, offset - 1);
  const segment = segments[behind];
  return segment && segment.start < offset ? behind : behind - 1;
}

function lastOffset(node: Text, last: Segment, end: number): number {
  return Math.min(offsetIn(node, last, end - 1 - last.start) + 1, node.length);
}

/** A node of this many characters is asked for many places: its offsets are counted once. */
const LONG_NODE = 2_000;
const counted = new WeakMap<Text, { readonly afterSpace: boolean; readonly offsets: VisibleOffsets }>();

/** Where in the node's data the character stands that shows as number `count` of it. */
function offsetIn(node: Text, { afterSpace }: Segment, count: number): number {
  const { data } = node;
  if (data.length < LONG_NODE) return rawOffset(data, afterSpace, count);
  let known = counted.get(node);
  if (known?.afterSpace !== afterSpace || known.offsets.data !== data) {
    known = { afterSpace, offsets: new VisibleOffsets(data, afterSpace) };
    counted.set(node, known);
  }
  return known.offsets.rawOffset(count);
}

/**
 * The text that a range shows within one block, by the rules by which the block was read.
 * Reading ends once it is longer than `enough` characters: a range over changed nodes may reach far.
 */
export function textShownIn(range: Range, enough: number): string {
  let text = '';
  let afterSpace = false;
  let node: Node | null = startNodeOf(range);
  const last = endNodeOf(range);
  while (node && text.length <= enough) {
    const role = isText(node) ? 'text' : isElement(node) ? roleOf(node) : 'inline';
    let shown = '';
    if (role === 'text') shown = visibleText(dataWithin(range, node as Text), afterSpace);
    else if (role === 'break' && !afterSpace) shown = ' ';
    text += shown;
    if (shown) afterSpace = shown.endsWith(' ');
    if (node === last) break;
    node = nextInOrder(node, role !== 'unread');
  }
  return text;
}

function startNodeOf({ startContainer, startOffset }: Range): Node | null {
  return isText(startContainer) ? startContainer : (childNodesOf(startContainer)[startOffset] ?? null);
}

function endNodeOf({ endContainer, endOffset }: Range): Node | null {
  return isText(endContainer) ? endContainer : (childNodesOf(endContainer)[endOffset - 1] ?? null);
}

function dataWithin(range: Range, node: Text): string {
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.length;
  return node.data.slice(from, to);
}

function nextInOrder(node: Node, inside: boolean): Node | null {
  const first = inside ? firstChildOf(node) : null;
  if (first) return first;
  let at: Node | null = node;
  let next = nextSiblingOf(at);
  while (!next) {
    at = parentOf(at);
    if (!at) return null;
    next = nextSiblingOf(at);
  }
  return next;
}
