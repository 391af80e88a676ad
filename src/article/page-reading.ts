/** The result of reading a page. */
import type { PageOutline } from '@/outline/outline';
import type { Segment } from './segments';

export interface PageReading {
  readonly outline: PageOutline;
  /** For each block of the outline, its segments in page order. */
  readonly segments: readonly (readonly Segment[])[];
  /** For each frame of the outline, its element. */
  readonly elements: readonly Element[];
  /** For each frame of the outline, its extent; undefined if a later reading cannot reuse it. */
  readonly extents: readonly (Extent | undefined)[];
}

/** Which frames and blocks of a reading are inside one element: `[from, to)` each. */
export interface Extent {
  readonly frames: readonly [from: number, to: number];
  readonly blocks: readonly [from: number, to: number];
}

/** The same extent after this many more frames and blocks before it. */
export function movedExtent(extent: Extent | undefined, byFrames: number, byBlocks: number): Extent | undefined {
  if (!extent) return undefined;
  const { frames, blocks } = extent;
  return {
    frames: [frames[0] + byFrames, frames[1] + byFrames],
    blocks: [blocks[0] + byBlocks, blocks[1] + byBlocks],
  };
}
