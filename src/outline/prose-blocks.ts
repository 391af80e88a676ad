/** Whether a block is a line of prose, and no label or link to elsewhere. */
import { headingLevel, type PageBlock } from './page-blocks';
import { isSignature, quotationAround } from './quotations';

/** A block counts for its container once it has this many characters outside links: shorter ones are labels. */
export const LINE = 40;

export const PROSE_ELEMENTS: ReadonlySet<string> = new Set(['p', 'li', 'blockquote', 'dd']);

/** @param neighbours the blocks before and behind it. */
export function isProse(block: PageBlock, neighbours: readonly (PageBlock | undefined)[]): boolean {
  const { text, linked, frame } = block;
  const own = text.length - linked;
  if (quotationAround(block) && isSignature(block)) return true;
  if (own < LINE && linked > own) return isLinkedProse(block, neighbours);
  if (text.length < LINE && !PROSE_ELEMENTS.has(frame.tag) && !headingLevel(block)) return endsSentence(text);
  return true;
}

/**
 * Whether a paragraph that is mostly a link is a sentence of the article. Links to other stories are their headlines,
 * which have no full stop, or stand one below the other.
 */
function isLinkedProse(block: PageBlock, neighbours: readonly (PageBlock | undefined)[]): boolean {
  if (!PROSE_ELEMENTS.has(block.frame.tag) || !endsInFullStop(block.text)) return false;
  if (!isAllLink(block)) return true;
  return block.frame.tag === 'p' && !neighbours.some((other) => other && isAllLink(other));
}

/** Nothing but a link, or one with a full stop behind it. */
function isAllLink({ text, linked }: PageBlock): boolean {
  return linked >= text.length - 1;
}

export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’)\]]*$/.test(text);
}

function endsInFullStop(text: string): boolean {
  return /\.["'”’)\]]*$/.test(text);
}
