/** Past forms that are no verb: participles that describe a noun, and nouns that look like a past. */
import { SUPERLATIVE } from '../../lexicon/adjectives';
import { CUE_LEMMAS, SPEECH_VERBS } from '../../lexicon/cue-verbs';
import { OF } from '../../lexicon/finding';
import { ARTICLES, INDEFINITE_ARTICLES } from '../../lexicon/noun-phrases';
import { classOf } from '../../lexicon/nouns';
import { CRIMES, PEOPLE_AS_PARTICIPLES } from '../../lexicon/people';
import { endsPlural } from '../agreement';
import { isNeverNoun } from '../noun-share';
import { NOUNS, tags, type Unit } from '../units';
import { MAY_BE_NOUN, opensPredicate } from './words-after';
import { OPENS_NOUN, wordBefore } from './words-before';

/** "the proposed ban", "a newly revealed call", ", loved ones have": a participle that describes the noun after it. */
export function describesNoun(units: readonly Unit[], at: number): boolean {
  // "an estimated 300 people"
  if (units[at + 1]?.tag === 'number' && INDEFINITE_ARTICLES.has(units[at - 1]?.lower ?? '')) return true;
  // "a proposed $6 million cut"
  if (units[at + 1]?.tag === 'symbol' && OPENS_NOUN.has(units[at - 1]?.tag)) return true;
  if (isCounted(units, at)) return true;
  if (at === 0 && !mayReport(units[at]!) && agreesBehindNouns(units, 1)) return true;
  return MAY_BE_NOUN.has(units[at + 1]?.tag) && (isInPhrase(units, at) || opensSubject(units, at));
}

/** "there were eight reported incidents", "in 50 reported cases": of a number of things that the clause does not open with. */
const isCounted = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.tag === 'number' &&
  BEFORE_COUNTED.has(units[at - 2]?.tag) &&
  units[at + 1]?.tag === 'noun' &&
  endsPlural(units, at + 1);

const BEFORE_COUNTED = tags('be', 'have', 'preposition', 'verb');

/** "Confirmed", which may stand without its subject, but not "Sworn". */
const mayReport = ({ verb }: Unit): boolean => verb?.form !== 'participle' && SPEECH_VERBS.has(verb?.lemma ?? '');

/** "Hidden cameras show", "Verified video footage shows": behind nouns alone stands a verb that agrees with them. */
function agreesBehindNouns(units: readonly Unit[], first: number): boolean {
  for (let at = first + 1; units[at - 1]?.tag === 'noun' || isPluralToo(units[at - 1]); at++) {
    const form = units[at]?.verb?.form;
    if (form === (endsPlural(units, at - 1) ? 'base' : 'present')) return true;
  }
  return false;
}

/** "emails", "records": several things, or a verb. */
const isPluralToo = (unit: Unit | undefined): boolean => unit?.verb?.form === 'present' && !isNeverNoun(unit);

/** "the proposed ban", "of proposed cuts", "from a ban to proposed cuts", "some retired pilots" */
function isInPhrase(units: readonly Unit[], at: number): boolean {
  const before = wordBefore(units, at);
  if (before?.lower === 'some') return describesPeople(units, at);
  if (before?.tag === 'to') return units[at + 1]!.tag !== 'name';
  // "to calm unnerved crews": behind an infinitive no verb of the clause follows.
  if (before?.verb?.form === 'base' && AFTER_INFINITIVE.has(units[at - 2]?.tag)) return true;
  return OPENS_NOUN.has(before?.tag) || units[at - 1]?.tag === 'preposition';
}

const AFTER_INFINITIVE = tags('to', 'modal');

/** "…,” registered nurse Ida Holm explained", ", loved ones have": a verb of its own shows that the noun is the subject. */
function opensSubject(units: readonly Unit[], at: number): boolean {
  const [noun, behind] = [units[at + 1]!, units[at + 2]];
  if (SPEECH_VERBS.has(units[at]!.verb?.lemma ?? '') || noun.tag !== 'noun') return false;
  const before = wordBefore(units, at)?.tag;
  if (before !== undefined && before !== 'quote' && before !== 'comma') return false;
  if (before !== 'comma' && behind?.tag === 'name' && (classOf(noun.lower) === 'person' || isSpeaker(units, at + 2)))
    return true;
  return before !== 'quote' && opensPredicate(behind);
}

/** "Ida Holm explained": a name and its verb of saying. */
function isSpeaker(units: readonly Unit[], start: number): boolean {
  let verb = start;
  while (units[verb]?.tag === 'name') verb++;
  return SPEECH_VERBS.has(units[verb]?.verb?.lemma ?? '');
}

/** "elected officials", "retired pilots": no verb of saying, right before people. */
export function describesPeople(units: readonly Unit[], at: number): boolean {
  const { tag, verb } = units[at]!;
  if (tag !== 'verb' || verb?.form !== 'past' || CUE_LEMMAS.has(verb.lemma)) return false;
  return units[at + 1]?.tag === 'noun' && classOf(units[at + 1]!.lower) === 'people';
}

/** "the accused told police", "two accused who were seen": people whom a participle stands for. */
export function standsForPeople(units: readonly Unit[], at: number): boolean {
  if (!PEOPLE_AS_PARTICIPLES.has(units[at]!.lower)) return false;
  const before = units[at - 1];
  if (isChargedWith(units, at)) return true;
  return ARTICLES.has(before?.lower ?? '') || (before?.tag === 'number' && BEHIND_PEOPLE.has(units[at + 1]?.tag));
}

/** "Murder accused Mei Tan left", "the murder accused, Mei Tan": of what somebody is accused. No deed accuses anybody. */
const isChargedWith = (units: readonly Unit[], at: number): boolean =>
  CRIMES.has(units[at - 1]?.lower ?? '') &&
  (BEHIND_PEOPLE.has(units[at + 1]?.tag) ||
    (units[at + 1]?.tag === 'name' && !ARTICLES.has(units[at - 2]?.lower ?? '')));

const BEHIND_PEOPLE = tags('relative', 'be', 'have', 'modal', 'preposition', 'and', 'comma', 'stop', 'verb');

/**
 * "on the ground, troops", "the left has", "the bleakest forecast so far": right behind an article stands no verb, whatever
 * past the noun looks like.
 */
export const isBehindArticle = (units: readonly Unit[], at: number): boolean => {
  const before = SUPERLATIVE.test(units[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return ARTICLES.has(units[before]?.lower ?? '') && ENDS_NOUN.has(units[at + 1]?.tag);
};

const ENDS_NOUN = tags(
  'stop',
  'comma',
  'semicolon',
  'dash',
  'close',
  'adverb',
  'preposition',
  'and',
  'be',
  'have',
  'modal',
);

/** "the split to", "a better set of rules", "a deep cut of the budget": a past like the base form, which is a noun as well. */
export function isAmountOf(units: readonly Unit[], at: number): boolean {
  const [before, follows] = [units[at - 1], units[at + 1]];
  if (!isLikeBase(units[at]!)) return false;
  if (BEHIND_AMOUNT.has(follows?.tag) && (before?.tag === 'possessive' || ARTICLES.has(before?.lower ?? '')))
    return true;
  if (!OF.has(follows?.lower ?? '')) return false;
  let opening = at - 1;
  while (units[opening]?.tag === 'noun') opening--;
  return ARTICLES.has(units[opening]?.lower ?? '');
}

const BEHIND_AMOUNT = tags('preposition', 'to', 'stop', 'comma', 'be', 'and');

/**
 * "cut its Brent forecast", "in its growth forecast,": a form like the base, where a verb or a preposition waits for
 * its noun.
 */
export function endsObject(units: readonly Unit[], at: number): boolean {
  if (!isLikeBase(units[at]!)) return false;
  // "without missing a beat"
  if (INDEFINITE_ARTICLES.has(units[at - 1]?.lower ?? '')) return true;
  // "the desert become": a participle is no noun.
  if (units[at]!.verb?.form === 'participle') return false;
  const governor = governorOf(units, at);
  return governor?.tag === 'preposition' ? BEHIND_AMOUNT.has(units[at + 1]?.tag) : governsObject(governor);
}

/**
 * "raised its sales estimate", "dropped the damages claim": what stands before it is several things, which do nothing.
 */
export const endsObjectOfThings = (units: readonly Unit[], at: number): boolean =>
  classOf(units[at - 1]?.lower ?? '') === 'other' && governsObject(governorOf(units, at));

/** A verb, but not the one in "said its economists forecast", behind which a clause begins. */
const governsObject = (unit: Unit | undefined): boolean =>
  unit?.tag === 'verb' && !SPEECH_VERBS.has(unit.verb?.lemma ?? '');

/**
 * What stands before "its growth" in "cut its growth forecast", of which the last noun is at `at`; none before that
 * alone.
 */
function governorOf(units: readonly Unit[], at: number): Unit | undefined {
  let opening = at - 1;
  while (NOUNS.has(units[opening]?.tag)) opening--;
  const { tag, lower = '' } = units[opening] ?? {};
  const opens = tag === 'possessive' || ARTICLES.has(lower);
  return opens && opening < at - 1 ? units[opening - 1] : undefined;
}

const isLikeBase = ({ lower, verb }: Unit): boolean => lower === verb?.lemma;
