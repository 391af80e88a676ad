/** Reads a page into its outline, and keeps the way from each block back to the nodes that show it. */
import type { OutlineBlock, OutlineFrame, PageOutline } from '@/outline/outline';
import { isElement, isHidden, isText, roleOf } from './elements';
import { readHead } from './head';
import { type Segment, shownBy } from './segments';
import type { Slices } from './slices';

/** A page as it was read. */
export interface PageReading {
  readonly outline: PageOutline;
  /** For each block of the outline, its segments in page order. */
  readonly segments: readonly (readonly Segment[])[];
  /** For each frame of the outline, its element. */
  readonly elements: readonly Element[];
}

/** Characters of text after which the reading ends: ten times the longest article that was seen. */
const LIMIT = 2_000_000;

/** How many nodes are visited between two looks at the clock. */
const NODES_A_LOOK = 200;

/** Ends a block at a single line break where the text before it ends a sentence of at least this many characters. */
const LINE_OF_PROSE = 40;

/** Reads `document` in slices of about 10 ms. Never writes to it. */
export async function readPage(document: Document, slices: Slices, limit = LIMIT): Promise<PageReading> {
  const head = readHead(document);
  const reader = new BlockReader(document.body ?? document.documentElement, limit);
  while (!reader.read(NODES_A_LOOK)) {
    if (slices.over) await slices.next();
  }
  const { frames, blocks, segments, elements, partial } = reader;
  return { outline: { head, frames, blocks, partial }, segments, elements };
}

class BlockReader {
  readonly frames: OutlineFrame[] = [];
  readonly elements: Element[] = [];
  readonly blocks: OutlineBlock[] = [];
  readonly segments: (readonly Segment[])[] = [];
  partial = false;
  readonly #body: Element;
  readonly #limit: number;
  #read = 0;
  #at: Node | null;
  /** The frame we are in. */
  #frame = -1;
  /** The link we are in. */
  #link: Element | null = null;
  /** The block that we are in, as far as it is read. */
  #segments: Segment[] = [];
  #text = '';
  #linked = 0;

  constructor(body: Element, limit: number) {
    this.#body = body;
    this.#limit = limit;
    this.#at = body.firstChild;
    this.#openFrame(body);
  }

  /** Visits up to `count` nodes; true when the end of the body or the limit is reached. */
  read(count: number): boolean {
    for (let visited = 0; visited < count; visited++) {
      const node = this.#at;
      if (!node || this.partial) {
        this.#endBlock();
        return true;
      }
      if (isElement(node) && this.#enter(node)) continue;
      if (isText(node)) this.#add(node);
      this.#leave(node);
    }
    return false;
  }

  /** Goes into `element` where it holds something to read. */
  #enter(element: Element): boolean {
    const role = roleOf(element);
    if (role === 'break') this.#addBreak(element);
    if (role === 'break' || role === 'unread') return false;
    const first = firstIn(element);
    if (!first) return false;
    if (role === 'block') {
      this.#endBlock();
      this.#openFrame(element);
    } else if (element.localName === 'a') this.#link ??= element;
    this.#at = first;
    return true;
  }

  /** Goes on to what follows `node`, closing what ends with it. */
  #leave(node: Node): void {
    let done = node;
    let next: Node | null = node.nextSibling;
    while (!next) {
      const around: Node | null = done.parentElement ?? hostOf(done);
      if (!around || around === this.#body) {
        this.#at = null;
        return;
      }
      // What a shadow tree has a slot for comes after it.
      next = done.parentElement ? null : slottedIn(around as Element);
      if (next) break;
      done = around;
      if (done === this.elements[this.#frame]) this.#closeFrame();
      else if (done === this.#link) this.#link = null;
      next = done.nextSibling;
    }
    this.#at = next;
  }

  #openFrame(element: Element): void {
    this.elements.push(element);
    this.#frame = this.frames.push(frameOf(element, this.#frame)) - 1;
  }

  #closeFrame(): void {
    this.#endBlock();
    this.#frame = this.frames[this.#frame]!.parent;
  }

  #add(node: Node): void {
    const start = this.#text.length;
    const afterSpace = start === 0 || this.#text.endsWith(' ');
    const shown = shownBy(node, afterSpace);
    if (!shown) return;
    this.#text += shown;
    this.#segments.push({ node, start, end: this.#text.length, afterSpace });
    if (this.#link) this.#linked += shown.length;
  }

  /** A doubled line break ends a block, and so does one that ends a sentence; any other is a space. */
  #addBreak(node: Element): void {
    if (!this.#text) return;
    if (isDoubled(node) || this.#endsSentence()) this.#endBlock();
    else this.#add(node);
  }

  #endsSentence(): boolean {
    return this.#text.length >= LINE_OF_PROSE && /[.!?…:]["'”’)\]]*\s*$/.test(this.#text);
  }

  #endBlock(): void {
    if (!this.#text) return;
    const text = this.#text.trimEnd();
    this.blocks.push({ frame: this.#frame, text, linked: Math.min(this.#linked, text.length) });
    this.segments.push(this.#segments);
    this.#read += text.length;
    this.partial = this.#read >= this.#limit;
    this.#segments = [];
    this.#text = '';
    this.#linked = 0;
  }
}

function frameOf(element: Element, parent: number): OutlineFrame {
  const tag = element.localName;
  if (!element.hasAttributes()) return { parent, tag };
  const names = `${element.className} ${element.id}`;
  const role = element.getAttribute('role');
  return {
    parent,
    tag,
    ...(names !== ' ' && { names }),
    ...(role && { role }),
    ...(isHidden(element) && { hidden: true }),
  };
}

/** An open shadow tree stands before what its host holds, and in place of it where it has no slot for it. */
function firstIn(element: Element): Node | null {
  return element.shadowRoot?.firstChild ?? element.firstChild;
}

/** The host of the shadow tree that the node stands at the top of. */
function hostOf({ parentNode }: Node): Element | null {
  return (parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

/** The first of what a host holds, where its shadow tree has a slot for it. */
function slottedIn(host: Element): Node | null {
  return host.shadowRoot?.querySelector('slot') ? host.firstChild : null;
}

function isDoubled(lineBreak: Element): boolean {
  let next = lineBreak.nextSibling;
  while (next && !isElement(next) && !(isText(next) && /\S/.test(next.data))) next = next.nextSibling;
  return !!next && isElement(next) && next.localName === 'br';
}
