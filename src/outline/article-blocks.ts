/** Which of a page's blocks are its article: the headline, the standfirst, the body. */

import { type DoubtfulPart, type Frame, headingLevel, isWithin, isWithinTag, type PageBlock } from './page-blocks';
import { endsSentence, isProse, LINE, PROSE_ELEMENTS } from './prose-blocks';
import { withoutPullQuotes } from './quotations';
import { withoutComments } from './reader-comments';
import { isModuleTitle, isRestControl, isServiceLine } from './service-lines';

/** A container is left for the one inside it that holds this share of its text. */
const CORE_SHARE = 0.8;

/** How many times the undoubted prose a doubted part must hold to be taken for the article. */
const PARDON = 1.5;

/** Two blocks with the same text of at least this many characters are one paragraph set twice. */
const PARAGRAPH = 40;

export interface ArticleBlocks {
  readonly headline: PageBlock | null;
  readonly standfirst: readonly PageBlock[];
  readonly body: readonly PageBlock[];
}

/** What the finding goes by besides the blocks. */
export interface Hints {
  /** The page's own title and description; empty strings where it has none. */
  readonly title: string;
  readonly description: string;
  /** Whether words on pictures belong to the body. */
  readonly captions: boolean;
}

/** Finds the article in the page's blocks; null where the page has no prose. */
export function articleBlocksOf(
  page: readonly PageBlock[],
  { title, description, captions }: Hints,
): ArticleBlocks | null {
  const blocks = withoutComments(page);
  const pardoned = pardonedParts(blocks);
  const undoubted = blocks.filter((block) => isUndoubted(block.frame.part, pardoned));
  const core = coreOf(undoubted);
  if (!core) return null;
  const inCore = undoubted.filter((block) => isWithin(block.frame, core));
  const headline = headlineOf(undoubted, inCore, title);
  const opening = undoubted.indexOf(inCore[0]!);
  const from = headline ? undoubted.indexOf(headline) + 1 : opening;
  const standfirst = undoubted.slice(from, opening).filter((block) => isStandfirst(block, headline, description));
  const body = bodyOf(inCore.slice(Math.max(0, from - opening)), core);
  if (!captions) return { headline, standfirst, body };
  const wanted = new Set(body);
  const between = blocks.slice(blocks.indexOf(headline ?? body[0]!), blocks.indexOf(body.at(-1)!) + 1);
  return { headline, standfirst, body: between.filter((block) => wanted.has(block) || isCaption(block, pardoned)) };
}

function isCaption(block: PageBlock, pardoned: ReadonlySet<DoubtfulPart>): boolean {
  let { part } = block.frame;
  if (part?.doubt !== 'caption' || block.text.length < LINE || isServiceLine(block.text)) return false;
  while (part?.doubt === 'caption') part = part.outer;
  return isUndoubted(part, pardoned);
}

function weightOf(block: PageBlock): number {
  const own = block.text.length - block.linked;
  return own < LINE || block.linked > own ? 0 : own;
}

function isUndoubted(part: DoubtfulPart | null, pardoned: ReadonlySet<DoubtfulPart>): boolean {
  for (let at = part; at; at = at.outer) if (!pardoned.has(at)) return false;
  return true;
}

/**
 * A name is wrong about the part that holds far more prose than all that no name speaks against: the article's own
 * part, hidden until a script has run or named after one of its uses ("subscriber-content").
 */
function pardonedParts(blocks: readonly PageBlock[]): Set<DoubtfulPart> {
  const weights = new Map<DoubtfulPart | null, number>();
  for (const block of blocks) {
    const { part } = block.frame;
    weights.set(part, (weights.get(part) ?? 0) + weightOf(block));
  }
  let heaviest: DoubtfulPart | null = null;
  let most = PARDON * (weights.get(null) ?? 0);
  for (const [part, weight] of weights) {
    if (part && weight > most) [heaviest, most] = [part, weight];
  }
  const pardoned = new Set<DoubtfulPart>();
  for (let part = heaviest; part; part = part.outer) pardoned.add(part);
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

/** The heading nearest before or at the start of the body that says what the page's title says, or its last h1. */
function headlineOf(blocks: readonly PageBlock[], inCore: readonly PageBlock[], title: string): PageBlock | null {
  const firstProse = inCore.find((block) => weightOf(block) > 0 && !headingLevel(block));
  const before = blocks.slice(0, firstProse ? blocks.indexOf(firstProse) : 0).reverse();
  const headings = before.filter(headingLevel);
  const topHeadings = headings.filter((block) => headingLevel(block) === 1);
  const said = wordsOf(title);
  const says = (block: PageBlock) => sharesWords(wordsOf(block.text), said);
  return topHeadings.find(says) ?? headings.find(says) ?? topHeadings[0] ?? before.find(says) ?? null;
}

function sharesWords(words: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of words) if (said.has(word)) shared++;
  return words.size > 2 && shared >= 0.6 * Math.min(words.size, said.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().split(/[\s.,:;!?()|"'‘’“”–—-]+/));
}

/**
 * Prose between headline and body: a paragraph, a line that stands with the headline, or one that the page also gives
 * as its description.
 */
function isStandfirst(block: PageBlock, headline: PageBlock | null, description: string): boolean {
  if (!headline || block.text.length < LINE || block.linked > block.text.length / 2) return false;
  if (isServiceLine(block.text)) return false;
  if (sharesWords(wordsOf(block.text), wordsOf(description))) return true;
  if (block.frame.parent === headline.frame.parent) return true;
  return block.text.length >= 2 * LINE && PROSE_ELEMENTS.has(block.frame.tag) && endsSentence(block.text);
}

/** The core's blocks without what stands between an article's paragraphs on a page. */
function bodyOf(inCore: readonly PageBlock[], core: Frame): PageBlock[] {
  const beside = modulesIn(inCore, core);
  const seen = new Set<string>();
  const body = inCore.filter((block, index) => {
    if (beside.has(block) || !isProse(block, [inCore[index - 1], inCore[index + 1]])) return false;
    const { text } = block;
    if (isServiceLine(text) || seen.has(text)) return false;
    if (text.length >= PARAGRAPH) seen.add(text);
    return true;
  });
  while (body.length && headingLevel(body.at(-1)!)) body.pop();
  return withoutPullQuotes(body);
}

/**
 * The blocks of modules among the body's. A module opens with its title ("Related stories") or with a heading that is
 * a link to elsewhere. It is the part of the core that begins there; where none does, it goes on to the next block
 * that stands beside its heading.
 */
function modulesIn(inCore: readonly PageBlock[], core: Frame): Set<PageBlock> {
  const modules = new Set<PageBlock>();
  const most = inCore.reduce((sum, block) => sum + weightOf(block), 0) / 2;
  inCore.forEach((title, index) => {
    if (modules.has(title) || !opensModule(title)) return;
    modules.add(title);
    const part = partOpenedBy(title, inCore[index - 1], core);
    if (!part && !headingLevel(title)) return;
    const rest = inCore.slice(index + 1);
    const end = rest.findIndex(({ frame }) => (part ? !isWithin(frame, part) : frame.parent === title.frame.parent));
    const module = end < 0 ? rest : rest.slice(0, end);
    if (module.reduce((sum, block) => sum + weightOf(block), 0) > most) return;
    for (const block of module) modules.add(block);
  });
  return modules;
}

function opensModule(block: PageBlock): boolean {
  if (isWithinTag(block.frame, 'summary') && isRestControl(block.text)) return false;
  if (headingLevel(block) && block.linked >= block.text.length) return true;
  return block.text.length < LINE && isModuleTitle(block.text);
}

/** The largest part of the core in which the block is the first. */
function partOpenedBy(block: PageBlock, previous: PageBlock | undefined, core: Frame): Frame | null {
  let part: Frame | null = null;
  for (let frame = block.frame.parent; frame && frame !== core; frame = frame.parent) {
    if (previous && isWithin(previous.frame, frame)) break;
    part = frame;
  }
  return part;
}
