/** Where a clause begins: a subject and a finite verb, read without a parser. */
import { OBJECTS_TOO, POINTERS_ALONE } from '../lexicon/function-words';
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

/** Past an abbreviation in brackets: "the harbour board (HB) was". */
const pastBracket = (units: readonly Unit[], at: number): number =>
  units[at]?.tag === 'open' && units[at + 2]?.tag === 'close' ? at + 3 : at;

/** "it a hoax", "you the keys": a pronoun that is an object too, with another phrase or nothing behind it. */
const isObject = (units: readonly Unit[], at: number): boolean =>
  OBJECTS_TOO.has(units[at]!.lower) && (units[at + 1] === undefined || BEHIND_OBJECT.has(units[at + 1]!.tag));

const BEHIND_OBJECT = tags('determiner', 'possessive', 'quote', 'stop', 'comma', 'preposition', 'and');

const AUXILIARIES = tags('modal', 'be', 'have', 'do');

/** Is there a finite verb at `at`, behind adverbs? */
export function hasFiniteVerb(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (units[at]?.tag === 'adverb') at++;
  const unit = units[at];
  if (!unit) return false;
  if (AUXILIARIES.has(unit.tag)) return true;
  if (unit.tag !== 'verb') return false;
  return unit.verb?.form !== 'gerund' && unit.verb?.form !== 'participle';
}

/** "that return", "that was damaged": is "that" itself the subject of the verb behind it? */
export function isSubject(units: readonly Unit[], that: number): boolean {
  return units[that + 1]?.lower !== 'there' && hasFiniteVerb(units, that + 1);
}
