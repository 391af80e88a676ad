/** Where a clause begins: a subject and a finite verb, read without a parser. */
import { INTRODUCES_EXAMPLES } from '../lexicon/clauses';
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { BY } from '../lexicon/finding';
import { GETTING, NEGATIVE_OPENERS, OBJECTS_TOO, POINTERS_ALONE, THERE } from '../lexicon/function-words';
import { PAST_ONLY } from '../lexicon/irregular-verbs';
import { DEFINITE } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { PAST_FORMS } from '../lexicon/verb-forms';
import { endsPlural } from './agreement';
import { nounPhraseAfter } from './noun-phrase-after';
import { isNeverNoun } from './noun-share';
import { tags, type Unit } from './units';

/** A noun phrase and then a finite verb: "the bridge would reopen". */
export function startsClause(units: readonly Unit[], at: number): boolean {
  const first = units[at];
  if (!first) return false;
  if (first.tag === 'pronoun') return !isObject(units, at);
  if (THERE.has(first.lower)) return true;
  if (POINTERS_ALONE.has(first.lower) && AUXILIARIES.has(units[at + 1]?.tag)) return true;
  const end = nounPhraseAfter(units, at);
  // "the photo and the video getting leaked"
  if (GETTING.has(units[end - 1]?.lower ?? '')) return false;
  return end > at && hasFiniteVerb(units, pastBracket(units, end)) && !isOfOthers(units, at, end);
}

/** "[who claimed] responsibility for the leak at Corvane | say": one thing says nothing in that form, but whoever claims it. */
export const isOfOthers = (units: readonly Unit[], at: number, end: number): boolean =>
  units[at]?.tag === 'noun' &&
  units[at + 1]?.tag === 'preposition' &&
  classOf(units[at]!.lower) === 'other' &&
  !endsPlural(units, at) &&
  units[end]?.verb?.form === 'base' &&
  isNeverNoun(units[end]!);

/** Longest description between a subject and its verb, in units. */
const DESCRIPTION_UNITS = 15;

/**
 * "said his daughter, Ida Moll, joined", "said the board, which met in May, will", "said the plan to cut the cost was":
 * behind a verb, a subject with a description that ends right before its own verb. Not "who admitted the theft, a crime,
 * was jailed", where it is the verb of the main clause.
 */
export function startsDescribedClause(units: readonly Unit[], at: number): boolean {
  if (!OPENS_SUBJECT.has(units[at]?.tag)) return false;
  let before = at - 1;
  while (VERBAL.has(units[before]?.tag)) before--;
  if (OPENS_RELATIVE.has(units[before]?.tag)) return false;
  const end = nounPhraseAfter(units, at);
  if (end === at) return false;
  if (units[end]?.tag === 'to') return hasVerbBehindPurpose(units, end);
  return units[end]?.tag === 'comma' && hasVerbBehindComma(units, end);
}

const VERBAL = tags('verb', 'adverb', 'modal', 'be', 'have', 'do');
const OPENS_RELATIVE = tags('relative', 'that');
const OPENS_SUBJECT = tags('determiner', 'possessive', 'name');

/** "to cut the cost was": an infinitive and its object, and then an auxiliary. */
function hasVerbBehindPurpose(units: readonly Unit[], to: number): boolean {
  // An unknown verb looks like a noun.
  const object = units[to + 1]?.tag === 'verb' ? to + 2 : to + 1;
  const end = nounPhraseAfter(units, object);
  return end > object && AUXILIARIES.has(units[end]?.tag);
}

/** ", Ida Moll, joined", ", who had left, remained", ", struck in May, was" */
function hasVerbBehindComma(units: readonly Unit[], comma: number): boolean {
  let close = comma + 1;
  while (close - comma < DESCRIPTION_UNITS && units[close] !== undefined && !ENDS_DESCRIPTION.has(units[close]!.tag))
    close++;
  if (units[close]?.tag !== 'comma' || SPEECH_VERBS.has(units[close + 1]?.verb?.lemma ?? '')) return false;
  const isRelative = units[comma + 1]!.tag === 'relative' && hasFiniteVerb(units, comma + 2);
  const apposed = OPENS_SUBJECT.has(units[comma + 1]!.tag) ? nounPhraseAfter(units, comma + 1) : -1;
  const isApposition = apposed === close || (OPENS_RELATIVE.has(units[apposed]?.tag) && isSubject(units, apposed));
  const isExample = INTRODUCES_EXAMPLES.has(units[comma + 1]!.lower);
  const isDone = pastParticiple(units, comma + 1) > comma + 1;
  return (isRelative || isApposition || isExample || isDone) && hasFiniteVerb(units, close + 1);
}

const ENDS_DESCRIPTION = tags('comma', 'stop', 'semicolon', 'quote', 'colon', 'dash');

/** "Book well ahead", "Never skip it", "Do not wait": what somebody is told to do, at the start of a sentence or a clause. */
export function isImperative(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (units[at]?.tag === 'adverb' || units[at]?.tag === 'not' || (units[at]?.tag === 'do' && at === from)) at++;
  const { tag, lower, verb } = units[at] ?? {};
  return verb?.lemma === lower && verb !== undefined && (tag === 'verb' || BEHIND_IMPERATIVE.has(units[at + 1]?.tag));
}

const BEHIND_IMPERATIVE = tags('adverb', 'preposition', 'determiner', 'possessive', 'object', 'to', 'pronoun');

/**
 * Past an abbreviation in brackets or an aside between dashes: "the board (HB) was", "parts of it — such as the bow —
 * were", "the deal – first struck in May – was".
 */
function pastBracket(units: readonly Unit[], at: number): number {
  if (units[at]?.tag === 'open' && units[at + 2]?.tag === 'close') return at + 3;
  if (units[at]?.tag !== 'dash') return at;
  let end = pastParticiple(units, at + 1);
  while (end - at < ASIDE_UNITS && units[end] !== undefined && !ENDS_ASIDE.has(units[end]!.tag)) end++;
  return units[end]?.tag === 'dash' ? end + 1 : at;
}

/** Past "struck" or "first struck" at the start of an aside, which describes the noun before it; or `from`. */
function pastParticiple(units: readonly Unit[], from: number): number {
  const at = units[from]?.tag === 'adverb' ? from + 1 : from;
  const { tag, verb } = units[at] ?? {};
  return tag === 'verb' && PAST_FORMS.has(verb?.form ?? 'past') ? at + 1 : from;
}

/** Longest aside between dashes, in units. */
const ASIDE_UNITS = 15;
const ENDS_ASIDE = tags('dash', 'stop', 'semicolon', 'quote', 'verb', 'be', 'have', 'modal');

/** "it a hoax", "it that way", "you the keys": a pronoun that may be an object, followed by another phrase or by nothing. */
const isObject = (units: readonly Unit[], at: number): boolean =>
  OBJECTS_TOO.has(units[at]!.lower) && (units[at + 1] === undefined || BEHIND_OBJECT.has(units[at + 1]!.tag));

const BEHIND_OBJECT = tags('determiner', 'possessive', 'that', 'quote', 'stop', 'comma', 'preposition', 'and');

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
  // "somebody not authorized to speak"
  if (at > from && isNotDone(units, at)) return false;
  if (isDoneBy(units, at)) return false;
  // "the trains run late": a participle that looks like the verb's base
  if (unit.verb?.form === 'participle') return unit.verb.lemma === unit.lower && SUBJECT_ENDS.has(units[at - 1]?.tag);
  return unit.verb?.form !== 'gerund';
}

/** "not authorized", but not "never took" */
const isNotDone = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]!.tag === 'not' &&
  !NEGATIVE_OPENERS.has(units[at - 1]!.lower) &&
  (units[at]!.verb?.form ?? 'past') === 'past';

const SUBJECT_ENDS = tags('noun', 'name', 'pronoun', 'relative');

const NAMES_DONE = tags('noun', 'name', 'quote');

/** "documents obtained by the board", but not "fares rose by a tenth": a participle and who did it. */
function isDoneBy(units: readonly Unit[], at: number): boolean {
  const { lower, verb } = units[at]!;
  if ((verb?.form ?? 'past') !== 'past' || PAST_ONLY.has(lower) || !NAMES_DONE.has(units[at - 1]?.tag)) return false;
  return (
    BY.has(units[at + 1]?.lower ?? '') && (DEFINITE.has(units[at + 2]?.lower ?? '') || units[at + 2]?.tag === 'name')
  );
}

/** "that return", "that was damaged": is "that" itself the subject of the verb after it? */
export function isSubject(units: readonly Unit[], that: number): boolean {
  return !THERE.has(units[that + 1]?.lower ?? '') && hasFiniteVerb(units, that + 1);
}
