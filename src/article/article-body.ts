/** Which of a page's blocks are its article: the headline, the standfirst, the body. */

import type { DoubtfulPart, Frame, PageBlock } from './page-blocks';
import { isModuleTitle, isServiceLine } from './service-lines';

/** A block counts for its container once it has this many characters outside links: shorter ones are labels. */
const LINE = 40;

/** A container is left for the one inside it that holds this share of its text. */
const CORE_SHARE = 0.8;

/** Two blocks with the same text of at least this many characters are one paragraph set twice. */
const PARAGRAPH = 40;

export interface ArticleBlocks {
  /** The smallest container that holds most of the page's prose. */
  readonly core: Frame;
  readonly headline: PageBlock | null;
  readonly standfirst: readonly PageBlock[];
  readonly body: readonly PageBlock[];
}

/** Finds the article in the page's blocks; null where the page has no prose. `title` and `description` are the page's. */
export function findArticle(
  blocks: readonly PageBlock[],
  { title, description }: { title: string; description: string },
): ArticleBlocks | null {
  const pardoned = pardonedParts(blocks);
  const undoubted = blocks.filter((block) => isUndoubted(block.frame.part, pardoned));
  const core = coreOf(undoubted);
  if (!core) return null;
  const inCore = undoubted.filter((block) => isWithin(block.frame, core));
  const headline = headlineOf(undoubted, inCore, title);
  const opening = undoubted.indexOf(inCore[0]!);
  const from = headline ? undoubted.indexOf(headline) + 1 : opening;
  const standfirst = undoubted.slice(from, opening).filter((block) => isStandfirst(block, headline, description));
  return { core, headline, standfirst, body: bodyOf(inCore.slice(Math.max(0, from - opening)), core) };
}

function weightOf(block: PageBlock): number {
  const own = block.length - block.linked;
  return own < LINE || block.linked > own ? 0 : own;
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
  let core: Frame | null = null;
  for (const [frame, weight] of weights) {
    if (!frame.parent) core = frame;
    else if (weight > (weights.get(heaviest.get(frame.parent)!) ?? 0)) heaviest.set(frame.parent, frame);
  }
  while (core) {
    const child = heaviest.get(core);
    if (!child || weights.get(child)! < CORE_SHARE * weights.get(core)!) break;
    core = child;
  }
  return core;
}

function isWithin(frame: Frame, container: Frame): boolean {
  for (let at: Frame | null = frame; at; at = at.parent) if (at === container) return true;
  return false;
}

/** The heading nearest before or at the start of the body that says what the page's title says, or its last h1. */
function headlineOf(blocks: readonly PageBlock[], inCore: readonly PageBlock[], title: string): PageBlock | null {
  const firstProse = inCore.find((block) => weightOf(block) > 0 && !headingLevel(block));
  const before = blocks.slice(0, firstProse ? blocks.indexOf(firstProse) : 0).reverse();
  const said = wordsOf(title);
  const sayings = before.filter((block) => block.length < 400 && sharesWords(wordsOf(textOf(block)), said));
  return (
    sayings.find((block) => headingLevel(block) === 1) ??
    sayings.find((block) => headingLevel(block)) ??
    before.find((block) => headingLevel(block) === 1) ??
    sayings[0] ??
    null
  );
}

function sharesWords(words: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of words) if (said.has(word)) shared++;
  return words.size > 2 && shared >= 0.6 * Math.min(words.size, said.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** A sentence between headline and body that stands with the headline or that the page also gives as its description. */
function isStandfirst(block: PageBlock, headline: PageBlock | null, description: string): boolean {
  if (!headline || block.length < LINE || block.linked > block.length / 2) return false;
  if (isServiceLine(textOf(block))) return false;
  if (sharesWords(wordsOf(textOf(block)), wordsOf(description))) return true;
  return block.frame.parent === headline.frame.parent;
}

/** The core's blocks without what stands between an article's paragraphs on a page. */
function bodyOf(inCore: readonly PageBlock[], core: Frame): PageBlock[] {
  const beside = modulesIn(inCore, core);
  const seen = new Set<string>();
  const body = inCore.filter((block) => {
    if (beside.has(block) || !isProse(block)) return false;
    const text = textOf(block);
    if (isServiceLine(text) || seen.has(text)) return false;
    if (text.length >= PARAGRAPH) seen.add(text);
    return true;
  });
  while (body.length && headingLevel(body.at(-1)!)) body.pop();
  return body;
}

function isProse(block: PageBlock): boolean {
  const own = block.length - block.linked;
  if (own < LINE && block.linked > own) return false;
  const name = block.frame.element.localName;
  if (block.length < LINE && !PROSE_ELEMENTS.has(name) && !headingLevel(block)) return endsSentence(textOf(block));
  return true;
}

const PROSE_ELEMENTS = new Set(['p', 'li', 'blockquote', 'dd']);

function endsSentence(text: string): boolean {
  return /[.!?…]["'”’)\]]*$/.test(text);
}

/**
 * The blocks of modules among the body's: a part of the core that opens with a module's title ("Related stories") or
 * with a heading that is a link to elsewhere.
 */
function modulesIn(inCore: readonly PageBlock[], core: Frame): Set<PageBlock> {
  const beside = new Set<PageBlock>();
  inCore.forEach((block, index) => {
    if (beside.has(block) || !opensModule(block)) return;
    const part = partOpenedBy(inCore, index, core);
    for (let next = index; next < inCore.length; next++) {
      const other = inCore[next]!;
      if (part ? !isWithin(other.frame, part) : next > index && other.frame.parent === block.frame.parent) break;
      beside.add(other);
    }
  });
  return beside;
}

function opensModule(block: PageBlock): boolean {
  if (headingLevel(block) && block.linked >= block.length) return true;
  return block.length < LINE && isModuleTitle(textOf(block));
}

/** The largest part of the core, short of half of it, in which the block is the first. */
function partOpenedBy(inCore: readonly PageBlock[], index: number, core: Frame): Frame | null {
  const previous = inCore[index - 1];
  let part: Frame | null = null;
  for (let frame = inCore[index]!.frame.parent; frame && frame !== core; frame = frame.parent) {
    if (previous && isWithin(previous.frame, frame)) break;
    part = frame;
  }
  if (!part) return null;
  const inside = inCore.filter((block) => isWithin(block.frame, part));
  const total = inCore.reduce((sum, block) => sum + weightOf(block), 0);
  return inside.reduce((sum, block) => sum + weightOf(block), 0) < total / 2 ? part : null;
}

/** 1 to 6, or 0 where the block is no heading. */
export function headingLevel({ frame }: PageBlock): number {
  const [, level] = /^h([1-6])$/.exec(frame.element.localName) ?? [];
  return Number(level ?? 0);
}

function textOf(block: PageBlock): string {
  return block.nodes
    .map((node) => (node.nodeType === 1 ? ' ' : (node as Text).data))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
