/** Maps a block's text to the page: which node shows which characters. */
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
  /** Offsets into the block's text. The last segment may extend past its end by a trimmed space. */
  readonly start: number;
  readonly end: number;
  /** Whether the text before it ends in white space or the block starts here: then leading white space is not shown. */
  readonly afterSpace: boolean;
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

/** The text without what lies between segments. */
function heldText(segments: readonly Segment[], text: string, start: number, end: number): string {
  return segments.map((segment) => text.slice(Math.max(segment.start, start), Math.min(segment.end, end))).join('');
}

/** The index of the first segment that ends after `offset`. */
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

/** The index of the last segment that starts before `offset`, or -1. */
function lastSegmentBefore(segments: readonly Segment[], offset: number): number {
  const behind = segmentBehind(segments, offset - 1);
  const segment = segments[behind];
  return segment && segment.start < offset ? behind : behind - 1;
}

function lastOffset(node: Text, last: Segment, end: number): number {
  return Math.min(offsetIn(node, last, end - 1 - last.start) + 1, node.length);
}

/** Nodes longer than this (in characters) are queried often, so their offsets are counted once. */
const LONG_NODE = 2_000;
const counted = new WeakMap<Text, { readonly afterSpace: boolean; readonly offsets: VisibleOffsets }>();

/** The offset in the node's data of its `count`-th visible character. */
function offsetIn(node: Text, { afterSpace, start, end }: Segment, count: number): number {
  const { data } = node;
  if (data.length === end - start) return count;
  if (data.length < LONG_NODE) return rawOffset(data, afterSpace, count);
  let known = counted.get(node);
  if (known?.afterSpace !== afterSpace || known.offsets.data !== data) {
    known = { afterSpace, offsets: new VisibleOffsets(data, afterSpace) };
    counted.set(node, known);
  }
  return known.offsets.rawOffset(count);
}

/**
 * The visible text of a range within one block, by the same rules as reading.
 * Stops after `enough` characters: a range over changed nodes may extend far.
 */
function textShownIn(range: Range, enough: number): string {
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
