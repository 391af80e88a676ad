/** An outline's blocks, each with what its surroundings say of it. */
import { type Doubt, doubtOf, type KnownNames } from './doubts';
import type { PageOutline } from './outline';

const HEADING = /^h([1-6])$/;

/** An element on the way from the page's body to a block. */
export interface Frame {
  readonly tag: string;
  readonly parent: Frame | null;
  /** The innermost part around it that calls itself something else than article text. */
  readonly part: DoubtfulPart | null;
  /** True for a figure that shows a quotation and no picture. */
  readonly quotes: boolean;
}

/** A part of the page that calls itself something else than article text. */
export interface DoubtfulPart {
  readonly doubt: Doubt;
  /** The doubtful part around it. */
  readonly outer: DoubtfulPart | null;
}

export interface PageBlock {
  /** Its place among the outline's blocks. */
  readonly index: number;
  readonly frame: Frame;
  readonly text: string;
  /** How many of its characters are in links. */
  readonly linked: number;
}

/** The outline's blocks in page order, without readers' comments, which are never an article's text. */
export function blocksOf({ frames, blocks }: PageOutline): PageBlock[] {
  const known: KnownNames = new Map();
  const headings = headingsOf(frames, blocks);
  const quoting = new Set(frames.filter(({ tag }) => tag === 'blockquote').map(({ parent }) => parent));
  const inflated: Frame[] = [];
  frames.forEach((frame, index) => {
    const parent = inflated[frame.parent] ?? null;
    const outer = parent?.part ?? null;
    const quotes = frame.tag === 'figure' && quoting.has(index);
    // Its caption says who is quoted.
    const isQuotation = quotes || (frame.tag === 'figcaption' && parent?.quotes);
    const shown = isQuotation ? { ...frame, tag: 'blockquote' } : frame;
    const doubt = outer?.doubt === 'comments' ? 'comments' : parent && doubtOf(shown, headings.get(index) ?? '', known);
    inflated.push({ tag: frame.tag, parent, part: doubt ? { doubt, outer } : outer, quotes });
  });
  return blocks
    .map(({ frame, text, linked }, index) => ({ index, frame: inflated[frame]!, text, linked }))
    .filter(({ frame }) => frame.part?.doubt !== 'comments');
}

/** For each frame that begins with a heading, or is one, the heading's text. */
function headingsOf(frames: PageOutline['frames'], blocks: PageOutline['blocks']): Map<number, string> {
  const opened = new Set<number>();
  const headings = new Map<number, string>();
  for (const { frame, text } of blocks) {
    const isHeading = HEADING.test(frames[frame]!.tag);
    for (let at = frame; at >= 0 && !opened.has(at); at = frames[at]!.parent) {
      opened.add(at);
      if (isHeading) headings.set(at, text);
    }
  }
  return headings;
}

export function isWithin(frame: Frame, container: Frame): boolean {
  for (let at: Frame | null = frame; at; at = at.parent) if (at === container) return true;
  return false;
}

/** Whether the frame or one around it has this tag. */
export function isWithinTag(frame: Frame, tag: string): boolean {
  for (let at: Frame | null = frame; at; at = at.parent) if (at.tag === tag) return true;
  return false;
}

/** 1 to 6, or 0 where the block is no heading. */
export function headingLevel({ frame }: PageBlock): number {
  const [, level] = HEADING.exec(frame.tag) ?? [];
  return Number(level ?? 0);
}
