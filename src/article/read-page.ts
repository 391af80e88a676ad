/** Reads a page into its outline, and keeps the way from each block back to the nodes that show it. */
import type { OutlineBlock, OutlineFrame, OutlineHead } from '@/outline/outline';
import { BlockText } from './block-text';
import {
  attributeOf,
  firstChildOf,
  hasAttributes,
  hostOf,
  isElement,
  isText,
  nextSiblingOf,
  parentElementOf,
  shadowRootOf,
  slottedIn,
  tagOf,
  textRootOf,
} from './dom';
import type { Earlier } from './earlier';
import { isDoubledBreak, isHidden, roleOf } from './elements';
import { readHead } from './head';
import { type Extent, movedExtent, type PageReading } from './page-reading';
import type { Segment } from './segments';
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

/** Reads `document` in slices of about 10 ms. Never writes to it. */
export async function readPage(document: Document, slices: Slices, options: ReadOptions = {}): Promise<PageReading> {
  const head = readHead(document);
  const reader = new BlockReader(textRootOf(document), options);
  while (!reader.read(NODES_A_LOOK)) {
    if (slices.over) await slices.next();
  }
  return readingOf(head, reader);
}

/** Reads `document` at one go, where nobody waits for it. */
export function readWholePage(document: Document, options: ReadOptions = {}): PageReading {
  const head = readHead(document);
  const reader = new BlockReader(textRootOf(document), options);
  reader.read(Number.POSITIVE_INFINITY);
  return readingOf(head, reader);
}

function readingOf(head: OutlineHead, reader: BlockReader): PageReading {
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
  /** The link and the bold words that we are in. */
  #link: Element | null = null;
  #bold: Element | null = null;
  /** The block that we are in, as far as it is read. */
  #block = new BlockText();

  constructor(body: Element, { earlier, limit = LIMIT }: ReadOptions) {
    this.#body = body;
    this.#limit = limit;
    this.#earlier = earlier;
    this.#at = firstChildOf(body);
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
    const shadowRoot = shadowRootOf(element);
    const first = (shadowRoot && firstChildOf(shadowRoot)) ?? firstChildOf(element);
    if (!first) return false;
    if (role === 'block') {
      this.#endBlock();
      const extent = this.#link ? undefined : this.#earlier?.extentOf(element);
      if (extent) {
        this.#takeOver(this.#earlier!.reading, extent);
        return false;
      }
      this.#open(element);
    } else this.#enterInline(element);
    if (shadowRoot) this.#around.at(-1)!.holdsShadow = true;
    this.#at = first;
    return true;
  }

  #enterInline(element: Element): void {
    const tag = tagOf(element);
    if (tag === 'a') this.#link ??= element;
    else if (tag === 'b' || tag === 'strong') this.#bold ??= element;
    else if (tag === 'q') this.#block.beginQuotation();
  }

  /** Goes on to what follows `node`, closing what ends with it. */
  #leave(node: Node): void {
    let done = node;
    let next: Node | null = nextSiblingOf(node);
    while (!next) {
      const parent = parentElementOf(done);
      const around = parent ?? hostOf(done);
      if (!around || around === this.#body) {
        this.#at = null;
        return;
      }
      // What a shadow tree has a slot for comes after it.
      if (!parent) next = slottedIn(around);
      if (next) break;
      done = around;
      if (around === this.#around.at(-1)!.element) this.#close();
      else this.#leaveInline(around);
      next = nextSiblingOf(done);
    }
    this.#at = next;
  }

  #leaveInline(element: Element): void {
    if (element === this.#link) this.#link = null;
    else if (element === this.#bold) this.#bold = null;
    else if (tagOf(element) === 'q') this.#block.endQuotation();
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
      this.extents[this.#addFrame(elements[at]!, parent)] = movedExtent(extents[at], byFrames, byBlocks);
    }
    for (let at = blocks[0]; at < blocks[1]; at++) {
      const { frame, text, linked } = outline.blocks[at]!;
      this.#addBlock({ frame: frame + byFrames, text, linked }, segments[at]!);
    }
  }

  #add(node: Node): void {
    this.#block.add(node, { inLink: this.#link !== null, inBold: this.#bold !== null });
  }

  /** A doubled line break ends a block, and so does one behind a sentence or a heading; any other is a space. */
  #addBreak(node: Element): void {
    if (this.#block.isEmpty) return;
    const { endsSentence, isHeading } = this.#block;
    if (isDoubledBreak(node) || endsSentence || (isHeading && !this.#bold)) this.#endBlock();
    else this.#add(node);
  }

  #endBlock(): void {
    const block = this.#block;
    if (block.isEmpty) return;
    const { text, linked, segments } = block;
    this.#addBlock({ frame: this.#frame(), text, linked: Math.min(linked, text.length) }, segments);
    this.#block = new BlockText();
  }

  #addBlock(block: OutlineBlock, segments: readonly Segment[]): void {
    this.blocks.push(block);
    this.segments.push(segments);
    this.#read += block.text.length;
    this.partial = this.#read >= this.#limit;
  }
}

function frameOf(element: Element, parent: number): OutlineFrame {
  const tag = tagOf(element);
  if (!hasAttributes(element)) return { parent, tag };
  const names = attributeOf(element, 'class');
  const id = attributeOf(element, 'id');
  const role = attributeOf(element, 'role');
  return {
    parent,
    tag,
    ...(names && { names }),
    ...(id && { id }),
    ...(role && { role }),
    ...(isHidden(element) && { hidden: true }),
  };
}
