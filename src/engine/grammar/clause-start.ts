/** Where a clause begins: a subject and a finite verb, read without a parser. */
import { BY } from '../lexicon/finding';
import { OBJECTS_TOO, POINTERS_ALONE } from '../lexicon/function-words';
import { PAST_ONLY } from '../lexicon/irregular-verbs';
import { DEFINITE } from '../lexicon/noun-phrases';
import { nounPhraseAfter } from './noun-phrase-after';
import { tags, type Unit } from './units';

/** A noun phrase and then a finite verb: "the bridge would reopen". */
export function startsClause(units: readonly Unit[], at: number): boolean {
  const first = units[at];
  if (!first) return false;
  if (first.tag === 'pronoun') return !isObject(units, at);
  if (first.lower === 'there') return true;
  if (POINTERS_ALONE.has(first.lower) && AUXILIARIES.has(units[at + 1]?.tag)) return true;
  const end = nounPhraseAfter(units, at);
  return end > at && hasFiniteVerb(units, pastBracket(units, end));
}

/** Past an abbreviation in brackets or an aside between dashes: "the board (HB) was", "parts of it — such as the bow — were". */
function pastBracket(units: readonly Unit[], at: number): number {
  if (units[at]?.tag === 'open' && units[at + 2]?.tag === 'close') return at + 3;
  if (units[at]?.tag !== 'dash') return at;
  let end = at + 1;
  while (end - at < ASIDE_UNITS && units[end] !== undefined && !ENDS_ASIDE.has(units[end]!.tag)) end++;
  return units[end]?.tag === 'dash' ? end + 1 : at;
}

/** Longest aside between dashes, in units. */
const ASIDE_UNITS = 15;
const ENDS_ASIDE = tags('dash', 'stop', 'semicolon', 'quote', 'verb', 'be', 'have', 'modal');

/** "it a hoax", "you the keys": a pronoun that may be an object, followed by another phrase or by nothing. */
const isObject = (units: readonly Unit[], at: number): boolean =>
  OBJECTS_TOO.has(units[at]!.lower) && (units[at + 1] === undefined || BEHIND_OBJECT.has(units[at + 1]!.tag));

const BEHIND_OBJECT = tags('determiner', 'possessive', 'quote', 'stop', 'comma', 'preposition', 'and');

const NOUNS = tags('noun', 'name');
const AUXILIARIES = tags('modal', 'be', 'have', 'do');

/** Is there a finite verb at `from`, perhaps after adverbs? */
export function hasFiniteVerb(units: readonly Unit[], from: number): boolean {
  let at = from;
  // "which never opened"
  while (units[at]?.tag === 'adverb' || units[at]?.tag === 'not') at++;
  const unit = units[at];
  if (!unit) return false;
  if (AUXILIARIES.has(unit.tag)) return true;
  if (unit.tag !== 'verb') return false;
  if (isDoneBy(units, at)) return false;
  // "the trains run late": a participle that looks like the verb's base
  if (unit.verb?.form === 'participle') return unit.verb.lemma === unit.lower && SUBJECT_ENDS.has(units[at - 1]?.tag);
  return unit.verb?.form !== 'gerund';
}

const SUBJECT_ENDS = tags('noun', 'name', 'pronoun', 'relative');

/** "documents obtained by the board", but not "fares rose by a tenth": a participle and who did it. */
function isDoneBy(units: readonly Unit[], at: number): boolean {
  const { lower, verb } = units[at]!;
  if ((verb?.form ?? 'past') !== 'past' || PAST_ONLY.has(lower) || !NOUNS.has(units[at - 1]?.tag)) return false;
  return (
    BY.has(units[at + 1]?.lower ?? '') && (DEFINITE.has(units[at + 2]?.lower ?? '') || units[at + 2]?.tag === 'name')
  );
}

/** "that return", "that was damaged": is "that" itself the subject of the verb after it? */
export function isSubject(units: readonly Unit[], that: number): boolean {
  return units[that + 1]?.lower !== 'there' && hasFiniteVerb(units, that + 1);
}
