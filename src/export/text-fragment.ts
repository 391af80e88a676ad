/**
 * Links that lead to a passage: the page's address with a text directive that was seen to find that passage in the
 * article's text, and nothing else in the whole page's.
 */
import type { Span } from '@/engine/claim';
import { countWhere } from '@/report/sorted';
import { leadsOnlyTo, leadsToOnePlace, leadsToSeveral } from './find-directive';
import type { SearchableText } from './searchable-text';
import { decodeDirective, encodeDirective, type TextDirective, withoutDirective } from './text-directive';

/** Longer passages (in characters) are given by their first and last words. Browsers use the same limit. */
const LONGEST_EXACT = 300;
/**
 * How many words from either end of a passage may stand for it. Many, so that an end is seldom found too early; fewer
 * where a line break stands near the end, which no search crosses.
 */
const EDGE_WORDS = [5, 2] as const;
/** How many words of context to try on either side, fewest first. */
const CONTEXT_WORDS = [0, 3, 8, 20] as const;
/**
 * Fewer words than these get context even when the page has them only once: pages grow headlines and teasers after they
 * were read. Where no context leads there, they go without.
 */
const FEWEST_WORDS = 8;

/** What a link is tested on. */
export interface LinkGround {
  readonly article: SearchableText;
  /** The whole page, of which the article is a part. */
  readonly page: SearchableText;
}

/**
 * The link to the words in `span` of the article's text, or null when no link leads there and nowhere else: the address
 * is not one of the web, the span holds no word, or the same words stand elsewhere in the same surroundings.
 */
export function linkTo({ article, page }: LinkGround, url: string, span: Span): string | null {
  const base = webAddress(url);
  const first = countWhere(article.words, ({ span: [, end] }) => end <= span[0]);
  const last = countWhere(article.words, ({ span: [start] }) => start < span[1]) - 1;
  if (!base || last < first) return null;
  let tried = 0;
  for (const directive of directivesFor(article, first, last)) {
    const link = withDirective(base, directive);
    const read = link && decodeDirective(new URL(link).hash);
    if (read && leadsOnlyTo(article, read, first, last) && leadsToOnePlace(page, read)) return link;
    tried += 1;
    if (tried === 1 && isRepeated(page, article, first, last)) return null;
  }
  return null;
}

/** Does the passage stand elsewhere on the page too, with the widest context that a link may give it? */
function isRepeated(page: SearchableText, article: SearchableText, first: number, last: number): boolean {
  const widest = Math.max(...CONTEXT_WORDS);
  const start = textOf(article, first, last);
  const directive = {
    prefix: wordsBefore(article, first, widest),
    start,
    end: null,
    suffix: wordsBehind(article, last, widest),
  };
  return leadsToSeveral(page, directive);
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

/** Directives to try, from the one that a person would choose to the last resort. */
function* directivesFor(article: SearchableText, first: number, last: number): Generator<TextDirective> {
  const least = (FEWEST_WORDS - (last + 1 - first)) / 2;
  const contexts = [
    ...CONTEXT_WORDS.filter((words) => words >= least),
    ...CONTEXT_WORDS.filter((words) => words < least),
  ];
  for (const passage of passagesFor(article, first, last)) {
    for (const context of contexts) {
      yield {
        prefix: wordsBefore(article, first, context),
        ...passage,
        suffix: wordsBehind(article, last, context),
      };
    }
  }
}

type Passage = Pick<TextDirective, 'start' | 'end'>;

/** The whole passage if it is short and within one block; then its first and last words. */
function* passagesFor(article: SearchableText, first: number, last: number): Generator<Passage> {
  const whole = textOf(article, first, last);
  const isWithinBlock = article.words[first]!.block === article.words[last]!.block;
  if (first === last || (isWithinBlock && whole.length <= LONGEST_EXACT)) yield { start: whole, end: null };
  if (first === last) return;
  for (const opening of EDGE_WORDS)
    for (const closing of EDGE_WORDS) yield endsOf(article, first, last, opening, closing);
}

/**
 * The passage by so many of its first and of its last words, no more than half of it each, and each within its block.
 */
function endsOf(article: SearchableText, first: number, last: number, opening: number, closing: number): Passage {
  const half = Math.floor((last - first + 1) / 2);
  const startWords = article.words.slice(first, first + Math.min(opening, half));
  const endWords = article.words.slice(last + 1 - Math.min(closing, half), last + 1);
  const startsWith = startWords.findLastIndex(({ block }) => block === article.words[first]!.block);
  const endsWith = endWords.findIndex(({ block }) => block === article.words[last]!.block);
  return {
    start: textOf(article, first, first + startsWith),
    end: textOf(article, last + 1 - endWords.length + endsWith, last),
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
