/** The part of speech of a word by its neighbours: verb or noun, possessive or "is", name or first word. */

import { AS, BY, OF } from '../lexicon/finding';
import {
  ADJECTIVES_WITH_TO,
  ALWAYS_SUBJECTS,
  AT,
  AT_FIRST,
  DEGREES,
  FAR,
  FIRST_IN_OFFICE,
  FIRST_NAMES_BEFORE_NAMES,
  FIRST_OFFICES,
  MARCH,
  MAY,
  MINUTES,
  NUMBERS_IN_NAMES,
  ONCE,
  OPENING_ADVERB,
  OUTSIDE,
  SINCE,
  SO_FAR,
  SUCH,
  SURNAMES_LIKE_ADVERBS,
  SURNAMES_OF_TIME,
  THERE,
  TIMES_AS_NAMES,
  YET,
} from '../lexicon/function-words';
import { GIVEN_NAMES_HE, GIVEN_NAMES_SHE } from '../lexicon/given-names';
import { DONE_WITH_PAPERS } from '../lexicon/labels';
import { PARTICLES } from '../lexicon/names';
import {
  AFTER_OWNERS,
  ARTICLES,
  BEFORE_PLURALS,
  BEFORE_SINGULARS,
  HELD_AS,
  NOUNS_IN_ING,
  STANDALONE_DETERMINERS,
} from '../lexicon/noun-phrases';
import { classOf, meansPeople } from '../lexicon/nouns';
import { OUTLET_ENDINGS, PAPER_ENDINGS, PROGRAMMES } from '../lexicon/outlets';
import { isTitle } from '../lexicon/titles';
import { PAST_FORMS } from '../lexicon/verb-forms';
import { endsPlural } from './agreement';
import { isMonthPointedAt, isOfDate } from './dates';
import { isGerund, NOUNS, type Tag, tags, type Unit } from './units';
import { describesPeople } from './verb-or-noun/past-forms';
import { verbTag } from './verb-or-noun/verb-tag';

/** Decides what depends on neighbours: verb or noun, possessive or "is", name or first word. */
export function settle(units: Unit[], at: number, headline: boolean): void {
  const unit = units[at]!;
  if (unit.tag === 'genitive') unit.tag = genitiveTag(units, at);
  else if (unit.tag === 'symbol' && isBareGenitive(units, at)) unit.tag = 'genitive';
  else if ((unit.tag === 'number' && isOfDate(units, at)) || isMonthPointedAt(units, at)) unit.tag = 'time';
  else if (unit.tag === 'verb') unit.tag = verbTag(units, at, headline);
  else if (unit.capital && (isGivenName(units, at) || isPartOfName(units, at, headline))) unit.tag = 'name';
  else if (unit.tag === 'adverb' && FIRST_IN_OFFICE.has(unit.lower) && FIRST_OFFICES.has(units[at + 1]?.lower ?? ''))
    unit.tag = unit.capital ? 'name' : 'noun';
  else if (unit.tag === 'name' && isOpeningAdverb(units, at)) unit.tag = 'adverb';
  else if (unit.tag === 'time' && MINUTES.has(unit.lower) && areRecord(units, at)) unit.tag = 'noun';
  else if (unit.capital && ((unit.tag === 'time' && namesPaper(units[at + 1])) || namesProgramme(units, at)))
    unit.tag = 'name';
  else if (unit.tag === 'noun' && (isPredicate(units, at) || isGerundOfNoVerb(units, at))) unit.tag = 'verb';
  else if (unit.tag === 'modal' && unit.capital && at > 0 && !headline && units[at - 1]!.tag !== 'colon')
    unit.tag = MAY.has(unit.lower) && units[at - 1]!.tag === 'preposition' ? 'time' : 'name';
  else if (
    (units[at + 1]?.tag === 'adverb' && DEGREES.has(unit.lower)) ||
    (FAR.has(unit.lower) && SO_FAR.has(units[at - 1]?.lower ?? '') && !AS.has(units[at + 1]?.lower ?? ''))
  )
    unit.tag = 'adverb';
  else if (
    units[at - 1]?.tag === 'be' &&
    DEGREES.has(unit.lower) &&
    /^\w/.test(units[at - 1]!.lower) &&
    isParticiple(units[at + 1])
  )
    unit.tag = 'adverb';
  else if (units[at - 1]?.tag === 'genitive' && AFTER_OWNERS.has(unit.lower)) unit.tag = 'number';
  else if (unit.tag === 'determiner' && STANDALONE_DETERMINERS.has(unit.lower) && standsAlone(units, at))
    unit.tag = 'pronoun';
  else if (unit.tag === 'adverb' && unit.lower === 'back' && isBacked(units, at)) unit.tag = 'verb';
  else if (unit.tag === 'subordinator' && AS.has(unit.lower) && isAsOfNoun(units, at)) unit.tag = 'preposition';
  else if (unit.tag === 'subordinator' && ONCE.has(unit.lower) && isOfThePast(units, at)) unit.tag = 'adverb';
  else if (
    unit.tag === 'subordinator' &&
    SINCE.has(unit.lower) &&
    units[at - 1]?.tag === 'have' &&
    units[at + 1]?.tag === 'verb'
  )
    unit.tag = 'adverb';
  else if (
    unit.tag === 'but' &&
    YET.has(unit.lower) &&
    (ENDS_CLAUSE.has(units[at + 1]?.tag ?? 'stop') ||
      (NOT_YET.has(units[at - 1]?.tag) && units[at + 1]?.tag === 'verb'))
  )
    unit.tag = 'adverb';
  else if (unit.tag === 'preposition' && OUTSIDE.has(unit.lower) && describesOutsiders(units, at)) unit.tag = 'noun';
  else if (
    unit.tag === 'preposition' &&
    AT.has(unit.lower) &&
    AT_FIRST.has(units[at + 1]?.lower ?? '') &&
    FOLLOWS_SUBJECT.has(units[at + 2]?.tag)
  )
    unit.tag = 'adverb';
  else if (unit.tag === 'time' && !unit.capital && MAY.has(unit.lower)) unit.tag = 'modal';
  else if (unit.tag === 'time' && !unit.capital && MARCH.has(unit.lower)) unit.tag = 'noun';
}

/**
 * "crops such as maize", "his role as mayor": a noun follows, and no clause. Not "lost his job as the crew left".
 */
function isAsOfNoun(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.lower ?? '';
  if (SUCH.has(before)) return OPENS_EXAMPLE.has(units[at + 1]?.tag);
  if (!HELD_AS.has(before) || !OWNS_OFFICE.has(units[at - 2]?.tag)) return false;
  let office = at + 1;
  while (IN_OFFICE.has(units[office]?.tag)) office++;
  const held = units[office - 1]!;
  return office > at + 1 && !endsPlural(units, office - 1) && (classOf(held.lower) === 'person' || isTitle(held.lower));
}

const OPENS_EXAMPLE = tags('noun', 'name', 'determiner', 'possessive', 'number');
const OWNS_OFFICE = tags('possessive', 'genitive', 'noun');
const IN_OFFICE = tags('determiner', 'noun', 'name');

/** "aides and outside advisers", but not "on the quay and outside the court" */
function describesOutsiders(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.tag;
  if (before !== undefined && !BEFORE_OUTSIDERS.has(before)) return false;
  return units[at + 1]?.tag === 'noun' && meansPeople(classOf(units[at + 1]!.lower));
}

const BEFORE_OUTSIDERS = tags('and', 'comma', 'number', 'adverb');

/** "the minutes showed", "the minutes of the meeting", "board minutes": a record, and no time. */
function areRecord(units: readonly Unit[], at: number): boolean {
  const [before, next] = [units[at - 1], units[at + 1]];
  if (before?.tag === 'noun' || before?.tag === 'name') return next?.tag === 'verb' || next === undefined;
  // "Minutes of the meeting showed", "according to minutes released on Monday"
  if (before === undefined || before.tag === 'to')
    return (
      DONE_WITH_PAPERS.has(next?.lower ?? '') || (OF.has(next?.lower ?? '') && units[at + 2]?.tag === 'determiner')
    );
  return ARTICLES.has(before?.lower ?? '') && (next?.verb !== undefined || units[at + 2]?.tag === 'determiner');
}

/** "Clarion" in "the Evening Clarion". */
const namesPaper = (unit: Unit | undefined): boolean =>
  unit?.tag === 'name' && (OUTLET_ENDINGS.has(unit.lower) || PAPER_ENDINGS.has(unit.lower));

/** "Radio Vessel's Today programme", "the Today podcast", but not "Today programme makers said" */
const namesProgramme = (units: readonly Unit[], at: number): boolean =>
  MAY_NAME_PROGRAMME.has(units[at]!.tag) &&
  units[at + 1]?.verb === undefined &&
  PROGRAMMES.has(units[at + 1]?.lower ?? '') &&
  OPENS_NAME.has(units[at - 1]?.tag);

const MAY_NAME_PROGRAMME = tags('time', 'adverb');
const OPENS_NAME = tags('determiner', 'genitive', 'preposition', 'name');

/** "Separately, …": a word in "-ly" that opens a sentence before a comma, but not "Emily, …", "Connolly, …". */
const isOpeningAdverb = (units: readonly Unit[], at: number): boolean =>
  at === 0 &&
  units[1]?.tag === 'comma' &&
  OPENING_ADVERB.test(units[0]!.lower) &&
  ![GIVEN_NAMES_HE, GIVEN_NAMES_SHE].some((names) => names.has(units[0]!.lower));

/** "He guides tourists", "She also mentors divers": behind "he" and "she" a word in "-s" that no list knows is their verb. */
function isPredicate(units: readonly Unit[], at: number): boolean {
  const subject = units[at - 1]?.tag === 'adverb' ? at - 2 : at - 1;
  return ALWAYS_SUBJECTS.has(units[subject]?.lower ?? '') && !units[at]!.capital && /[^su]s$/.test(units[at]!.lower);
}

/**
 * "the panel probing the theft": between a noun and an object stands what the first does, in a verb that no list knows.
 */
function isGerundOfNoVerb(units: readonly Unit[], at: number): boolean {
  const { lower, capital } = units[at]!;
  if (capital || !isGerund(units[at]!) || NOUNS_IN_ING.has(lower) || classOf(lower) !== 'other') return false;
  return NOUNS.has(units[at - 1]?.tag) && OPENS_DOING.has(units[at + 1]?.tag);
}

const OPENS_DOING = tags('determiner', 'possessive', 'object');

/**
 * "Renn once said", "has once called", "Renn once again said", "more than once said", "Renn, the mayor, once said that"; not
 * "Renn, once elected, left", "the pier, once closed by".
 */
function isOfThePast(units: readonly Unit[], at: number): boolean {
  const [before, behind] = [units[at - 1]?.tag, units[at + 1]?.tag];
  if (before !== 'comma') return BEFORE_ONCE.has(before) && BEHIND_ONCE.has(behind);
  const next = units[at + 2];
  const ends = next?.tag === 'comma' && units[at + 3]?.tag !== 'quote';
  return behind === 'verb' && !ends && !BY.has(next?.lower ?? '');
}

const BEFORE_ONCE = tags('name', 'noun', 'pronoun', 'relative', 'have', 'be', 'preposition');
const BEHIND_ONCE = tags('verb', 'have', 'adverb', 'determiner');

/** "have not yet found", "has yet said" */
const NOT_YET = tags('not', 'have');
/** "has not left yet." */
const ENDS_CLAUSE = tags('stop', 'semicolon');

/** "said April Moss", "Will said": a month or a modal where only a name can stand. */
function isGivenName(units: readonly Unit[], at: number): boolean {
  const { tag, lower } = units[at]!;
  const next = units[at + 1];
  const before = units[at - 1]?.tag;
  if (!next) return false;
  if (tag === 'modal') return at === 0 && (next.verb?.form === 'past' || next.verb?.form === 'present');
  // "Ed Day", "Day said"
  if (
    SURNAMES_OF_TIME.has(lower) &&
    (at === 0
      ? next.verb?.form === 'past'
      : [GIVEN_NAMES_HE, GIVEN_NAMES_SHE].some((names) => names.has(units[at - 1]!.lower)))
  )
    return true;
  // "said Jan van der Meer"
  if (FIRST_NAMES_BEFORE_NAMES.has(lower))
    return next.tag === 'name' || (next.tag === 'noun' && PARTICLES.has(next.lower));
  return TIMES_AS_NAMES.has(lower) && next.tag === 'name' && before !== undefined && !BEFORE_TIME.has(before);
}

/**
 * "Mark Long", "Long said", "Air Force One", "Us Weekly": a word that only a name gives its capital, inside a sentence or
 * before its verb of saying.
 */
function isPartOfName(units: readonly Unit[], at: number, headline: boolean): boolean {
  const { tag, lower } = units[at]!;
  if (headline || !(ALSO_NAMES.has(tag) || NUMBERS_IN_NAMES.has(lower))) return false;
  if (at === 0) return SURNAMES_LIKE_ADVERBS.has(lower) && units[1]?.verb?.form === 'past';
  return units[at - 1]!.tag === 'name' || (tag === 'object' && units[at + 1]?.capital === true);
}

const ALSO_NAMES = tags('adverb', 'number', 'object');

/** "more worried", "less impressed": also of a verb that no lexicon holds. */
const isParticiple = (unit: Unit | undefined): boolean =>
  unit?.tag === 'verb' && PAST_FORMS.has(unit.verb?.form ?? 'past');

const BEFORE_TIME = tags('preposition', 'time', 'determiner', 'number', 'subordinator');

/** "voters back the plan", "to back Renn": the object of "back" follows. */
function isBacked(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.tag;
  const hasSubject = endsPlural(units, at - 1) && !units.slice(0, at).some(({ tag }) => tag === 'verb');
  if (before !== 'to' && before !== 'modal' && !hasSubject) return false;
  return OPENS_OBJECT.has(units[at + 1]?.tag);
}

const OPENS_OBJECT = tags('determiner', 'possessive', 'name');

function standsAlone(units: readonly Unit[], at: number): boolean {
  const { lower } = units[at]!;
  const next = units[at + 1];
  const form = next?.verb?.form;
  // "the most sense"
  if (DEGREES.has(lower) && ARTICLES.has(units[at - 1]?.lower ?? '')) return false;
  // "this makes it late": before one thing stands no plural.
  if (lower === 'this') return form === 'present' && !next!.capital;
  // "some retired pilots", but "some told pilots"
  if (next && describesPeople(units, at + 1)) return false;
  // "there is some hope that", but "there are those who"
  if (form === 'base' && units[at - 1]?.tag === 'be' && THERE.has(units[at - 2]?.lower ?? '')) return false;
  // "those close to the king"
  if (ADJECTIVES_WITH_TO.has(next?.lower ?? '') && units[at + 2]?.tag === 'to') return false;
  // "another ranking says"
  if (form === 'gerund' && units[at + 2]?.tag === 'verb') return false;
  // "many promises", "all charges": no verb after a plural has this form.
  if (form === 'present' && BEFORE_PLURALS.has(lower)) return false;
  // "another plan", "each vote": no verb after a singular has this form.
  if (form === 'base' && BEFORE_SINGULARS.has(lower)) return false;
  // "neither claim could": the verb comes later.
  if (form === 'base' && AUXILIARIES.has(units[at + 2]?.tag)) return false;
  return next === undefined || FOLLOWS_SUBJECT.has(next.tag) || next.tag === 'relative';
}

const AUXILIARIES = tags('be', 'have', 'do', 'modal');
const FOLLOWS_SUBJECT = tags('verb', 'be', 'have', 'do', 'modal', 'not', 'stop', 'comma');

/** "the Harls’ boat": an apostrophe alone behind an s, with what is theirs behind it. */
function isBareGenitive(units: readonly Unit[], at: number): boolean {
  if (!/^['’]$/.test(units[at]!.lower) || !/[sxz]$/.test(units[at - 1]?.lower ?? '')) return false;
  const { tag, verb } = units[at + 1] ?? {};
  // "the ‘boys’ said" may only have lost its other mark.
  return OWNED.has(tag) || (tag === 'verb' && verb?.form !== 'past');
}

const OWNED = tags('noun', 'name', 'number', 'quote', 'time');

const SUBJECTS_OF_BE = tags('pronoun', 'relative', 'wh', 'that');

function genitiveTag(units: readonly Unit[], at: number): Tag {
  const before = units[at - 1];
  if (SUBJECTS_OF_BE.has(before?.tag) || THERE.has(before?.lower ?? '')) return 'be';
  const after = units[at + 1];
  // "Britain's few pilots"
  if (after && AFTER_OWNERS.has(after.lower)) return 'genitive';
  return before === undefined || after?.tag === 'determiner' || after?.tag === 'not' ? 'be' : 'genitive';
}
