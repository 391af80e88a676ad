/** The subject that a participle or a verb behind "and" borrows from a verb before it. */
import { type Range, tags, type Unit } from '../grammar/units';
import { ADVERSATIVES } from '../lexicon/clauses';
import { isThing } from './cue-decision';
import type { Reading } from './finder';

/** Keeps the subject of a finite verb, which later verbs may borrow. */
export function keepSubject(reading: Reading, subject: Range | null): void {
  reading.subject = subject;
  if (!subject || !isSubordinate(reading.units, subject.start)) reading.mainSubject = subject;
}

/**
 * The subject of the last finite verb; behind a comma, that of the last main clause: "Renn left a plan that failed, saying
 * it was late."
 *
 * @param at where the verb stands that borrows.
 */
export function borrowedSubject({ units, subject, mainSubject }: Reading, at: number): Range | null {
  if (!subject || !mainSubject || mainSubject.start > subject.start || !isBehindComma(units, at)) return subject;
  return !isThing(units, mainSubject) && isSubordinate(units, subject.start) ? mainSubject : subject;
}

/** ", saying", ", repeatedly calling" */
function isBehindComma(units: readonly Unit[], verb: number): boolean {
  let at = verb - 1;
  while (units[at]?.tag === 'adverb') at--;
  return units[at]?.tag === 'comma';
}

/**
 * Is the subject at `start` that of a clause about the main one? "…, who left" and "…, as Tan left" may go on by themselves;
 * "after they left" looks back.
 */
function isSubordinate(units: readonly Unit[], start: number): boolean {
  const { tag } = units[start]!;
  let at = OPENS_RELATIVE.has(tag) ? start : start - 1;
  while (at < start && BEFORE_SUBJECT.has(units[at]?.tag)) at--;
  const opener = units[at]?.tag;
  if (opener === 'subordinator') return tag === 'pronoun' && !ADVERSATIVES.has(units[at]!.lower);
  return OPENS_SUBORDINATE.has(opener) && (opener !== 'relative' || units[at - 1]?.tag !== 'comma');
}

const OPENS_RELATIVE = tags('relative', 'that');
const BEFORE_SUBJECT = tags('adverb', 'time');
const OPENS_SUBORDINATE = tags('relative', 'that', 'wh', 'verb');
