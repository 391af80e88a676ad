/** Reads a page into its outline, and keeps the way from each block back to the nodes that show it. */
import type { OutlineBlock, OutlineFrame } from '@/outline/outline';
import type { Earlier } from './earlier';
import { isElement, isHidden, isText, roleOf } from './elements';
import { readHead } from './head';
import type { Extent, PageReading } from './page-reading';
import { type Segment, shownBy } from './segments';
import type { Slices } from './slices';

export interface ReadOptions {
  /** A reading of the same page, of which unchanged blocks are taken over. */
  readonly earlier?: Earlier | undefined;
  /** Characters of text after which the reading ends. */
  readonly limit?: number;
}

/** Ten times the longest article that was seen. */
const LIMIT = 2_000_000;

/** How many nodes are visited between two looks at the clock. */
const NODES_A_LOOK = 200;

/** Ends a block at a single line break where the text before it ends a sentence of at least this many characters. */
const LINE_OF_PROSE = 40;

/** Reads `document` in slices of about 10 ms. Never writes to it. */
export async function readPage(document: Document, slices: Slices, options: ReadOptions = {}): Promise<PageReading> {
  const head = readHead(document);
  const reader = new BlockReader(document.body ?? document.documentElement, options);
  while (!reader.read(NODES_A_LOOK)) {
    if (slices.over) await slices.next();
  }
  const { frames, blocks, segments, elements, extents, partial } = reader;
  return { outline: { head, frames, blocks, partial }, segments, elements, extents };
}

/** A block element that is being read. */
interface Surrounding {
  readonly element: Element;
  /** Its frame; -1 until text is found in it. */
  frame: number;
  readonly blocksBefore: number;
  /** Nobody tells of changes in a shadow tree. */
  holdsShadow: boolean;
}

class BlockReader {
  readonly frames: OutlineFrame[] = [];
  readonly elements: Element[] = [];
  readonly blocks: OutlineBlock[] = [];
  readonly segments: (readonly Segment[])[] = [];
  readonly extents: (Extent | undefined)[] = [];
  partial = false;
  readonly #body: Element;
  readonly #limit: number;
  readonly #earlier: Earlier | undefined;
  #read = 0;
  #at: Node | null;
  /** The block elements that we are in, from the body inwards. */
  readonly #around: Surrounding[] = [];
  /** The link we are in. */
  #link: Element | null = null;
  /** The block that we are in, as far as it is read. */
  #segments: Segment[] = [];
  #text = '';
  #linked = 0;

  constructor(body: Element, { earlier, limit = LIMIT }: ReadOptions) {
    this.#body = body;
    this.#limit = limit;
    this.#earlier = earlier;
    this.#at = body.firstChild;
    this.#open(body);
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
    // An open shadow tree stands before what its host holds, and in place of it where it has no slot for it.
    const { shadowRoot } = element;
    const first = shadowRoot?.firstChild ?? element.firstChild;
    if (!first) return false;
    if (role === 'block') {
      this.#endBlock();
      const extent = this.#link ? undefined : this.#earlier?.extentOf(element);
      if (extent) {
        this.#takeOver(this.#earlier!.reading, extent);
        return false;
      }
      this.#open(element);
    } else if (element.localName === 'a') this.#link ??= element;
    if (shadowRoot) this.#around.at(-1)!.holdsShadow = true;
    this.#at = first;
    return true;
  }

  /** Goes on to what follows `node`, closing what ends with it. */
  #leave(node: Node): void {
    let done = node;
    let next: Node | null = node.nextSibling;
    while (!next) {
      const parent = done.parentElement;
      const around = parent ?? hostOf(done);
      if (!around || around === this.#body) {
        this.#at = null;
        return;
      }
      // What a shadow tree has a slot for comes after it.
      if (!parent) next = slottedIn(around);
      if (next) break;
      done = around;
      if (done === this.#around.at(-1)!.element) this.#close();
      else if (done === this.#link) this.#link = null;
      next = done.nextSibling;
    }
    this.#at = next;
  }

  #open(element: Element): void {
    this.#around.push({ element, frame: -1, blocksBefore: this.blocks.length, holdsShadow: false });
  }

  #close(): void {
    this.#endBlock();
    const { frame, blocksBefore, holdsShadow } = this.#around.pop()!;
    if (holdsShadow) this.#around.at(-1)!.holdsShadow = true;
    else if (frame >= 0)
      this.extents[frame] = { frames: [frame, this.frames.length], blocks: [blocksBefore, this.blocks.length] };
  }

  /** The frame of the text that stands here. Most block elements hold none, and to ask what they are costs the page. */
  #frame(): number {
    let frame = -1;
    for (const surrounding of this.#around) {
      if (surrounding.frame < 0) surrounding.frame = this.#addFrame(surrounding.element, frame);
      frame = surrounding.frame;
    }
    return frame;
  }

  #addFrame(element: Element, parent: number): number {
    this.elements.push(element);
    this.extents.push(undefined);
    return this.frames.push(frameOf(element, parent)) - 1;
  }

  /** The texts stand as they were read; of attributes, which change unnoticed, the frames take today's. */
  #takeOver({ outline, segments, elements, extents }: PageReading, { frames, blocks }: Extent): void {
    const into = this.#frame();
    const byFrames = this.frames.length - frames[0];
    const byBlocks = this.blocks.length - blocks[0];
    for (let at = frames[0]; at < frames[1]; at++) {
      const parent = at === frames[0] ? into : outline.frames[at]!.parent + byFrames;
      this.extents[this.#addFrame(elements[at]!, parent)] = moved(extents[at], byFrames, byBlocks);
    }
    for (let at = blocks[0]; at < blocks[1]; at++) {
      const { frame, text, linked } = outline.blocks[at]!;
      this.#addBlock({ frame: frame + byFrames, text, linked }, segments[at]!);
    }
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
    this.#addBlock({ frame: this.#frame(), text, linked: Math.min(this.#linked, text.length) }, this.#segments);
    this.#segments = [];
    this.#text = '';
    this.#linked = 0;
  }

  #addBlock(block: OutlineBlock, segments: readonly Segment[]): void {
    this.blocks.push(block);
    this.segments.push(segments);
    this.#read += block.text.length;
    this.partial = this.#read >= this.#limit;
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

/** The host of the shadow tree that the node stands at the top of. */
function hostOf({ parentNode }: Node): Element | null {
  return (parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

/** The first of what a host holds, where its shadow tree has a slot for it. */
function slottedIn(host: Element): Node | null {
  return host.shadowRoot?.querySelector('slot') ? host.firstChild : null;
}

function moved(extent: Extent | undefined, byFrames: number, byBlocks: number): Extent | undefined {
  if (!extent) return undefined;
  const { frames, blocks } = extent;
  return {
    frames: [frames[0] + byFrames, frames[1] + byFrames],
    blocks: [blocks[0] + byBlocks, blocks[1] + byBlocks],
  };
}

function isDoubled(lineBreak: Element): boolean {
  let next = lineBreak.nextSibling;
  while (next && !isElement(next) && !(isText(next) && /\S/.test(next.data))) next = next.nextSibling;
  return !!next && isElement(next) && next.localName === 'br';
}
