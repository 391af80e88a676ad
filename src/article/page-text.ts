/**
 * The whole page's text as its browser searches it for a text fragment: what is shown anywhere on the page, cut where no
 * search goes on. The article's own reading leaves out most of it, and folds line breaks, which a search does not cross.
 */
import type { TextSpan } from './article';
import { bodyOf, childNodesOf, isElement, isText, shadowRootOf, styleOf, tagOf } from './dom';

export interface PageText {
  readonly text: string;
  /** Stretches that a search may span, in order. */
  readonly blocks: readonly TextSpan[];
}

/** Elements whose content is not text of the page, whatever their style. */
const NO_TEXT = new Set(['iframe', 'object', 'select', 'svg', 'video', 'audio']);
/** Everything else separates the text before, inside and after it, floats included. */
const IN_LINE = new Set(['inline', 'contents', 'ruby', 'ruby-base', 'ruby-text']);
const KEEPS_BREAKS = /^(?:pre|break-spaces)/;

/** Reads the document as it is now, without changing it. */
export function readPageText(document: Document): PageText {
  const reader = new PageTextReader();
  const body = bodyOf(document);
  if (body) reader.readElement(body);
  return { text: reader.text, blocks: reader.blocks };
}

class PageTextReader {
  readonly blocks: TextSpan[] = [];
  /** The text before the current block, in pieces, and its length. */
  readonly #done: string[] = [];
  #start = 0;
  #block = '';

  get text(): string {
    return this.#done.join('');
  }

  readElement(element: Element): void {
    const { display } = styleOf(element);
    const tag = tagOf(element);
    if (display === 'none' || NO_TEXT.has(tag)) return;
    const isBlock = tag === 'br' || !IN_LINE.has(display);
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
      this.#block += line;
    }
  }

  #cut(): void {
    if (!this.#block) return;
    let from = 0;
    for (const { index, 0: gap } of this.#block.matchAll(/\s+/g)) {
      if (!isWide(gap)) continue;
      this.#add(from, index);
      from = index + gap.length;
    }
    this.#add(from, this.#block.length);
    this.#done.push(this.#block);
    this.#start += this.#block.length;
    this.#block = '';
  }

  #add(from: number, to: number): void {
    if (to > from) this.blocks.push([this.#start + from, this.#start + to]);
  }
}

/** White space shown as more than one space, which a single space in a link does not match. */
function isWide(gap: string): boolean {
  return gap.length > 1 && gap.includes('\u00a0');
}

/** In display order: a shadow tree in place of the children, which go into its slots. */
function shownChildrenOf(element: Element): Iterable<Node> {
  const shadowRoot = shadowRootOf(element);
  if (shadowRoot) return childNodesOf(shadowRoot);
  const assigned = tagOf(element) === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : childNodesOf(element);
}
