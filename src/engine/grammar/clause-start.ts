/** Where a clause begins: a subject and a finite verb, read without a parser. */
import { nounPhraseAfter } from './noun-phrase';
import { tags, type Unit } from './units';

/** A noun phrase and then a finite verb: "the bridge would reopen". */
export function startsClause(units: readonly Unit[], at: number): boolean {
  const first = units[at]!;
  if (first.tag === 'pronoun') return true;
  if (first.lower === 'there') return true;
  const end = nounPhraseAfter(units, at);
  return end > at && hasFiniteVerb(units, end);
}

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
