/** Why a source has no name, as the text says it. */
import type { Span } from '@/engine/claim';
import { overlaps } from '@/engine/text/spans';
import {
  CONSEQUENCE,
  GIVES_REASON,
  GOES_ON,
  GOES_ON_WITH_CONSEQUENCE,
  NO_LEAVE,
  OF_NAMING,
  POINTS_BACK,
  STATES_REASON,
  WHO_FEARS,
} from '../lexicon/sources';
import { singular } from './content-words';
import { type DeskSource, isUnnamed } from './desk-source';
import { plainWords, type Reading, sentenceOf, wordsOf } from './reading';

export interface Reason {
  /** The words that promise that there will be no name, or null. */
  readonly promise: Span | null;
  /** True where the text says why, in whatever words. */
  readonly given: boolean;
  /** The words of a lack of leave to speak, where that is all that is said; or null. */
  readonly formula: Span | null;
}

/** How many sentences behind a claim its source's reason may stand where the text goes on about that source. */
const REACH = 2;

const told = new WeakMap<DeskSource, Reason>();

/** What a text says of why a source is not named. @param sources all of the text's. */
export function reasonOf(reading: Reading, sources: readonly DeskSource[], source: DeskSource): Reason {
  const known = told.get(source);
  if (known) return known;
  const sentences = sentencesAbout(reading, indexOf(reading, sources), source);
  const formula = sentences.map((sentence) => formulaIn(reading, sentence)).find((found) => found !== null) ?? null;
  const reason = {
    promise: promiseOf(reading, source, sentences),
    given: formula?.more === true || isReasonTold(reading, source, sentences, formula?.span ?? null),
    formula: formula?.span ?? null,
  };
  told.set(source, reason);
  return reason;
}

/** Who speaks in which sentence, and where names are promised to be left out. */
interface Index {
  readonly speakers: ReadonlyMap<number, readonly DeskSource[]>;
  /** The unnamed sources in the order in which they first speak. */
  readonly unnamed: readonly { readonly source: DeskSource; readonly first: number }[];
  /** The sentences that hold a promise, with their words up to the first comma in lower case. */
  readonly promises: readonly { readonly sentence: number; readonly opening: string; readonly goesOn: boolean }[];
}

const indexes = new WeakMap<readonly DeskSource[], Index>();

function indexOf(reading: Reading, sources: readonly DeskSource[]): Index {
  const known = indexes.get(sources);
  if (known) return known;
  const speakers = new Map<number, DeskSource[]>();
  for (const source of sources)
    for (const claim of source.claims) {
      const index = sentenceOf(reading, claim);
      speakers.set(index, [...(speakers.get(index) ?? []), source]);
    }
  const promises = [...new Set(reading.article.grants.map(({ sentence }) => sentence))].map((sentence) => {
    const words = plainWords(reading, reading.document.sentences[sentence]!).trim();
    return { sentence, opening: words.split(',')[0]!.toLowerCase(), goesOn: GOES_ON.test(words) };
  });
  const unnamed = sources
    .filter(isUnnamed)
    .map((source) => ({ source, first: sentenceOf(reading, source.claims[0]!) }));
  const index = { speakers, promises, unnamed };
  indexes.set(sources, index);
  return index;
}

/** The sentences of a source's claims and those behind them that go on about it. */
function sentencesAbout(reading: Reading, index: Index, source: DeskSource): number[] {
  const about = new Set<number>();
  const { sentences } = reading.document;
  const othersIn = (at: number) => (index.speakers.get(at) ?? []).filter((one) => one !== source);
  for (const claim of source.claims) {
    const own = sentenceOf(reading, claim);
    about.add(own);
    for (let next = own + 1; next <= own + REACH && sentences[next]; next++) {
      if (!GOES_ON.test(plainWords(reading, sentences[next]!))) {
        if (next === own + 1 && othersIn(next).length === 0) continue;
        break;
      }
      if (!othersIn(next).some(isUnnamed)) about.add(next);
    }
  }
  for (const promise of index.promises) if (isAboutLater(index, source, promise)) about.add(promise.sentence);
  return [...about].sort((x, y) => x - y);
}

/** “The two people spoke on condition that …” at the end of the text: about the only source that fits. */
function isAboutLater(
  { unnamed }: Index,
  source: DeskSource,
  { sentence, opening, goesOn }: Index['promises'][number],
) {
  const own = unnamed.find((one) => one.source === source);
  if (!own || own.first >= sentence) return false;
  const head = source.head ?? '';
  if (
    head &&
    POINTS_BACK.test(opening) &&
    [head, singular(head), `${singular(head)}s`].some((noun) => hasWord(opening, noun))
  )
    return true;
  return goesOn && unnamed[0]?.source === source && (unnamed[1]?.first ?? Number.POSITIVE_INFINITY) >= sentence;
}

const hasWord = (words: string, word: string): boolean => ` ${words} `.includes(` ${word} `);

function promiseOf(reading: Reading, { claims }: DeskSource, about: readonly number[]): Span | null {
  const stated = claims.find(({ anonymity }) => anonymity && !anonymity.inherited)?.anonymity?.grant;
  return (
    stated ?? reading.article.grants.find(({ sentence, partial }) => !partial && about.includes(sentence))?.span ?? null
  );
}

interface Formula {
  readonly span: Span;
  /** True where more than a lack of leave is told beside it. */
  readonly more: boolean;
}

function formulaIn(reading: Reading, index: number): Formula | null {
  const sentence = reading.document.sentences[index]!;
  const words = plainWords(reading, sentence);
  const found = NO_LEAVE.exec(words);
  if (!found) return null;
  const behind = words.slice(found.index + found[0].length);
  const rest = words.slice(0, found.index) + behind;
  const end = found[0].trimEnd().length;
  return {
    span: [sentence.start + found.index, sentence.start + found.index + end],
    more:
      CONSEQUENCE.test(found[0]) ||
      GOES_ON_WITH_CONSEQUENCE.test(behind) ||
      (OF_NAMING.test(words) && /\band\b/u.test(rest) && CONSEQUENCE.test(rest)),
  };
}

/** A reason that is no formula: the engine found one, or a sentence about the source gives one in other words. */
function isReasonTold(
  reading: Reading,
  { claims }: DeskSource,
  about: readonly number[],
  formula: Span | null,
): boolean {
  const found = claims.some(
    ({ anonymity }) =>
      anonymity?.reason &&
      anonymity.reasonClass !== 'not-authorized' &&
      !(formula && overlaps(anonymity.reason, formula)),
  );
  if (found) return true;
  if (claims.some(({ source }) => source.some((span) => WHO_FEARS.test(wordsOf(reading, span))))) return true;
  return about.some((index) => {
    const words = plainWords(reading, reading.document.sentences[index]!);
    if (formula && NO_LEAVE.test(words)) return false;
    const named = OF_NAMING.exec(words);
    if (named && GIVES_REASON.test(words.slice(named.index))) return true;
    const before = about.includes(index - 1) && isPromise(reading, index - 1);
    return before && GOES_ON.test(words) && STATES_REASON.test(words);
  });
}

const isPromise = (reading: Reading, index: number): boolean =>
  reading.article.grants.some(({ sentence }) => sentence === index);
