/** The subject that a participle or a verb behind "and" borrows from a verb before it. */
import { hasFiniteVerb } from '../grammar/clause-start';
import { subjectBefore } from '../grammar/subject';
import { type Range, tags, type Unit } from '../grammar/units';
import { groupAfter } from '../grammar/verb-group';
import { ADVERSATIVES } from '../lexicon/clauses';
import { CUE_ADJECTIVES } from '../lexicon/cue-adjectives';
import { ADDING, NO_SUBJECTS } from '../lexicon/cue-verbs';
import { EXPLETIVES } from '../lexicon/finding';
import { isThing } from './cue-decision';
import type { Reading } from './finder';

/** Keeps the subject of a finite verb, which later verbs may borrow. */
export function keepSubject(reading: Reading, subject: Range | null): void {
  const { units } = reading;
  // "was more guarded, saying that": no subject
  if (subject && NO_SUBJECTS.has(units[subject.end - 1]!.lower)) return;
  if (subject && standsForClause(units, subject.start)) return;
  reading.subject = subject;
  const isMain = !subject || !(isSubordinate(units, subject.start) || isOfContact(units, subject.start));
  if (isMain && !(subject && reading.mainSubject && isOfEvent(units, subject))) reading.mainSubject = subject;
}

/** "It is important to note that", "It was clear that": nobody who could say what follows. */
function standsForClause(units: readonly Unit[], start: number): boolean {
  if (!EXPLETIVES.has(units[start]!.lower) || units[start + 1]?.tag !== 'be') return false;
  let at = start + 2;
  while (units[at]?.tag === 'adverb') at++;
  // "It is confident that", of a firm
  if (CUE_ADJECTIVES.has(units[at]?.lower ?? '')) return false;
  const noting = units[at + 1]?.tag === 'to' && units[at + 2]?.tag === 'verb';
  return units[noting ? at + 3 : at + 1]?.tag === 'that';
}

/**
 * The subject of the last finite verb; behind a comma, that of the last main clause: "Renn left a plan that failed, saying
 * it was late."
 *
 * @param at where the verb stands that borrows.
 */
export function borrowedSubject({ units, subject, mainSubject, found }: Reading, at: number): Range | null {
  if (ADDING.has(units[at]?.verb?.lemma ?? '') && isBehindComma(units, at)) {
    const [first, last] = found.slice(-2);
    // "Renn confirmed the sale after Northline reported it, adding that": whoever has said something adds to it.
    if (last?.rule === 'stance-verb' && first?.source && opensSubordinate(units, last.source?.start ?? 0))
      return first.source;
  }
  const joined =
    subject && isJoinedBehindComma(units, at)
      ? (beyondAdverbial(units, subject.start, at) ?? beyondRelative(units, subject.start, at))
      : null;
  if (joined) return joined;
  if (!subject || !mainSubject || mainSubject.start > subject.start) return subject;
  // "Renn read a letter the board had sent and said": the clause has its object, the letter, before it.
  if (JOINS.has(units[at - 1]?.tag) && isOfContact(units, subject.start) && !isThing(units, mainSubject))
    return mainSubject;
  if (!isBehindComma(units, at)) return subject;
  // "ended its search for those missing since a boat sank, saying": no thing says it
  return !isThing(units, mainSubject) && (isSubordinate(units, subject.start) || isThing(units, subject))
    ? mainSubject
    : subject;
}

/** ", and has said", ", but said" */
const isJoinedBehindComma = (units: readonly Unit[], verb: number): boolean =>
  JOINS.has(units[verb - 1]?.tag) && units[verb - 2]?.tag === 'comma';

const JOINS = tags('and', 'but');

/**
 * The subject of the clause before "when Varga left" in "Renn stayed when Varga left, and has said", with the same
 * auxiliary where the verb at `verb` has one: the comma closes the clause that tells when. Null where `start` opens no
 * such clause.
 */
function beyondAdverbial(units: readonly Unit[], start: number, verb: number): Range | null {
  const opener = units[start - 1];
  if (start < 2 || opener?.tag !== 'subordinator' || ADVERSATIVES.has(opener.lower)) return null;
  if (units[start - 2]!.tag === 'comma') return null;
  const auxiliary = AUXILIARIES.has(units[verb]!.tag) ? units[verb]!.lower : null;
  for (let at = start - 2; at > 0; at--) {
    const isParallel = auxiliary ? units[at]!.lower === auxiliary : hasFiniteVerb(units, at);
    if (!isParallel || AUXILIARIES.has(units[at - 1]!.tag)) continue;
    const own = subjectBefore(units, at);
    if (own && !OPENS_RELATIVE.has(units[own.start]!.tag)) return own;
  }
  return null;
}

const AUXILIARIES = tags('have', 'be', 'modal');

/**
 * The subject before ", who work at night," in "Renn praised the crews, who work at night, and said": two commas enclose
 * the clause, unless the verb at `verb` has the form of its verb and not that of the one before. Null where `start` opens
 * no such clause.
 */
function beyondRelative(units: readonly Unit[], start: number, verb: number): Range | null {
  if (units[start]!.tag !== 'relative' || units[start - 1]?.tag !== 'comma') return null;
  for (let at = start - 2; at > 0; at--) {
    if (!hasFiniteVerb(units, at) || AUXILIARIES.has(units[at - 1]!.tag)) continue;
    const own = subjectBefore(units, at);
    if (!own || OPENS_RELATIVE.has(units[own.start]!.tag)) continue;
    const form = groupAfter(units, verb)?.form;
    const isOfRelative = groupAfter(units, start + 1)?.form === form && groupAfter(units, at)?.form !== form;
    return isOfRelative ? null : own;
  }
  return null;
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

/** "a boat" in "missing since a boat sank": a thing in a clause that dates another. */
const isOfEvent = (units: readonly Unit[], subject: Range): boolean =>
  units[subject.start - 1]?.tag === 'subordinator' && isThing(units, subject);

/** "after Northline", "when the port": a clause that dates another. */
const opensSubordinate = (units: readonly Unit[], start: number): boolean =>
  units[start - 1]?.tag === 'subordinator' && !ADVERSATIVES.has(units[start - 1]!.lower);

/** "the board" in "a letter the board had sent": a clause without "that" describes the noun before it. */
const isOfContact = (units: readonly Unit[], start: number): boolean =>
  units[start - 1]?.tag === 'noun' && OPENS_PHRASE.has(units[start]!.tag);

const OPENS_PHRASE = tags('determiner', 'possessive', 'pronoun');
const OPENS_RELATIVE = tags('relative', 'that');
const BEFORE_SUBJECT = tags('adverb', 'time');
const OPENS_SUBORDINATE = tags('relative', 'that', 'wh', 'verb');
