/** A page as it was read. */
import type { PageOutline } from '@/outline/outline';
import type { Segment } from './segments';

export interface PageReading {
  readonly outline: PageOutline;
  /** For each block of the outline, its segments in page order. */
  readonly segments: readonly (readonly Segment[])[];
  /** For each frame of the outline, its element. */
  readonly elements: readonly Element[];
  /** For each frame of the outline, what stands in it; undefined where that cannot be taken over by a later reading. */
  readonly extents: readonly (Extent | undefined)[];
}

/** Which frames and blocks of a reading stand in one element: `[from, to)` each. */
export interface Extent {
  readonly frames: readonly [from: number, to: number];
  readonly blocks: readonly [from: number, to: number];
}

/** The same extent where so many more frames and blocks stand before it. */
export function movedExtent(extent: Extent | undefined, byFrames: number, byBlocks: number): Extent | undefined {
  if (!extent) return undefined;
  const { frames, blocks } = extent;
  return {
    frames: [frames[0] + byFrames, frames[1] + byFrames],
    blocks: [blocks[0] + byBlocks, blocks[1] + byBlocks],
  };
}
