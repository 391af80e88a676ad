/** The page cut into blocks: every paragraph, heading and line of it, each with what its surroundings say of it. */
import { type Doubt, doubtOf, type KnownNames } from './doubts';
import { isElement, isText, roleOf } from './elements';

import type { Slices } from './slices';
import { visibleText } from './visible-text';

/** An element on the way from the page's body to a block. */
export interface Frame {
  readonly element: Element;
  readonly parent: Frame | null;
  /** The innermost part around it that calls itself something else than article text. */
  readonly part: DoubtfulPart | null;
}

/** A part of the page that calls itself something else than article text. */
export interface DoubtfulPart {
  readonly doubt: Doubt;
  /** The doubtful part around it. */
  readonly outer: DoubtfulPart | null;
}

export interface PageBlock {
  /** The innermost block element that holds it. */
  readonly frame: Frame;
  /** Its text nodes and line breaks, in page order. */
  readonly nodes: readonly Node[];
  /** Characters, white space at the ends of nodes left out. */
  readonly length: number;
  /** How many of them are in links. */
  readonly linked: number;
}

/** How many nodes are visited between two looks at the clock. */
const NODES_A_LOOK = 200;

/** Ends a block at a single line break where the text before it ends a sentence of at least this many characters. */
const LINE_OF_PROSE = 40;

/** Reads the body's blocks in page order. */
export async function readPageBlocks(body: Element, slices: Slices): Promise<PageBlock[]> {
  const reader = new BlockReader(body);
  while (!reader.read(NODES_A_LOOK)) {
    if (slices.over) await slices.next();
  }
  return reader.blocks;
}

class BlockReader {
  readonly blocks: PageBlock[] = [];
  readonly #body: Element;
  #at: Node | null;
  #frame: Frame;
  /** The link we are in. */
  #link: Element | null = null;
  #nodes: Node[] = [];
  #length = 0;
  #linked = 0;
  readonly #known: KnownNames = new Map();

  constructor(body: Element) {
    this.#body = body;
    this.#at = body.firstChild;
    this.#frame = { element: body, parent: null, part: null };
  }

  /** Visits up to `count` nodes; true when the end of the body is reached. */
  read(count: number): boolean {
    for (let visited = 0; visited < count; visited++) {
      const node = this.#at;
      if (!node) {
        this.#endBlock();
        return true;
      }
      if (!this.#enter(node)) this.#leave(node);
    }
    return false;
  }

  /** Goes into `node` where it holds something to read. */
  #enter(node: Node): boolean {
    if (!isElement(node)) {
      if (isText(node)) this.#addText(node);
      return false;
    }
    const role = roleOf(node);
    if (role === 'break') this.#addBreak(node);
    const first = firstIn(node);
    if (role === 'unread' || role === 'break' || !first) return false;
    if (role === 'block' && !this.#openBlock(node)) return false;
    if (node.localName === 'a') this.#link ??= node;
    this.#at = first;
    return true;
  }

  /** Goes on to what follows `node`, closing what ends with it. */
  #leave(node: Node): void {
    let done: Node | null = node;
    while (done && !done.nextSibling) {
      const tree: Node | null = done.parentNode;
      if (isShadowRoot(tree) && tree.querySelector('slot') && tree.host.firstChild) {
        this.#at = tree.host.firstChild;
        return;
      }
      done = isShadowRoot(tree) ? tree.host : tree;
      if (!done || done === this.#body) {
        this.#at = null;
        return;
      }
      if (done === this.#frame.element) this.#closeBlock();
      else if (done === this.#link) this.#link = null;
    }
    this.#at = done?.nextSibling ?? null;
  }

  /** Begins a block; false where it holds readers' comments, which are left unread. */
  #openBlock(element: Element): boolean {
    this.#endBlock();
    const doubt = doubtOf(element, this.#known);
    if (doubt === 'comments') return false;
    const { part } = this.#frame;
    this.#frame = { element, parent: this.#frame, part: doubt ? { doubt, outer: part } : part };
    return true;
  }

  #closeBlock(): void {
    this.#endBlock();
    this.#frame = this.#frame.parent!;
  }

  #addText(node: Text): void {
    const length = node.data.trim().length;
    if (!length && !this.#length) return;
    this.#nodes.push(node);
    this.#length += length;
    if (this.#link) this.#linked += length;
  }

  /** A doubled line break ends a block, and so does one that ends a sentence; any other is a space. */
  #addBreak(node: Element): void {
    if (!this.#length) return;
    if (isDoubled(node) || this.#endsSentence()) this.#endBlock();
    else this.#nodes.push(node);
  }

  #endsSentence(): boolean {
    if (this.#length < LINE_OF_PROSE) return false;
    const last = this.#nodes.findLast((node) => isText(node) && /\S/.test(node.data)) as Text | undefined;
    return !!last && /[.!?…:]["'”’)\]]*\s*$/.test(last.data);
  }

  #endBlock(): void {
    if (this.#length) {
      this.blocks.push({ frame: this.#frame, nodes: this.#nodes, length: this.#length, linked: this.#linked });
    }
    this.#nodes = [];
    this.#length = 0;
    this.#linked = 0;
  }
}

/** An open shadow tree stands before what its host holds, and in place of it where it has no slot for it. */
function firstIn(element: Element): Node | null {
  return element.shadowRoot?.firstChild ?? element.firstChild;
}

function isShadowRoot(node: Node | null): node is ShadowRoot {
  return node?.nodeType === 11;
}

function isDoubled(lineBreak: Element): boolean {
  let next = lineBreak.nextSibling;
  while (next && !isElement(next) && !(isText(next) && /\S/.test(next.data))) next = next.nextSibling;
  return !!next && isElement(next) && next.localName === 'br';
}

/** A block's text as a reader sees it. */
export function textOf(block: PageBlock): string {
  const data = block.nodes.map((node) => (isText(node) ? node.data : ' ')).join('');
  return visibleText(data, true).trimEnd();
}
