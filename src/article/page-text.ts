/**
 * The whole page's text as its browser searches it for a text fragment: what is shown anywhere on the page, cut where no
 * search goes on. The article's own reading leaves out most of it, and folds line breaks, which a search does not cross.
 */
import type { TextSpan } from './article';
import { isElement, isText } from './elements';

export interface PageText {
  readonly text: string;
  /** Stretches that a search may run through, in order. */
  readonly blocks: readonly TextSpan[];
}

/** Elements whose content is no text of the page, whatever their style says. */
const NO_TEXT = new Set(['iframe', 'object', 'select', 'svg', 'video', 'audio']);
/** Everything else cuts the text before it, in it and behind it apart, also what floats within a line. */
const IN_LINE = new Set(['inline', 'contents', 'ruby', 'ruby-base', 'ruby-text']);
/** White space that shows as more than one space: a link's one space does not match it. */
const WIDE_GAP = /[^\S\u00a0]*\u00a0\s+|\s+\u00a0/g;
const KEEPS_BREAKS = /^(?:pre|break-spaces)/;

/** Reads the document as it is at the moment, and changes nothing in it. */
export function readPageText(document: Document): PageText {
  const reader = new PageTextReader();
  if (document.body) reader.readElement(document.body);
  return reader;
}

class PageTextReader implements PageText {
  text = '';
  readonly blocks: TextSpan[] = [];
  #start = 0;

  readElement(element: Element): void {
    const { display } = styleOf(element);
    if (display === 'none' || NO_TEXT.has(element.localName)) return;
    const isBlock = element.localName === 'br' || !IN_LINE.has(display);
    if (isBlock) this.#cut();
    for (const child of shownChildrenOf(element)) {
      if (isText(child)) this.#readText(child, element);
      else if (isElement(child)) this.readElement(child);
    }
    if (isBlock) this.#cut();
  }

  #readText({ data }: Text, parent: Element): void {
    const { visibility, whiteSpace } = styleOf(parent);
    if (visibility !== 'visible') return;
    for (const [index, line] of (KEEPS_BREAKS.test(whiteSpace) ? data.split('\n') : [data]).entries()) {
      if (index > 0) this.#cut();
      this.text += line;
    }
  }

  #cut(): void {
    let from = this.#start;
    for (const { index, 0: gap } of this.text.slice(from).matchAll(WIDE_GAP)) {
      this.#add(from, this.#start + index);
      from = this.#start + index + gap.length;
    }
    this.#add(from, this.text.length);
    this.#start = this.text.length;
  }

  #add(start: number, end: number): void {
    if (end > start) this.blocks.push([start, end]);
  }
}

function styleOf(element: Element): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView as Window).getComputedStyle(element);
}

/** In the order in which they are shown: a shadow tree in place of the children, and these in its slots. */
function shownChildrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : element.childNodes;
}
