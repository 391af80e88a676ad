/** Which of a page's blocks are its article's body. */
import type { DoubtfulPart, Frame, PageBlock } from './page-blocks';

/** A block counts for its container once it has this many characters outside links: shorter ones are labels. */
const LINE = 40;

/** A container is left for the one inside it that holds this share of its text. */
const CORE_SHARE = 0.8;

export interface Body {
  readonly core: Frame;
  readonly blocks: readonly PageBlock[];
}

/** Finds the body: the smallest container that holds most of the page's undoubted prose. */
export function findBody(blocks: readonly PageBlock[]): Body | null {
  const pardoned = pardonedParts(blocks);
  const undoubted = blocks.filter((block) => isUndoubted(block.frame.part, pardoned));
  const core = coreOf(undoubted);
  if (!core) return null;
  return { core, blocks: undoubted.filter((block) => isWithin(block.frame, core) && isProse(block)) };
}

function weightOf(block: PageBlock): number {
  const own = block.length - block.linked;
  return own < LINE || block.linked > own ? 0 : own;
}

function isProse(block: PageBlock): boolean {
  return block.linked <= block.length / 2;
}

function isUndoubted(part: DoubtfulPart | null, pardoned: ReadonlySet<DoubtfulPart>): boolean {
  for (let at = part; at; at = at.outer) if (!pardoned.has(at)) return false;
  return true;
}

/** A name is wrong about a part that holds more prose than all the rest of the page. */
function pardonedParts(blocks: readonly PageBlock[]): Set<DoubtfulPart> {
  let total = 0;
  const weights = new Map<DoubtfulPart, number>();
  for (const block of blocks) {
    const weight = weightOf(block);
    total += weight;
    for (let part = block.frame.part; part; part = part.outer) weights.set(part, (weights.get(part) ?? 0) + weight);
  }
  const pardoned = new Set<DoubtfulPart>();
  for (const [part, weight] of weights) if (part.doubt !== 'comments' && weight > total / 2) pardoned.add(part);
  return pardoned;
}

function coreOf(blocks: readonly PageBlock[]): Frame | null {
  const weights = new Map<Frame, number>();
  for (const block of blocks) {
    const weight = weightOf(block);
    if (!weight) continue;
    for (let frame: Frame | null = block.frame; frame; frame = frame.parent) {
      weights.set(frame, (weights.get(frame) ?? 0) + weight);
    }
  }
  const heaviest = new Map<Frame, Frame>();
  let root: Frame | null = null;
  for (const [frame, weight] of weights) {
    if (!frame.parent) root = frame;
    else if (weight > (weights.get(heaviest.get(frame.parent)!) ?? 0)) heaviest.set(frame.parent, frame);
  }
  let core = root;
  while (core) {
    const child = heaviest.get(core);
    if (!child || weights.get(child)! < CORE_SHARE * weights.get(core)!) break;
    core = child;
  }
  return core;
}

export function isWithin(frame: Frame, container: Frame): boolean {
  for (let at: Frame | null = frame; at; at = at.parent) if (at === container) return true;
  return false;
}
