/** A text as it stands in an element that the reader edits, and the way back into that element. */
import type { ArticleMeta } from '@/outline/outline';
import type { Article, Block, TextSpan } from './article';
import { trimmed } from './trimmed';

/** A text node, and where its characters begin in the text. */
interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** Elements that stand on lines of their own: paragraphs, and what a browser makes of a new line. */
const BLOCKS = new Set(['P', 'DIV', 'H1', 'H2', 'LI', 'BLOCKQUOTE']);

export class EditedText implements Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly partial = false;
  readonly #pieces: readonly Piece[];

  /** @param root holds paragraphs and nothing else; an edit may leave bare text and line breaks in it. */
  constructor(
    readonly meta: ArticleMeta,
    root: Element,
  ) {
    const pieces: Piece[] = [];
    const written = new Written();
    const visit = (node: Node): void => {
      if (node instanceof Text) {
        pieces.push({ node, start: written.length });
        written.add(node.data);
      } else if (node instanceof HTMLBRElement) {
        // The last break of a paragraph only keeps an empty line open.
        if (node.nextSibling) written.add('\n');
      } else {
        if (node !== root && BLOCKS.has(node.nodeName)) written.beginBlock();
        node.childNodes.forEach(visit);
      }
    };
    const spans: { span: TextSpan; element: Element; isHeading: false }[] = [];
    root.childNodes.forEach((node) => {
      const start = written.length;
      visit(node);
      const element = node instanceof Element ? node : root;
      spans.push({ span: [start, written.length], element, isHeading: false });
    });
    this.text = written.text();
    this.blocks = spans;
    this.#pieces = pieces;
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

  /** The words of the text inside a range; null where there are none. */
  spanOf(range: Range): TextSpan | null {
    const within = this.#pieces.filter(({ node }) => range.intersectsNode(node));
    const [first, last] = [within[0], within.at(-1)];
    if (!first || !last) return null;
    const start = first.start + (first.node === range.startContainer ? range.startOffset : 0);
    const end = last.start + (last.node === range.endContainer ? range.endOffset : last.node.length);
    return trimmed(this.text, [start, end]);
  }

  /** The text node that shows the character at `offset`, and where in it; null where the node was changed since. */
  #placeOf(offset: number): { node: Text; offset: number } | null {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#pieces[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    const piece = this.#pieces[low - 1];
    const within = piece ? offset - piece.start : -1;
    return piece && within < piece.node.length ? { node: piece.node, offset: within } : null;
  }
}

/** A text as it is put together: one string that grows would be copied for each look at its end. */
class Written {
  readonly #parts: string[] = [];
  #end = '';
  length = 0;

  add(part: string): void {
    this.#parts.push(part);
    this.#end = (this.#end + part).slice(-2);
    this.length += part.length;
  }

  /** A blank line before a block, unless there is one. */
  beginBlock(): void {
    if (this.length > 0 && this.#end !== '\n\n') this.add('\n\n');
  }

  text(): string {
    return this.#parts.join('');
  }
}
