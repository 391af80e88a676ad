/** The adverbs and times between a verb and its complement. */

import { DESCRIBING } from '../lexicon/adjectives';
import { ADVERSATIVES, FOCUS_ADVERBS } from '../lexicon/clauses';
import { OF } from '../lexicon/finding';
import {
  ADVERBS_OR_ADJECTIVES,
  APPROXIMATIONS,
  CLAUSE_ADVERBS,
  CONDITIONS,
  COUNTED_FROM,
  EARLY_OR_LATE,
  EXISTENCE_VERBS,
  INTENSIFIERS,
  LATE,
  MEASURING_ADVERBS,
  ON,
  RIGHT,
  THERE,
  TIME_POINTERS,
} from '../lexicon/function-words';
import { ARTICLES, OCCASION, OCCURRENCES } from '../lexicon/noun-phrases';
import { FOR } from '../lexicon/refusals';
import { PAST_FORMS } from '../lexicon/verb-forms';
import { dividesDate } from './dates';
import { isExtent } from './noun-phrase';
import { tags, type Unit } from './units';

/** Past the adverbs and times that start at `from`: "said again on Friday" stops before "on". */
export function skipAdverbs(units: readonly Unit[], from: number): number {
  let at = from;
  for (;;) {
    const span = pastSpan(units, at);
    if (span > at) {
      at = span;
      continue;
    }
    if (opensExistence(units, at) || measures(units, at) || stressesClause(units, at)) return at;
    // "said publicly and privately that"
    if (units[at]?.tag === 'adverb' && units[at + 1]?.tag === 'and' && units[at + 2]?.tag === 'adverb') at += 3;
    else if (units[at]?.tag === 'adverb') at++;
    // "said weeks of talks lay ahead"
    else if (units[at]?.tag === 'time' && OF.has(units[at + 1]?.lower ?? '')) return at;
    else if (units[at]?.tag === 'time' && !ownsNoun(units, at)) at += isDay(units, at + 1) ? 2 : 1;
    // "said May 5, 2020, that"
    else if (at > from && units[at] && dividesDate(units, at)) at += units[at + 2]?.tag === 'comma' ? 3 : 2;
    else if (TIME_POINTERS.has(units[at]?.lower ?? '') && units[at + 1]?.tag === 'time') at += 2;
    else if (RIGHT.has(units[at]?.lower ?? '') && units[at + 1]?.tag === 'subordinator') at++;
    else if (isExtent(units, at) && units[at + 3]?.tag === 'time') at += 3;
    else if (isExtent(units, at) && TIME_POINTERS.has(units[at + 3]?.lower ?? '') && units[at + 4]?.tag === 'time')
      at += 5;
    else if (isPartOfTime(units, at)) at += 3;
    else if (isOccurrence(units, at)) at += 4;
    else if (isLaterOn(units, at)) at++;
    else if (LATE.has(units[at]?.lower ?? '') && units[at + 2]?.tag === 'time') return at + 1;
    else return at;
  }
}

/** "Thursday’s", "Thursday night’s" */
function ownsNoun(units: readonly Unit[], time: number): boolean {
  let at = time + 1;
  while (at - time < LONGEST_TIME && units[at]?.tag === 'time') at++;
  return units[at]?.tag === 'genitive';
}

/** Most words that tell when, before "’s". */
const LONGEST_TIME = 4;

/** "even" in "said even though it is old, it is safe", but not "said just before he left: …" */
function stressesClause(units: readonly Unit[], at: number): boolean {
  const behind = units[at + 1]?.lower ?? '';
  return FOCUS_ADVERBS.has(units[at]?.lower ?? '') && (CONDITIONS.has(behind) || ADVERSATIVES.has(behind));
}

/** "in the day" in "told them earlier in the day the plan was dead" */
const isPartOfTime = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.tag === 'adverb' &&
  units[at]?.tag === 'preposition' &&
  units[at + 1]?.tag === 'determiner' &&
  units[at + 2]?.tag === 'time';

/** "for the first time" in "spoke for the first time about it" */
const isOccurrence = (units: readonly Unit[], at: number): boolean =>
  FOR.has(units[at]?.lower ?? '') &&
  ARTICLES.has(units[at + 1]?.lower ?? '') &&
  OCCURRENCES.has(units[at + 2]?.lower ?? '') &&
  OCCASION.has(units[at + 3]?.lower ?? '');

/** Past "a week ago", "a day earlier" in "reported a week ago that"; `from` in "said two days ago was too late". */
function pastSpan(units: readonly Unit[], from: number): number {
  let at = from;
  while (at - from < LONGEST_TIME && COUNTS_TIME.has(units[at]?.tag)) at++;
  if (at === from || units[at]?.tag !== 'time' || !SPAN_ENDS.has(units[at + 1]?.tag)) return from;
  return COUNTED_FROM.has(units[at + 1]!.lower) && !OPENS_PREDICATE.has(units[at + 2]?.tag) ? at + 2 : from;
}

const COUNTS_TIME = tags('determiner', 'number', 'adverb');
const SPAN_ENDS = tags('time', 'adverb');

/** "on" in "said later on that it was late", "said early on she knew", but not in "said later on Friday" */
const isLaterOn = (units: readonly Unit[], at: number): boolean =>
  EARLY_OR_LATE.has(units[at - 1]?.lower ?? '') && ON.has(units[at]?.lower ?? '') && BEHIND_ON.has(units[at + 1]?.tag);

const BEHIND_ON = tags('that', 'pronoun', 'quote', 'comma', 'colon');

/** "18" in "announced Nov. 18 that"; in "said Friday 18 people" it counts what follows. */
const isDay = (units: readonly Unit[], at: number): boolean =>
  units[at]?.tag === 'number' && BEHIND_DAY.has(units[at + 1]?.tag);

const BEHIND_DAY = tags('that', 'quote', 'pronoun', 'determiner', 'comma', 'colon', 'stop', 'to', 'preposition');

/** "said there were boats", "said there needed to be a plan": the word belongs to what was said. */
const opensExistence = (units: readonly Unit[], at: number): boolean =>
  THERE.has(units[at]?.lower ?? '') &&
  (OPENS_PREDICATE.has(units[at + 1]?.tag) || EXISTENCE_VERBS.has(units[at + 1]?.verb?.lemma ?? ''));

/** "said even a small boat", "said nearly half", "said early results": the adverb belongs to the words behind it. */
export function measures(units: readonly Unit[], at: number): boolean {
  const { tag, lower } = units[at] ?? {};
  if (!tag || !MAY_MEASURE.has(tag)) return false;
  if (MEASURING_ADVERBS.has(lower!)) {
    // "only about 800"
    const measured = APPROXIMATIONS.has(units[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    return OPENS_NOUN.has(units[measured]?.tag);
  }
  if (ADVERBS_OR_ADJECTIVES.has(lower!) && units[at + 1]?.tag === 'noun') return true;
  return tag === 'adverb' && (qualifies(units, at) || isOfClause(units, at));
}

const MAY_MEASURE = tags('adverb', 'noun', 'preposition', 'determiner');
const OPENS_NOUN = tags('determiner', 'possessive', 'number', 'noun', 'name');

/** "said newly built homes", "reported slightly higher fares", "said unusually hot, dry weather": how far a noun is what. */
function qualifies(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (!next || units[pastSecondAdjective(units, at + 2)]?.tag !== 'noun') return false;
  return next.tag === 'noun'
    ? DESCRIBING.has(next.lower) || INTENSIFIERS.has(units[at]!.lower)
    : next.tag === 'verb' && PAST_FORMS.has(next.verb?.form ?? 'past');
}

/** Past ", dry" or "and dry", if that is what stands at `at`. */
const pastSecondAdjective = (units: readonly Unit[], at: number): number =>
  JOINS_ADJECTIVES.has(units[at]?.tag) && DESCRIBING.has(units[at + 1]?.lower ?? '') ? at + 2 : at;

const JOINS_ADJECTIVES = tags('comma', 'and');

/** "said unfortunately the plan was dead", but not "said clearly that it was" */
const isOfClause = (units: readonly Unit[], at: number): boolean =>
  OPENS_SUBJECT.has(units[at + 1]?.tag) && CLAUSE_ADVERBS.has(units[at]!.lower);

const OPENS_SUBJECT = tags('determiner', 'possessive', 'number', 'noun', 'name', 'pronoun');

const OPENS_PREDICATE = tags('be', 'have', 'modal');
