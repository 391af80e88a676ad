/** Reads a page into an outline and remembers which nodes show each block. */
import type { OutlineBlock, OutlineFrame, OutlineHead } from '@/outline/outline';
import { BlockText } from './block-text';
import {
  attributeOf,
  firstChildOf,
  hasAttributes,
  hostOf,
  kindOf,
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
  /** An earlier reading of the same page, whose unchanged blocks are reused. */
  readonly earlier?: Earlier | undefined;
  /** Stop reading after this many characters. */
  readonly limit?: number;
}

/** Ten times the longest article that was seen. */
const LIMIT = 2_000_000;

/** Nodes visited between two checks of the clock. */
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

/** Reads `document` in one go, for callers that need not yield. */
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
  /** Its index among the frames; -1 until text is found in it. */
  frame: number;
  readonly blocksBefore: number;
  /** Changes in a shadow tree go unnoticed. */
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
  /** The open block elements, from the body inwards. */
  readonly #around: Surrounding[] = [];
  /** The open link and bold element. */
  #link: Element | null = null;
  #bold: Element | null = null;
  /** The current block, as far as it has been read. */
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
      const kind = kindOf(node);
      if (kind === 'element' && this.#enter(node as Element)) continue;
      if (kind === 'text') this.#block.addText(node as Text, this.#where);
      this.#leave(node);
    }
    return false;
  }

  /** Enters `element` if it holds anything to read. */
  #enter(element: Element): boolean {
    const role = roleOf(element);
    if (role === 'break') this.#addBreak(element);
    if (role === 'break' || role === 'unread') return false;
    // An open shadow tree comes before its host's children, and replaces them if it has no slot.
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

  /** Moves on to what follows `node`, closing whatever ends with it. */
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
      // Slotted children come after the shadow tree.
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
    else if (this.#block.isQuoting && tagOf(element) === 'q') this.#block.endQuotation();
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

  /** The frame of the text here. Created lazily: most block elements hold no text, and inspecting them costs time. */
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

  /** Texts are reused as they were read; attributes may have changed unnoticed and are read again. */
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

  get #where() {
    return { inLink: this.#link !== null, inBold: this.#bold !== null };
  }

  /** Two line breaks end a block, and so does one after a sentence or a heading; any other counts as a space. */
  #addBreak(node: Element): void {
    if (this.#block.isEmpty) return;
    const { endsSentence, isHeading } = this.#block;
    if (isDoubledBreak(node) || endsSentence || (isHeading && !this.#bold)) this.#endBlock();
    else this.#block.addBreak(node, this.#where);
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
