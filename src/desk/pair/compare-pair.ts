/** Two articles on the same event → whose claims each has, who is named in one only, and what they have in common. */
import type { Claim } from '@/engine/claim';
import { align } from '../comparison/alignment';
import { statementsOf } from '../comparison/statements';
import { SHARED_BY_MANY } from '../lexicon/pair';
import { contentWords, everyWord, likeness } from '../reading/content-words';
import { type Reading, read, spanOf, wordsOf } from '../reading/reading';
import { type PairSource, pairSources } from './pair-sources';
import { isSameQuote, type QuotedToo, quotedSentences, sameWords } from './same-words';

export interface PairComparison {
  readonly a: Reading;
  readonly b: Reading;
  /** The same source in both, whatever it says. */
  readonly shared: readonly { readonly a: PairSource; readonly b: PairSource }[];
  readonly onlyA: readonly PairSource[];
  readonly onlyB: readonly PairSource[];
  /** Without a name in one article and with one in the other. */
  readonly namedInOne: readonly { readonly a: PairSource; readonly b: PairSource }[];
  /** The same claim with other sources. */
  readonly otherSources: readonly { readonly a: Claim; readonly b: Claim }[];
  /** The sentences that the second article quotes, and those of them that the first quotes too. */
  readonly sameWords: QuotedToo;
}

/** From this likeness on, two claims are the same: more is asked where only the description speaks for it. */
const SAME_CLAIM = 0.34;

/** Where two descriptions have no more than a noun in common. */
const SURELY_SAME_CLAIM = 0.6;

/** Compares two articles. Pure, and never throws. */
export function comparePair(first: string, second: string): PairComparison {
  const [a, b] = [read({ text: first }), read({ text: second })];
  const [sourcesA, sourcesB] = [pairSources(a), pairSources(b)];
  const shared = pairUp(sourcesA, sourcesB, (one, other) => isSameSource(a, one, b, other));
  const rest = without(
    sourcesA,
    shared.map((pair) => pair.a),
  );
  const restB = without(
    sourcesB,
    shared.map((pair) => pair.b),
  );
  const namedInOne = pairUp(rest, restB, (one, other) => isNamedInOne(a, one, b, other));
  return {
    a,
    b,
    shared,
    namedInOne,
    onlyA: without(
      rest,
      namedInOne.map((pair) => pair.a),
    ),
    onlyB: without(
      restB,
      namedInOne.map((pair) => pair.b),
    ),
    otherSources: withOtherSources(a, b, [...shared, ...namedInOne]),
    sameWords: sameWords(a, b),
  };
}

const without = (all: readonly PairSource[], some: readonly PairSource[]): PairSource[] =>
  all.filter((one) => !some.includes(one));

/** Each source with the likest of the other article's that the test takes, each once. */
function pairUp(
  as: readonly PairSource[],
  bs: readonly PairSource[],
  likenessOf: (a: PairSource, b: PairSource) => number,
) {
  const pairs = as
    .flatMap((a) => bs.map((b) => ({ a, b, likeness: likenessOf(a, b) })))
    .filter((pair) => pair.likeness > 0)
    .sort((x, y) => y.likeness - x.likeness);
  const taken = new Set<PairSource>();
  return pairs.filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
}

/** 0 where they are two, else how sure it is that they are one. */
function isSameSource(a: Reading, one: PairSource, b: Reading, other: PairSource): number {
  if (one.unnamed !== other.unnamed) return 0;
  if (one.unnamed) {
    const alike = described(one, other);
    return alike > 0 && sameClaim(a, one, b, other) >= (alike > 1 ? SAME_CLAIM : SURELY_SAME_CLAIM) ? 0.5 : 0;
  }
  const [x, y] = [everyWord(one.who).filter(isTelling), everyWord(other.who).filter(isTelling)];
  if (x.join(' ') === y.join(' ')) return 1;
  const person = one.source.standing === 'named' && other.source.standing === 'named';
  if (person) return x.at(-1) === y.at(-1) && (x.length === 1 || y.length === 1 || x[0] === y[0]) ? 0.9 : 0;
  const [short, long] = [x, y].sort((p, q) => p.length - q.length) as [string[], string[]];
  if (short.length === 0 || !short.every((word) => long.includes(word))) return 0;
  // "a paper by the budget council" is the council's, "the agency's records" are beside the agency.
  return short.length > 1 || (long.length <= 2 && long.at(-1) === short.at(-1)) ? short.length / long.length : 0;
}

const isTelling = (word: string): boolean => contentWords(word).length > 0;

/** How many telling words two descriptions share. */
const described = (one: PairSource, other: PairSource): number =>
  [...one.words].filter((word) => other.words.has(word) && !SHARED_BY_MANY.has(word)).length;

/** Unnamed here and named there, by the same quotation, or by the same description and the same claim. */
function isNamedInOne(a: Reading, one: PairSource, b: Reading, other: PairSource): number {
  if (one.unnamed === other.unnamed) return 0;
  const [unnamed, hidden, named, known] = one.unnamed ? [one, a, other, b] : [other, b, one, a];
  if (named.source.standing !== 'named' && !/^\p{Lu}\S+ \p{Lu}/u.test(named.who)) return 0;
  if (sharesQuote(hidden, unnamed, known, named)) return 1;
  if (described(unnamed, named) === 0) return 0;
  const same = sameClaim(hidden, unnamed, known, named);
  return same >= SAME_CLAIM ? same : 0;
}

/** A quotation of both: the unnamed source's own, or one beside its claim in the same paragraph. */
function sharesQuote(hidden: Reading, unnamed: PairSource, known: Reading, named: PairSource): boolean {
  const own = quotesNear(hidden, unnamed);
  const theirs = named.claims.flatMap(({ quotes }) => quotes.map((span) => everyWord(wordsOf(known, span)).join(' ')));
  return own.some((quote) => theirs.some((one) => one.split(' ').length > 2 && isSameQuote(quote, one)));
}

function quotesNear(reading: Reading, { claims }: PairSource): string[] {
  const { document } = reading;
  const paragraphs = document.paragraphs.filter(([start, end]) =>
    claims.some(({ cue }) => start <= cue[0]![0] && cue[0]![0] < end),
  );
  const all = new Set(quotedSentences(reading));
  return document.quotations
    .filter(({ start }) => paragraphs.some(([from, to]) => from <= start && start < to))
    .flatMap(({ start, end }) => document.text.slice(start, end).split(/(?<=[.!?…])\s+/u))
    .map((words) => everyWord(words).join(' '))
    .filter((words) => all.has(words));
}

/** The greatest likeness of what the one says to a sentence that speaks of the other. */
function sameClaim(a: Reading, one: PairSource, b: Reading, other: PairSource): number {
  const own = one.claims.map(({ content }) => contentWords(content.map((span) => wordsOf(a, span)).join(' ')));
  const name = everyWord(other.who).at(-1) ?? '';
  const theirs = [
    ...other.claims.map(({ content }) => contentWords(content.map((span) => wordsOf(b, span)).join(' '))),
    ...b.document.sentences
      .filter((sentence) => everyWord(wordsOf(b, spanOf(sentence))).includes(name))
      .map((sentence) => contentWords(wordsOf(b, spanOf(sentence)))),
  ];
  return Math.max(
    0,
    ...own.flatMap((words) => (words.length > 1 ? theirs.map((their) => likeness(words, their)) : [])),
  );
}

/** Claims that both articles have and give to different sources. */
function withOtherSources(
  a: Reading,
  b: Reading,
  pairs: readonly { readonly a: PairSource; readonly b: PairSource }[],
) {
  const same = new Set(
    pairs.flatMap((pair) => pair.a.claims.flatMap((one) => pair.b.claims.map((other) => `${one.id} ${other.id}`))),
  );
  const seen = new Set<string>();
  return align(statementsOf(a), statementsOf(b)).flatMap(({ other, articles }) => {
    const [claim, original] = [other.claim, articles[0]!.statement.claim];
    if (
      !claim ||
      !original ||
      articles.some(({ statement }) => statement.claim && same.has(`${statement.claim.id} ${claim.id}`))
    )
      return [];
    const key = `${original.id} ${claim.id}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ a: original, b: claim }];
  });
}
