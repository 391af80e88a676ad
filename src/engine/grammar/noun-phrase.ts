/** What may stand in a noun phrase and before one, whichever way it is read. */
import { MEASURES } from '../lexicon/noun-phrases';
import { type Tag, tags, type Unit } from './units';

/** Words that a noun phrase may hold anywhere. */
export const INNER = new Set<Tag>(['name', 'noun', 'number', 'symbol', 'genitive', 'possessive', 'determiner', 'time']);

/** Longest noun phrase, and longest section between a subject and its verb, in units: what is longer is cut or not read. */
export const LONGEST_SECTION = 60;

/** Do "at least" or "at most" stand here? */
export function isMeasure(units: readonly Unit[], at: number): boolean {
  return units[at]?.lower === 'at' && MEASURES.has(units[at + 1]?.lower ?? '');
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

/** May the unit stand in a noun phrase? */
export function isNominal(unit: Unit): boolean {
  return INNER.has(unit.tag) || NOUNLIKE.has(unit.tag);
}

const NOUNLIKE = tags('quote', 'close', 'pronoun', 'object');
