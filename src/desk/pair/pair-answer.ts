/** What two articles have in common and apart, as plain data: what a page shows of a comparison. */
import type { Claim, Label } from '@/engine/claim';
import { LABEL_TABLE } from '@/engine/claim';
import { everyWord } from '../reading/content-words';
import { type Reading, wordsOf } from '../reading/reading';
import { comparePair } from './compare-pair';
import type { PairSource } from './pair-sources';
import type { QuotedToo } from './same-words';
import { isSameQuote } from './same-words';

/** A source as one of the two articles has it. */
export interface SourceInArticle {
  readonly who: string;
  /** The best label of its claims. */
  readonly label: Label;
  readonly claims: number;
}

export interface SourceInBoth {
  readonly a: SourceInArticle;
  readonly b: SourceInArticle;
  /** A quotation of the source in the first article that the second has too; empty where there is none. */
  readonly quote: string;
}

/** A claim that both articles have, each from another source. */
export interface ClaimApart {
  /** What is claimed, in the first article's words and in the second's. */
  readonly a: { readonly source: string; readonly label: Label; readonly content: string };
  readonly b: { readonly source: string; readonly label: Label; readonly content: string };
}

export interface PairAnswer {
  readonly shared: readonly SourceInBoth[];
  readonly namedInOne: readonly SourceInBoth[];
  readonly onlyA: readonly SourceInArticle[];
  readonly onlyB: readonly SourceInArticle[];
  readonly otherSources: readonly ClaimApart[];
  /** The sentences that the second article quotes, and those of them that the first quotes too. */
  readonly sameWords: QuotedToo;
}

/** Compares the texts of two articles. Pure, and never throws. */
export function answerPair(first: string, second: string): PairAnswer {
  const { a, b, ...found } = comparePair(first, second);
  const inBoth = (pair: { readonly a: PairSource; readonly b: PairSource }): SourceInBoth => ({
    a: inArticle(pair.a),
    b: inArticle(pair.b),
    quote: quoteOfBoth(a, pair.a, b, pair.b),
  });
  return {
    shared: found.shared.map(inBoth),
    namedInOne: found.namedInOne.map(inBoth),
    onlyA: found.onlyA.map(inArticle),
    onlyB: found.onlyB.map(inArticle),
    otherSources: found.otherSources.map((pair) => ({ a: claimIn(a, pair.a), b: claimIn(b, pair.b) })),
    sameWords: found.sameWords,
  };
}

function inArticle({ who, claims }: PairSource): SourceInArticle {
  const labels = claims.map(({ label }) => label);
  const label = labels.reduce((best, one) => (LABEL_TABLE[one].rank < LABEL_TABLE[best].rank ? one : best));
  return { who, label, claims: claims.length };
}

function claimIn(reading: Reading, { who, label, source, content }: Claim): ClaimApart['a'] {
  const words = (spans: Claim['source']) => spans.map((span) => wordsOf(reading, span)).join(' … ');
  return { source: who ?? words(source), label, content: words(content) };
}

/** The longest quotation of the source in the first article that stands in the second too. */
function quoteOfBoth(a: Reading, one: PairSource, b: Reading, other: PairSource): string {
  const theirs = quotesOf(b, other).map(plain);
  const same = quotesOf(a, one).filter((quote) =>
    theirs.some((words) => plain(quote).includes(' ') && isSameQuote(plain(quote), words)),
  );
  return same.sort((x, y) => y.length - x.length)[0] ?? '';
}

function quotesOf(reading: Reading, { claims }: PairSource): string[] {
  return claims.flatMap(({ quotes }) => quotes.map((span) => wordsOf(reading, span)));
}

const plain = (quote: string): string => everyWord(quote).join(' ');
