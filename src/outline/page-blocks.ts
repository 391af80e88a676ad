/** An outline's blocks, each with what its surroundings say of it. */
import { type Doubt, doubtOf, type KnownNames } from './doubts';
import type { PageOutline } from './outline';

/** An element on the way from the page's body to a block. */
export interface Frame {
  readonly tag: string;
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
  const inflated: Frame[] = [];
  for (const frame of frames) {
    const parent = inflated[frame.parent] ?? null;
    const outer = parent?.part ?? null;
    const doubt = outer?.doubt === 'comments' ? 'comments' : parent && doubtOf(frame, known);
    inflated.push({ tag: frame.tag, parent, part: doubt ? { doubt, outer } : outer });
  }
  return blocks
    .map(({ frame, text, linked }, index) => ({ index, frame: inflated[frame]!, text, linked }))
    .filter(({ frame }) => frame.part?.doubt !== 'comments');
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
  const [, level] = /^h([1-6])$/.exec(frame.tag) ?? [];
  return Number(level ?? 0);
}
