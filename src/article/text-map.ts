/** Text put together from the page's nodes, and the way from its offsets back to them. */
import type { TextSpan } from './article';
import { isText, roleOf } from './elements';
import { rawOffset, visibleText } from './visible-text';

/** Between two blocks. */
const BLOCK_SEPARATOR = '\n\n';

/** The text that one node gives: a text node its visible text, a line break one space. */
interface Segment {
  readonly node: Node;
  /** Offsets into the whole text. */
  readonly start: number;
  readonly end: number;
  /** Whether the text before it ends in white space (or begins here), so that leading white space shows nothing. */
  readonly afterSpace: boolean;
}

/** One segment for each node, whatever the length of its text: offsets within a node are counted when asked for. */
export class TextMap {
  readonly #segments: Segment[] = [];
  readonly #pieces: string[] = [];
  #length = 0;

  /** Adds one block's nodes (text nodes and line breaks, in page order); null where they show no text. */
  addBlock(nodes: readonly Node[]): TextSpan | null {
    const start = this.#length && this.#length + BLOCK_SEPARATOR.length;
    const segments: Segment[] = [];
    let text = '';
    for (const node of nodes) {
      const afterSpace = text === '' || text.endsWith(' ');
      const piece = shownBy(node, afterSpace);
      if (!piece) continue;
      const at = start + text.length;
      segments.push({ node, start: at, end: at + piece.length, afterSpace });
      text += piece;
    }
    text = text.trimEnd();
    if (!text) return null;
    this.#pieces.push(text);
    this.#length = start + text.length;
    // A last node may have given nothing but the space that was trimmed.
    this.#segments.push(...segments.filter((segment) => segment.start < this.#length));
    return [start, this.#length];
  }

  /** The blocks' texts so far, joined by blank lines. */
  get text(): string {
    return this.#pieces.join(BLOCK_SEPARATOR);
  }

  /** How long `text` is. */
  get length(): number {
    return this.#length;
  }

  /** The live range over the characters of `span`, which begins and ends within blocks; null when its ends are gone. */
  rangeFor([start, end]: TextSpan): Range | null {
    const first = this.#segmentAt(start);
    const last = this.#segmentAt(end - 1);
    if (!first?.node.isConnected || !last?.node.isConnected) return null;
    const range = first.node.ownerDocument!.createRange();
    if (isText(first.node))
      range.setStart(first.node, rawOffset(first.node.data, first.afterSpace, start - first.start));
    else range.setStartBefore(first.node);
    if (isText(last.node)) range.setEnd(last.node, endOffset(last.node.data, last, end));
    else range.setEndAfter(last.node);
    return range;
  }

  /** The segment that holds the character at `offset`. */
  #segmentAt(offset: number): Segment | undefined {
    let low = 0;
    let high = this.#segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#segments[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#segments[low];
  }
}

function endOffset(data: string, last: Segment, end: number): number {
  return Math.min(rawOffset(data, last.afterSpace, end - 1 - last.start) + 1, data.length);
}

function shownBy(node: Node, afterSpace: boolean): string {
  if (isText(node)) return visibleText(node.data, afterSpace);
  return afterSpace ? '' : ' ';
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
