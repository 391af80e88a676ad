/** The noun phrase that ends before a word, read to the left. */
import { REPORTING_ONLY } from '../lexicon/cue-verbs';
import { TRIBUNALS } from '../lexicon/finding';
import {
  BEFORE_THAN,
  INDEFINITE_ARTICLES,
  INDEFINITE_PERSONS,
  MOMENTS,
  NO_PHRASE,
  TIME_MODIFIERS,
} from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { COURTESY_TITLES } from '../lexicon/titles';
import {
  INNER,
  isAroundLetters,
  isClauseStart,
  isMeasure,
  isNickname,
  isNominal,
  isSubjectWord,
  LONGEST_SECTION,
} from './noun-phrase';
import { NOUNS, type Range, tags, type Unit } from './units';

/**
 * The noun phrase that ends before the unit `before`, with the phrases that hang on it by "of", "for" or "and"
 * ("a spokesman for the harbour board").
 */
export function nounPhraseBefore(units: readonly Unit[], before: number): Range | null {
  const end = withoutTime(units, before);
  const last = units[end - 1];
  if (!last) return null;
  if (last.tag === 'close') return bracketed(units, end);
  if (last.tag === 'pronoun' || last.tag === 'relative' || last.tag === 'that') return { start: end - 1, end };
  let start = end;
  while (
    start > 0 &&
    end - start < LONGEST_SECTION &&
    !opensContact(units, start) &&
    continuesLeft(units, start - 1, end)
  )
    start--;
  start = cutAtConjunction(units, start, end);
  const opensWithPreposition = units[start]?.tag === 'preposition';
  if (opensWithPreposition && isSubjectWord(units[start - 1])) return { start: start - 1, end: start };
  start = trimLeft(units, start, end);
  if (start >= end || !hasNoun(units, start, end)) return null;
  if (opensWithThing(units, start, end)) start++;
  start = beyondOpening(units, beyondMoment(units, start, end), end);
  return { start: beyondMeasure(units, beyondHearer(units, start, end)), end };
}

/** "the port" in "the boats the port praised": behind a noun, another phrase begins with its article. */
const opensContact = (units: readonly Unit[], start: number): boolean =>
  units[start - 1]!.tag === 'noun' && (OPENS_PHRASE.has(units[start]?.tag) || isContactName(units, start));

/** "Corvane" in "sails on a boat Corvane bought": a name right behind a noun that ends an object with "a". */
export function isContactName(units: readonly Unit[], at: number): boolean {
  if (units[at]?.tag !== 'name' || units[at - 1]?.tag !== 'noun') return false;
  let article = at - 1;
  while (units[article]?.tag === 'noun') article--;
  const before = units[article - 1];
  if (!before || !INDEFINITE_ARTICLES.has(units[article]?.lower ?? '')) return false;
  // "will follow a boat": an unknown verb
  const isVerb = before.tag === 'noun' && BEFORE_INFINITIVE.has(units[article - 2]?.tag);
  // ", a boat Corvane plans to sell"
  const isApposition = before.tag === 'comma' && classOf(units[at - 1]!.lower) === 'other';
  return (isVerb || isApposition || TAKES_OBJECT.has(before.tag)) && !REPORTING_ONLY.has(before.verb?.lemma ?? '');
}

const TAKES_OBJECT = tags('verb', 'be', 'preposition');
const BEFORE_INFINITIVE = tags('modal', 'to', 'do');

const OPENS_PHRASE = tags('determiner', 'possessive');

/** "the year | Harl closed the pier", "this month | Mayor Renn said": a name is no part of the moment before it. */
function beyondMoment(units: readonly Unit[], start: number, end: number): number {
  const isMoment =
    units[start]!.tag === 'determiner' && MOMENTS.has(units[start + 1]?.lower ?? '') && !units[start + 1]!.capital;
  return isMoment && start + 2 < end && units[start + 2]!.tag === 'name' ? start + 2 : start;
}

/** The "at" of "at least four divers" and "at most a dozen" belongs to the number. */
function beyondMeasure(units: readonly Unit[], start: number): number {
  if (isMeasure(units, start - 1)) return start - 1;
  return isMeasure(units, start - 2) ? start - 2 : start;
}

/** "Senator Renn (R-Port Elsin)" */
export function bracketed(units: readonly Unit[], end: number): Range | null {
  let open = end - 1;
  while (open > 0 && units[open]!.tag !== 'open' && end - open < LONGEST_SECTION) open--;
  if (units[open]!.tag !== 'open') return null;
  const head = nounPhraseBefore(units, open);
  return head && { start: head.start, end };
}

/** Without the time at its end: "Renn on Tuesday", "Renn last week". */
function withoutTime(units: readonly Unit[], end: number): number {
  let at = end;
  while (at > 1 && units[at - 1]!.tag === 'time') at--;
  if (at === end) return end;
  if (units[end - 1]!.lower === 'ago') at = withoutMeasure(units, at);
  const before = units[at - 1]!;
  if (before.tag === 'preposition' || TIME_MODIFIERS.has(before.lower)) at--;
  return at > 0 && (isNominal(units[at - 1]!) || isSubjectWord(units[at - 1])) ? at : end;
}

/** "two", "a few" and "less than a" in "Renn less than two weeks ago". */
function withoutMeasure(units: readonly Unit[], end: number): number {
  let at = end;
  while (at > 1 && QUANTITIES.has(units[at - 1]?.tag)) at--;
  return units[at - 1]!.lower === 'than' && at > 2 ? at - 2 : at;
}

const QUANTITIES = tags('number', 'determiner');

function hasNoun(units: readonly Unit[], start: number, end: number): boolean {
  if (end - start === 1 && NO_PHRASE.has(units[start]!.lower)) return false;
  for (let at = start; at < end; at++) if (HEADS.has(units[at]?.tag)) return true;
  return false;
}

const HEADS = tags('name', 'noun', 'number', 'determiner', 'possessive', 'pronoun');

function continuesLeft(units: readonly Unit[], at: number, end: number): boolean {
  const unit = units[at]!;
  if (INNER.has(unit.tag)) return true;
  const before = units[at - 1];
  switch (unit.tag) {
    case 'preposition':
      return at + 1 < end && before !== undefined && hangsOn(unit, before);
    case 'and':
      return at + 1 < end && before !== undefined && isNominal(before);
    case 'adverb':
      return before?.tag === 'determiner' || before?.tag === 'preposition' || isOwningTime(units, at);
    case 'verb':
      // A participle or gerund within the phrase: "the proposed ban", "a leading member".
      return (
        at + 1 < end && (before?.tag === 'determiner' || before?.tag === 'possessive' || before?.tag === 'genitive')
      );
    case 'quote':
      return at + 1 < end && (before?.tag === 'determiner' || before?.tag === 'possessive' || isNickname(units, at));
    case 'dash':
      return unit.lower === '-' && before !== undefined && isNominal(before);
    case 'pronoun':
      return INDEFINITE_PERSONS.has(unit.lower);
    case 'comma':
      return isListComma(units, at, end);
    case 'open':
    case 'close':
      return at > 0 && at + 1 < end && isAroundLetters(units, at);
    default:
      return false;
  }
}

/** "a spokesman for the board", "four out of five", "more than a dozen", but not "larger than divers said". */
function hangsOn({ lower }: Unit, before: Unit): boolean {
  if (lower === 'than') return BEFORE_THAN.has(before.lower);
  return isNominal(before) || (lower === 'of' && before.lower === 'out');
}

/** The comma of "Varga, Renn and Okafor", or of "Varga, R-Port Elsin". */
function isListComma(units: readonly Unit[], at: number, end: number): boolean {
  if (units[at - 1]?.tag !== 'name' || units[at + 1]?.tag !== 'name') return false;
  for (let next = at + 1; next < end; next++) if (units[next]!.tag === 'and') return true;
  return false;
}

/** "… the harbour and Renn said": after a verb, what precedes "and" is the object of another clause. */
function cutAtConjunction(units: readonly Unit[], start: number, end: number): number {
  if (isClauseStart(units[start - 1]) && units[start]!.tag !== 'preposition') return start;
  for (let at = end - 2; at > start; at--) if (units[at]!.tag === 'and') return at + 1;
  return start;
}

/** Without what cannot begin a noun phrase: a conjunction, or an adverbial ("On Tuesday", "In the debate"). */
function trimLeft(units: readonly Unit[], from: number, end: number): number {
  let start = from;
  while (start < end - 1 && OPENS_NO_PHRASE.has(units[start]?.tag) && !isOwningTime(units, start)) start++;
  if (units[start]?.tag !== 'preposition') return start;
  for (let at = start + 1; at < end; at++) {
    if (units[at]!.tag === 'time' && at + 1 < end && !NOMINAL_GLUE.has(units[at + 1]?.tag)) return at + 1;
  }
  for (let at = end - 1; at > start; at--) {
    if (units[at]!.tag === 'determiner' || units[at]!.tag === 'possessive') return at;
    if (units[at]!.tag !== 'name' && units[at]!.tag !== 'noun') return at + 1;
  }
  return start + 1;
}

/** "Wednesday's statement", "last week's report" */
const isOwningTime = (units: readonly Unit[], at: number): boolean => {
  const time = units[at]!.tag === 'adverb' ? at + 1 : at;
  return units[time]?.tag === 'time' && units[time + 1]?.tag === 'genitive';
};

/** "On her part | Mei Tan said", "At the meeting | Renn said", but not "For the pilot Renn": a name behind what is no person. */
function beyondOpening(units: readonly Unit[], start: number, end: number): number {
  const opens = OPENS_PHRASE.has(units[start]!.tag) && units[start - 1]?.tag === 'preposition';
  if (!opens || !isClauseStart(units[start - 2])) return start;
  let name = end;
  while (units[name - 1]!.tag === 'name') name--;
  const before = units[name - 1]!;
  const isName = name < end && classOf(units[end - 1]!.lower) === 'other';
  return isName && before.tag === 'noun' && classOf(before.lower) === 'other' ? name : start;
}

/**
 * "Speaking to the port's website | Mr Renn said": behind a preposition, a courtesy title opens a phrase of its own.
 */
function beyondHearer(units: readonly Unit[], start: number, end: number): number {
  if (!LINKS.has(units[start - 1]?.tag)) return start;
  for (let at = start + 1; at < end - 1; at++)
    if (COURTESY_TITLES.has(units[at]!.lower) && units[at + 1]!.tag === 'name' && NOUNS.has(units[at - 1]!.tag))
      return at;
  return start;
}

const LINKS = tags('preposition', 'to');

/** "In response | Renn said", but not "For diver Renn": what is no speaker does not say who the name behind it is. */
function opensWithThing(units: readonly Unit[], start: number, end: number): boolean {
  if (units[start - 1]?.tag !== 'preposition' || !isClauseStart(units[start - 2])) return false;
  if (units[start]!.tag !== 'noun' || units[start + 1]?.tag !== 'name' || start + 1 >= end) return false;
  const kind = classOf(units[start]!.lower);
  return kind === 'other' || kind === 'document' || TRIBUNALS.has(units[start]!.lower);
}

const OPENS_NO_PHRASE = tags('and', 'comma', 'dash', 'adverb', 'time', 'close', 'genitive');
const NOMINAL_GLUE = tags('time', 'number', 'preposition', 'genitive');
