/** What may stand in a noun phrase and before one, whichever way it is read. */
import { EXTENTS, MEASURES, UP } from '../lexicon/noun-phrases';
import { classOf, meansPeople } from '../lexicon/nouns';
import { isTitle } from '../lexicon/titles';
import { type Range, type Tag, tags, type Unit } from './units';

/** Words that go on with a noun phrase, whatever stands before them. */
export const GOES_ON = tags('noun', 'name', 'genitive', 'number', 'symbol', 'time');

/** Words that a noun phrase may hold anywhere. */
export const INNER = new Set<Tag | undefined>([...GOES_ON, 'possessive', 'determiner']);

/** The word that a phrase is about, before what hangs on it: "captain" in "the captain of the Aurelie". */
export function headOf(units: readonly Unit[], { start, end }: Range): Unit {
  let at = start;
  while (at + 1 < end && units[at + 1]!.tag !== 'preposition') at++;
  return units[at]!;
}

/** Longest noun phrase, and longest section between a subject and its verb, in units: what is longer is cut or not read. */
export const LONGEST_SECTION = 60;

/** Do "at least", "at most" or, before a number, "up to" stand here? */
export function isMeasure(units: readonly Unit[], at: number): boolean {
  const lower = units[at]?.lower ?? '';
  const next = units[at + 1];
  if (next?.tag === 'to') return units[at + 2]?.tag === 'number' && UP.has(lower);
  return lower === 'at' && MEASURES.has(next?.lower ?? '');
}

/** Does "as many as" stand here? */
export function isExtent(units: readonly Unit[], at: number): boolean {
  return units[at]?.lower === 'as' && EXTENTS.has(units[at + 1]?.lower ?? '') && units[at + 2]?.lower === 'as';
}

/** A pronoun, or a word that opens a relative clause. */
export const isSubjectWord = (unit: Unit | undefined): boolean => SUBJECT_WORDS.has(unit?.tag);

const SUBJECT_WORDS = tags('relative', 'pronoun', 'that');

/** May a clause start after this unit? */
export const isClauseStart = (unit: Unit | undefined): boolean => unit === undefined || BEFORE_CLAUSE.has(unit.tag);

const BEFORE_CLAUSE = tags(
  ...([
    'comma',
    'semicolon',
    'stop',
    'colon',
    'dash',
    'but',
    'and',
    'subordinator',
    'that',
    'quote',
    'wh',
    'open',
  ] as const),
);

/**
 * Is the bracket at `at` one of those around a body’s letters: "the Harl Port Authority (HPA)’s report", "Harl Port
 * Authority (HPA) director Mei Tan"?
 */
export function isAroundLetters(units: readonly Unit[], at: number): boolean {
  const close = units[at]!.tag === 'open' ? at + 2 : at;
  if (units[close]?.tag !== 'close' || units[close - 2]?.tag !== 'open') return false;
  const behind = units[close + 1];
  return behind?.tag === 'genitive' || isTitle(behind?.lower ?? '') || meansPeople(classOf(behind?.lower ?? ''));
}

/** Is the quotation at `at` a nickname: “Jak” in `Joaquin “Jak” Escudo`? */
export function isNickname(units: readonly Unit[], at: number): boolean {
  const { tag, first, end, endsInComma } = units[at]!;
  return (
    tag === 'quote' &&
    !endsInComma &&
    end - first <= NICKNAME_TOKENS &&
    units[at - 1]?.tag === 'name' &&
    units[at + 1]?.tag === 'name'
  );
}

/** Longest nickname with its two marks, in tokens. */
const NICKNAME_TOKENS = 4;

/** May the unit stand in a noun phrase? */
export function isNominal(unit: Unit): boolean {
  return INNER.has(unit.tag) || NOUNLIKE.has(unit.tag);
}

const NOUNLIKE = tags('quote', 'close', 'pronoun', 'object');
