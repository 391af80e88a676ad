/** Why a source has no name, as the text says it. */
import type { Span } from '@/engine/claim';
import type { Sentence } from '@/engine/text/document';
import { overlaps } from '@/engine/text/spans';
import {
  CONSEQUENCE,
  GIVES_REASON,
  GOES_ON,
  GOES_ON_WITH_CONSEQUENCE,
  NO_LEAVE,
  OF_NAMING,
  STATES_REASON,
  WHO_FEARS,
} from '../lexicon/sources';
import { plainWords, type Reading, sentenceOf, wordsOf } from './reading';
import { type DeskSource, isUnnamed } from './sources';

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

/** What a text says of why a source is not named. */
export function reasonOf(reading: Reading, sources: readonly DeskSource[], source: DeskSource): Reason {
  const sentences = sentencesAbout(reading, sources, source);
  const formula = sentences.map((sentence) => formulaIn(reading, sentence)).find((found) => found !== null) ?? null;
  return {
    promise: promiseOf(reading, source, sentences),
    given: formula?.more === true || isReasonTold(reading, source, sentences, formula?.span ?? null),
    formula: formula?.span ?? null,
  };
}

/** The sentences of a source's claims and those behind them that go on about it. */
function sentencesAbout(reading: Reading, sources: readonly DeskSource[], source: DeskSource): number[] {
  const about = new Set<number>();
  const { sentences } = reading.document;
  const others = sources.filter((one) => one !== source);
  const speaks = (index: number) =>
    others.some((other) => other.claims.some((claim) => sentenceOf(reading, claim) === index));
  for (const claim of source.claims) {
    const index = sentenceOf(reading, claim);
    about.add(index);
    for (let next = index + 1; next <= index + REACH && sentences[next]; next++) {
      const words = plainWords(reading, sentences[next]!);
      if (!GOES_ON.test(words)) {
        if (next === index + 1 && !speaks(next)) continue;
        break;
      }
      if (!isAnotherUnnamed(reading, sources, source, next)) about.add(next);
    }
  }
  for (const [index, sentence] of sentences.entries())
    if (isLaterPromise(reading, sources, source, index, sentence)) about.add(index);
  return [...about].sort((a, b) => a - b);
}

const isAnotherUnnamed = (reading: Reading, sources: readonly DeskSource[], source: DeskSource, index: number) =>
  sources.some(
    (other) =>
      other !== source && isUnnamed(other) && other.claims.some((claim) => sentenceOf(reading, claim) === index),
  );

/** “The two people spoke on condition that …” at the end of the text: about the only source that fits. */
function isLaterPromise(
  reading: Reading,
  sources: readonly DeskSource[],
  source: DeskSource,
  index: number,
  sentence: Sentence,
): boolean {
  const grant = reading.article.grants.find((one) => one.sentence === index);
  if (!grant) return false;
  const words = plainWords(reading, sentence).trim().toLowerCase();
  const head = source.head ?? '';
  const before = sources.filter((one) => isUnnamed(one) && sentenceOf(reading, one.claims[0]!) < index);
  const called = new RegExp(`^(?:the|one of the|both)\\b[^,]{0,30}?\\b(?:${head}|${one(head)})s?\\b`, 'u');
  if (head && before.includes(source) && called.test(words)) return true;
  return GOES_ON.test(words) && before.at(-1) === source && before.length === 1;
}

const one = (noun: string): string => (noun === 'people' ? 'person' : noun.replace(/s$/u, ''));

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
