/** Quotations whose words were changed. */

import type { Span } from '@/engine/claim';
import { everyWord } from '../reading/content-words';
import { type Reading, wordsOf } from '../reading/reading';
import { alteredWords } from './altered-words';
import type { Change } from './change';

/** Shorter quotations are a word that somebody used. */
const FEWEST_WORDS = 2;
/** From this share of its words in the same order on, a quotation is another one with changes. */
const SAME = 0.4;

interface Quoted {
  readonly span: Span;
  readonly words: readonly string[];
}

/** The quotations of the other text that no quotation of the article holds, but one is like. */
export function alteredQuotes(article: Reading, other: Reading): Change[] {
  const originals = quotedIn(article);
  const holders = new Map<string, Quoted[]>();
  for (const quote of originals)
    for (const word of new Set(quote.words)) holders.set(word, [...(holders.get(word) ?? []), quote]);
  return quotedIn(other).flatMap((quote) => {
    if (quote.words.length < FEWEST_WORDS) return [];
    const candidates = [...new Set(quote.words.flatMap((word) => holders.get(word) ?? []))];
    if (candidates.some((one) => holds(one.words, quote.words))) return [];
    const best = candidates
      .map((one) => ({ one, share: inOrder(one.words, quote.words) / quote.words.length }))
      .sort((a, b) => b.share - a.share)[0];
    return best && best.share >= SAME ? [change(article, best.one.span, other, quote.span)] : [];
  });
}

function change(article: Reading, from: Span, other: Reading, to: Span): Change {
  const { dropped, added } = alteredWords(wordsOf(article, from), wordsOf(other, to));
  return {
    kind: 'quote-altered',
    article: from,
    other: to,
    dropped: shifted(dropped, from[0]),
    added: shifted(added, to[0]),
  };
}

const shifted = (spans: readonly Span[], by: number): Span[] => spans.map(([start, end]) => [start + by, end + by]);

function quotedIn({ document }: Reading): Quoted[] {
  return document.quotations.map(({ start, end }) => ({
    span: [start, end] as const,
    words: everyWord(document.text.slice(start, end)),
  }));
}

/** Do the words stand in these, side by side? */
function holds(words: readonly string[], part: readonly string[]): boolean {
  return ` ${words.join(' ')} `.includes(` ${part.join(' ')} `);
}

/** How many words two lists have in the same order: the length of their longest common subsequence. */
function inOrder(one: readonly string[], other: readonly string[]): number {
  let before = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const row = [0];
    other.forEach((own, at) => {
      row.push(own === word ? before[at]! + 1 : Math.max(before[at + 1]!, row[at]!));
    });
    before = row;
  }
  return before[other.length]!;
}
