/**
 * Links that lead to a passage: the page's address with a text directive that was seen to find that passage, and no
 * other, in the article's text.
 */
import type { Span } from '@/engine/claim';
import { leadsOnlyTo } from './find-directive';
import type { SearchableText } from './searchable-text';
import { decodeDirective, encodeDirective, type TextDirective, withoutDirective } from './text-directive';

/** Above this many characters a passage is given by its first and last words. The browsers' own limit is the same. */
const LONGEST_EXACT = 300;
/** How many words from either end of a long passage stand for it, so that an end is seldom found too early. */
const EDGE_WORDS = 5;
/** How many words on either side tell the passage from another one of the same words: no more than are needed. */
const CONTEXT_WORDS = [0, 3, 8, 20] as const;
/**
 * Fewer words than these get context even when the article has them only once: they may well stand in a headline or a
 * teaser, which belong to the page and not to the article.
 */
const FEWEST_WORDS = 8;

/**
 * The link to the words in `span` of the page's text, or null when no link leads there and nowhere else: the address is
 * not one of the web, the span holds no word, or the same words stand elsewhere in the same surroundings.
 */
export function linkTo(page: SearchableText, url: string, span: Span): string | null {
  const base = webAddress(url);
  const first = page.words.findIndex(({ span: [, end] }) => end > span[0]);
  const last = page.words.findLastIndex(({ span: [start] }) => start < span[1]);
  if (!base || first < 0 || last < first) return null;
  const least = (FEWEST_WORDS - (last + 1 - first)) / 2;
  for (const context of CONTEXT_WORDS.filter((words) => words >= least)) {
    const link = withDirective(base, directiveFor(page, first, last, context));
    const read = link && decodeDirective(new URL(link).hash);
    if (read && leadsOnlyTo(page, read, first, last)) return link;
  }
  return null;
}

/** The page's address, when it is one that a browser opens from anywhere. */
export function webAddress(url: string): URL | null {
  try {
    const address = new URL(url);
    return /^https?:$/.test(address.protocol) ? address : null;
  } catch {
    return null;
  }
}

/** Null for words that no address can hold: a lone surrogate. An element's id in the address stays where it is. */
function withDirective(base: URL, directive: TextDirective): string | null {
  const [address] = base.href.split('#', 1);
  try {
    return `${address}#${withoutDirective(base.hash.slice(1))}${encodeDirective(directive)}`;
  } catch {
    return null;
  }
}

function directiveFor(page: SearchableText, first: number, last: number, context: number): TextDirective {
  return {
    prefix: wordsBefore(page, first, context),
    ...passage(page, first, last),
    suffix: wordsBehind(page, last, context),
  };
}

function passage(page: SearchableText, first: number, last: number): { start: string; end: string | null } {
  const whole = textOf(page, first, last);
  const [{ block }, { block: lastBlock }] = [page.words[first]!, page.words[last]!];
  if (first === last || (block === lastBlock && whole.length <= LONGEST_EXACT)) return { start: whole, end: null };
  const count = Math.min(EDGE_WORDS, Math.floor((last - first + 1) / 2));
  const startsWith = page.words.slice(first, first + count).findLastIndex((word) => word.block === block);
  const endsWith = page.words.slice(last + 1 - count, last + 1).findIndex((word) => word.block === lastBlock);
  return {
    start: textOf(page, first, first + startsWith),
    end: textOf(page, last + 1 - count + endsWith, last),
  };
}

function wordsBefore({ text, words }: SearchableText, first: number, count: number): string | null {
  const { block, span } = words[first]!;
  const before = words.slice(Math.max(0, first - count), first).find((word) => word.block === block);
  return before ? shown(text.slice(before.span[0], span[0])) : null;
}

function wordsBehind({ text, words }: SearchableText, last: number, count: number): string | null {
  const { block, span } = words[last]!;
  const behind = words.slice(last + 1, last + 1 + count).findLast((word) => word.block === block);
  return behind ? shown(text.slice(span[1], behind.span[1])) : null;
}

function textOf({ text, words }: SearchableText, first: number, last: number): string {
  return shown(text.slice(words[first]!.span[0], words[last]!.span[1]));
}

function shown(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
