/** What may stand between a verb of saying and what is said: where, when, to whom and how. */
import { ANONYMITY } from '../lexicon/anonymity';
import { DATES_SAYING, MANNER_PREPOSITIONS, MANNER_QUESTIONS, OCCASION_PREPOSITIONS } from '../lexicon/clauses';
import { CUE_LEMMAS } from '../lexicon/cue-verbs';
import { BEFORE_SHORT_PASSIVE } from '../lexicon/finding';
import { SPEAKING_VERBS } from '../lexicon/introductions';
import { PAST_ONLY } from '../lexicon/irregular-verbs';
import { classOf } from '../lexicon/nouns';
import { hasFiniteVerb, isSubject, startsClause } from './clause-start';
import { dividesDate } from './dates';
import { NOUNS, tags, type Unit } from './units';

/** Longest stretch of manner, place and time between a verb and its content, in units. */
const MANNER_UNITS = 20;

/**
 * Where the content starts after manner, place and time ("said Friday in a statement that …", "told the crowd, in a
 * low voice, that …"), or -1.
 */
export function beyondManner(units: readonly Unit[], from: number, object: boolean): number {
  let at = from;
  const limit = Math.min(units.length, from + MANNER_UNITS);
  // "said, Government “approved the sale”": what is said has begun.
  if (units[at]?.tag === 'comma' && units[at + 1]?.tag === 'name') return -1;
  while (at < limit) {
    const unit = units[at]!;
    if (isProgrammeTitle(units, at) || pointsToNoun(units, at)) {
      at++;
      continue;
    }
    if (dividesDate(units, at)) {
      at += 2;
      continue;
    }
    if (unit.tag === 'quote' && object) return -1;
    if (OCCASION_PREPOSITIONS.has(units[from]!.lower) && opensRelative(units, at))
      return beyondClause(units, at + 1, limit);
    if (unit.tag === 'that' || unit.tag === 'colon' || unit.tag === 'quote') return isDirect(units, at, from) ? at : -1;
    if (unit.tag === 'comma' && units[at + 1]?.tag === 'quote') return object && isInserted(units, at + 1) ? -1 : at;
    if (at > from && opensQuestion(units, at)) return at;
    if (unit.tag === 'pronoun' && at > from && hasFiniteVerb(units, at + 1))
      return units[at - 1]!.tag === 'subordinator' ? beyondClause(units, at + 1, limit) : at;
    if (
      units[at - 1]?.tag === 'time' &&
      at > from &&
      units[at - 2]?.tag !== 'determiner' &&
      unit.tag !== 'time' &&
      unit.tag !== 'preposition' &&
      (startsClause(units, at) || opensQuotedPredicate(units, at))
    )
      return at;
    if (
      unit.tag === 'preposition'
        ? !MANNER_PREPOSITIONS.has(unit.lower)
        : !staysInManner(units, at) && !IN_PHRASE.has(unit.tag) && !isNounInForm(units, at)
    )
      return -1;
    at++;
  }
  return -1;
}

/** "its lenders “want to see it”": a subject of its own, whose verb is quoted. */
const opensQuotedPredicate = (units: readonly Unit[], at: number): boolean =>
  OPENS_SUBJECT.has(units[at]!.tag) && NOUNS.has(units[at + 1]?.tag) && units[at + 2]?.tag === 'quote';

const OPENS_SUBJECT = tags('possessive', 'determiner');

/** "told guests at the gala how she left": a question with a subject or a verb, and not "in what he wrote". */
const opensQuestion = (units: readonly Unit[], at: number): boolean =>
  MANNER_QUESTIONS.has(units[at]!.lower) &&
  units[at - 1]!.tag !== 'preposition' &&
  (startsClause(units, at + 1) || hasFiniteVerb(units, at + 1) || startsClause(units, at + 2));

/** "the port, “for all our sakes,” must close": the quotation stands between a subject and its verb. */
export const isInserted = (units: readonly Unit[], quote: number): boolean =>
  units[quote]?.endsInComma === true && AUXILIARIES.has(units[quote + 1]?.tag);

const AUXILIARIES = tags('be', 'have', 'do', 'modal');

/** "in that case that": the first one points. */
const pointsToNoun = (units: readonly Unit[], at: number): boolean =>
  units[at]!.tag === 'that' &&
  units[at - 1]?.tag === 'preposition' &&
  units[at + 1]?.tag === 'noun' &&
  units[at + 2]?.tag === 'that';

/** "in an interview that aired on Monday that …": a clause of the occasion. */
const opensRelative = (units: readonly Unit[], at: number): boolean =>
  units[at]!.tag === 'that' &&
  NOUNS.has(units[at - 1]!.tag) &&
  !ANONYMITY.has(units[at - 1]!.lower) &&
  isSubject(units, at);

/** "after she spoke to the board that …", "that aired in May that …": where "that" stands behind such a clause, or -1. */
function beyondClause(units: readonly Unit[], from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const { tag, verb } = units[at]!;
    if (tag === 'that') return isSubject(units, at) ? -1 : at;
    const lemma = verb?.lemma ?? '';
    if ((CUE_LEMMAS.has(lemma) && !SPEAKING_VERBS.has(lemma)) || !IN_CLAUSE.has(tag)) return -1;
  }
  return -1;
}

const IN_PHRASE = tags(
  ...([
    'name',
    'noun',
    'number',
    'determiner',
    'possessive',
    'genitive',
    'time',
    'adverb',
    'object',
    'to',
    'symbol',
  ] as const),
);

const IN_CLAUSE = new Set([...IN_PHRASE, ...tags('verb', 'be', 'have', 'preposition')]);

/** "a confirmation hearing": a verb form after the noun that it forms a compound with. */
const isNounInForm = (units: readonly Unit[], at: number): boolean =>
  units[at]!.verb?.form === 'gerund' && units[at - 1]?.tag === 'noun' && units[at + 1]?.tag !== 'that';

/** "on Radio Vessel's “Late Talk” that …", "on “Late Talk” that …", "told “Late Talk” that …": the name of a programme. */
export const isProgrammeTitle = (units: readonly Unit[], at: number): boolean =>
  units[at]?.tag === 'quote' && BEFORE_TITLE.has(units[at - 1]?.tag) && units[at + 1]?.tag === 'that';

const BEFORE_TITLE = tags('genitive', 'preposition', 'comma', 'verb');

/** The second half of a place or outlet ("in Salem, New Hampshire,", "The Post and Mail"), or "after the vote". */
function staysInManner(units: readonly Unit[], at: number): boolean {
  const { tag, lower } = units[at]!;
  const next = units[at + 1]?.tag;
  if (tag === 'and')
    return (
      joinsNames(units, at) ||
      joinsNouns(units, at) ||
      next === 'preposition' ||
      (next === 'verb' && describesNounBefore(units, at + 1))
    );
  if (tag === 'comma' && next === 'number') return units[at - 1]?.tag === 'time'; // "on Monday, 28 April,"
  if (tag === 'comma') return AFTER_COMMA.has(next) || isPaper(units, at + 1);
  if (tag === 'verb')
    return (
      describesNounBefore(units, at) ||
      isPaper(units, at) ||
      datesDeed(units, at) ||
      BEFORE_SHORT_PASSIVE.has(units[at - 1]?.lower ?? '')
    );
  if (BEFORE_SHORT_PASSIVE.has(lower)) return next === 'verb'; // "when asked on Friday"
  return tag === 'subordinator' && DATES_SAYING.has(lower);
}

/** "after reading the note: “…”", but not "after hearing that", where another verb tells what follows. */
const datesDeed = (units: readonly Unit[], at: number): boolean =>
  units[at]!.verb?.form === 'gerund' &&
  !CUE_LEMMAS.has(units[at]!.verb!.lemma) &&
  DATES_SAYING.has(units[at - 1]?.lower ?? '');

/** "in its lawsuit, filed in May, that": what happened to a text that is set apart. */
const isPaper = (units: readonly Unit[], at: number): boolean =>
  units[at]?.tag === 'verb' &&
  (units[at]!.verb?.form ?? 'past') === 'past' &&
  !PAST_ONLY.has(units[at]!.lower) &&
  units[at - 1]?.tag === 'comma' &&
  classOf(units[at - 2]?.lower ?? '') === 'document' &&
  BEHIND_PARTICIPLE.has(units[at + 1]?.tag);

const AFTER_COMMA = tags('name', 'preposition', 'to', 'that', 'time');

/**
 * "in a statement sent to reporters and posted on Friday": a participle that says what happened to the noun before it.
 */
export const describesNounBefore = (units: readonly Unit[], at: number): boolean =>
  units[at]!.verb?.form !== 'gerund' &&
  BEFORE_PARTICIPLE.has(units[at - 1]?.tag) &&
  BEHIND_PARTICIPLE.has(units[at + 1]?.tag);

const BEFORE_PARTICIPLE = tags('noun', 'and');
const BEHIND_PARTICIPLE = tags('preposition', 'to', 'time');

/** "Varga and Renn", "The Post and Mail" */
export const joinsNames = (units: readonly Unit[], at: number): boolean =>
  units[at]!.tag === 'and' && units[at - 1]?.tag === 'name' && units[at + 1]?.tag === 'name';

/** "an alert sent by phone and e-mail that": nothing but the second noun stands before what is said. */
const joinsNouns = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.tag === 'noun' && units[at + 1]?.tag === 'noun' && units[at + 2]?.tag === 'that';

const TAKES_OBJECT = tags('determiner', 'possessive', 'preposition', 'genitive', 'to');

const OPENS_MANNER = tags('preposition', 'to', 'subordinator');

/** A that-clause after a noun may belong to the noun; a quotation right after a preposition or determiner is its object. */
function isDirect(units: readonly Unit[], at: number, from: number): boolean {
  const before = units[at - 1]!;
  if (units[at]!.tag === 'quote') return at > from && !TAKES_OBJECT.has(before.tag);
  if (units[at]!.tag === 'colon') return true;
  // "collected from that boat"
  if (before.tag === 'preposition') return false;
  // "with small boats that return", but not "on condition of anonymity that talks had failed"
  if (opensRelative(units, at)) return false;
  // "told reporters after the vote that", "told us right before dawn that", "wrote a few hours after the vote that"
  const opening = units[from]!.tag === 'adverb' ? from + 1 : pastSpan(units, from);
  return OPENS_MANNER.has(units[opening]!.tag);
}

/** Past "a few hours", "two days" before "after": how long before or after it was said; `from` where no such words stand. */
function pastSpan(units: readonly Unit[], from: number): number {
  let at = from;
  while (COUNTS_TIME.has(units[at]?.tag)) at++;
  return units[at]?.tag === 'time' && DATES_SAYING.has(units[at + 1]?.lower ?? '') ? at + 1 : from;
}

const COUNTS_TIME = tags('determiner', 'number', 'adverb');
