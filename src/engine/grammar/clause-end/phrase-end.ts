/** Where content ends that is a noun phrase or an infinitive: before the next clause or adverbial. */
import { ADJECTIVES } from '../../lexicon/adjectives';
import { DAYS } from '../../lexicon/calendar';
import { CLOSES_PHRASE, DATES_ACT, DATES_FROM, TELLS_UNTIL_WHEN, WITHOUT } from '../../lexicon/clauses';
import { AS, BY, WHEN } from '../../lexicon/finding';
import { FINITE_AUXILIARIES, QUANTITY_PRONOUNS, TIME_POINTERS, UNITS_OF_TIME } from '../../lexicon/function-words';
import { INDEFINITE_ARTICLES } from '../../lexicon/noun-phrases';
import { startsClause } from '../clause-start';
import { isMonth, looksLikeYear } from '../dates';
import { tellsNewsroom } from '../newsroom';
import { clauseWithCue, isCueGerund, isGerundOfTelling } from '../next-cue';
import { nounPhraseAfter } from '../noun-phrase-after';
import { isNeverNoun } from '../noun-share';
import { tellsOccasion } from '../occasion-phrase';
import { takesClause } from '../section';
import { NOUNS, tags, type Unit } from '../units';
import { mayBeGerund } from '../writers-words';
import type { ContentShape } from './content-shape';

/** Does content that is a phrase end before the unit at `at`? */
export function endsPhrase(units: readonly Unit[], from: number, at: number, shape: ContentShape): boolean {
  if (belongsToWordBefore(units, at)) return false;
  return (
    ((shape.participle === true || shape.embedded) && resumesClause(units, from, at)) ||
    (shape.embedded && opensMainVerb(units, at)) ||
    opensAdverbialClause(units, from, at) ||
    ((opensTimeFrom(units, at) || tellsHow(units, at) || isToldTo(units, at, shape)) && isBare(units, from, at)) ||
    (shape.ahead !== true && opensDay(units, from, at, shape))
  );
}

/** "her view that when it closes …", "the story about when he left" */
const belongsToWordBefore = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]!.tag === 'that' || (WHEN.has(units[at]!.lower) && units[at - 1]!.tag === 'preposition');

/** "letters urging him to leave | were found": behind a phrase that describes a subject, its own verb follows. */
function resumesClause(units: readonly Unit[], from: number, at: number): boolean {
  const before = units[at - 1]?.tag;
  if (!FINITE_AUXILIARIES.has(units[at]!.lower) || !(ENDS_NOUN.has(before) || before === 'time')) return false;
  const described = units.slice(from, at);
  if (described.some((unit) => OPENS_OWN.has(unit.tag) || unit.tag === 'colon' || takesClause(unit))) return false;
  // "the group seeking a place on the board | were", but not "praising the port they have"
  return (
    described.some(({ tag }) => tag === 'to') ||
    !described.some(({ tag }, index) => opensContact(tag, described[index - 1]))
  );
}

/** "the board" in "the boats the board": behind a noun a clause without "that" begins. */
const opensContact = (tag: Unit['tag'], before: Unit | undefined): boolean =>
  tag === 'pronoun' || (OPENS_CONTACT.has(tag) && NOUNS.has(before?.tag));

const OPENS_CONTACT = tags('determiner', 'possessive', 'name');

/** "crews who claimed a part of it | say": the verb that the clause's own subject has. */
function opensMainVerb(units: readonly Unit[], at: number): boolean {
  if (units[at]!.tag !== 'verb' || !isNeverNoun(units[at]!)) return false;
  const noun = units[units[at - 1]!.tag === 'adverb' ? at - 2 : at - 1];
  return NOUNS.has(noun?.tag) && !ADJECTIVES.has(noun!.lower);
}

/** "denied it when asked", "called it late as the nation waits", "blamed the board without naming it", "because Renn said so" */
function opensAdverbialClause(units: readonly Unit[], from: number, at: number): boolean {
  const { lower } = units[at]!;
  if (CLOSES_PHRASE.has(lower) && !countsFrom(units, from, at) && !datesAct(units, from, at)) return true;
  if (WITHOUT.has(lower) && units[at + 1]?.verb?.form === 'gerund')
    return units[from]!.tag !== 'to' || isGerundOfTelling(units[at + 1]);
  if (AS.has(lower) && units[at - 1]!.tag !== 'adverb' && clauseWithCue(units, at + 1)) return true;
  return tellsWhen(units, at) || (lower === 'because' && clauseWithCue(units, at + 1));
}

/** "having a drink the night before the crash": behind an act the time tells when it was done. */
const countsFrom = (units: readonly Unit[], from: number, at: number): boolean =>
  at - 1 > from && DATES_FROM.has(units[at]!.lower) && isTime(units[at - 1]!) && !isBare(units, from, at);

/** "to close before the autumn", "of shouting when she asked", "her view that it must close after the vote": when it is done. */
function datesAct(units: readonly Unit[], from: number, at: number): boolean {
  if (DATES_ACT.has(units[at]!.lower))
    return !isBare(units, from, at) || (units[from]!.tag === 'to' && units[at + 1]?.verb?.form === 'gerund');
  const reported = units.slice(from, at).some(({ tag }) => tag === 'that');
  return reported && units[at + 1]?.tag !== 'verb' && !startsClause(units, at + 1);
}

/** "called it late as the nation waits": a time. Not "described it as a plan aimed at us", which says what it is. */
const tellsWhen = (units: readonly Unit[], as: number): boolean =>
  AS.has(units[as]!.lower) &&
  as + 1 < units.length &&
  !INDEFINITE_ARTICLES.has(units[as + 1]!.lower) &&
  startsClause(units, as + 1);

/** "just a few days after the vote", "the night before it": a time that is counted from another. */
function opensTimeFrom(units: readonly Unit[], from: number): boolean {
  let at = units[from]!.tag === 'preposition' ? from + 1 : from;
  while (at < from + TIME_UNITS && leadsToTime(units[at]) && !isTime(units[at]!)) at++;
  return at < units.length && isTime(units[at]!) && DATES_FROM.has(units[at + 1]?.lower ?? '');
}

const leadsToTime = (unit: Unit | undefined): boolean =>
  BEFORE_TIME.has(unit?.tag) || [QUANTITY_PRONOUNS, TIME_POINTERS].some((list) => list.has(unit?.lower ?? ''));
const isTime = ({ tag, lower }: Unit): boolean => tag === 'time' || UNITS_OF_TIME.has(lower);
const BEFORE_TIME = tags('adverb', 'determiner', 'number');

/** Longest count of a time, in units. */
const TIME_UNITS = 4;

/** "dismissed the charge by insisting on the hull", "in a statement": how the speaker said it. */
const tellsHow = (units: readonly Unit[], at: number): boolean =>
  (BY.has(units[at]!.lower) && isCueGerund(units[at + 1])) || tellsOccasion(units, at);

/** "confirmed it to the Courier", but "likened it to the Courier", "described it to the Courier as late" */
const isToldTo = (units: readonly Unit[], at: number, { completedBy }: ContentShape): boolean =>
  tellsNewsroom(units, at) &&
  !completedBy?.has(units[at]!.lower) &&
  !completedBy?.has(units[nounPhraseAfter(units, at + 1)]?.lower ?? '');

/** "denied the charge on Tuesday", "denied the charge Tuesday" */
function opensDay(units: readonly Unit[], from: number, at: number, { completedBy, perfect }: ContentShape): boolean {
  const { tag, lower } = units[at]!;
  if (tag === 'time') return isDayAlone(units, from, at);
  // "has accused the board of hiding it in May": what has been said is of no day.
  if (perfect && !isBare(units, from, at)) return false;
  // "denied taking the boat on 3 May": the date of the deed
  if (mayBeGerund(units[from]) && (isMonth(units[at + 1]) || isMonth(units[at + 2]))) return false;
  if (tag !== 'preposition' || TELLS_UNTIL_WHEN.has(lower)) return false;
  // "the move announced on Monday"
  if (units[at - 1]!.tag === 'verb' && at - 1 > from) return false;
  // "repeated its claim from May that it leaks"
  if (units[at + 1]?.tag === 'time' && units[at + 2]?.tag === 'that') return false;
  // "blasted the port on Tuesday for its plan"
  if (completedBy?.has(units[at + 2]?.lower ?? '')) return false;
  // "three rises in 2020": a year more often dates what is spoken of
  return units[at + 1]?.tag === 'time' && !looksLikeYear(units[at + 1]) && units[at + 2]?.tag !== 'quote';
}

/** "the charge | Tuesday", but not "the Tuesday vote", "a plan for Tuesday" */
const isDayAlone = (units: readonly Unit[], from: number, at: number): boolean =>
  DAYS.has(units[at]!.lower) &&
  ENDS_OBJECT.has(units[at - 1]?.tag) &&
  !OPENS_NOUN.has(units[at + 1]?.tag) &&
  isBare(units, from, at) &&
  !goesOnBehindDay(units, at);

/**
 * "encouraged the crew at a rally Tuesday in Harl to vote", "cited a letter Tuesday that tells of it": behind the day the
 * phrase goes on.
 */
function goesOnBehindDay(units: readonly Unit[], day: number): boolean {
  let at = day + 1;
  while (units[at]?.tag === 'time') at++;
  if (units[at]?.tag === 'that' || units[at]?.tag === 'relative') return true;
  for (; at < units.length && !ENDS_CLAUSE.has(units[at]!.tag); at++)
    if (units[at]!.tag === 'to' && units[at + 1]?.tag === 'verb') return true;
  return false;
}

const ENDS_CLAUSE = tags('comma', 'and', 'but', 'stop', 'semicolon', 'verb', 'subordinator');

const ENDS_OBJECT = tags('noun', 'name', 'object');
const OPENS_NOUN = tags('noun', 'name', 'genitive', 'number');

/** Has the phrase no verb, whose manner and occasion may be meant ("accused her of shouting in a meeting")? */
export const isBare = (units: readonly Unit[], from: number, to: number): boolean =>
  !units
    .slice(from, to)
    .some(
      ({ tag, lower }, at) =>
        tag === 'verb' || OPENS_OWN.has(tag) || (lower.endsWith('ing') && units[from + at - 1]!.tag === 'preposition'),
    );

const OPENS_OWN = tags('relative', 'that', 'wh', 'subordinator');

/** What a noun phrase may end with. */
export const ENDS_NOUN = tags('noun', 'name', 'object', 'time', 'quote');
