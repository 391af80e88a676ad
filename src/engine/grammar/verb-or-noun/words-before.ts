/** What the words before a verb form tell: whether they wait for a noun or for a verb. */

import { ADJECTIVES } from '../../lexicon/adjectives';
import { GIVES_TO, LIGHT_VERBS } from '../../lexicon/cue-nouns';
import { ADVERBS_OR_ADJECTIVES, DEGREES, QUANTITY_PRONOUNS, SINGULAR_DETERMINERS } from '../../lexicon/function-words';
import { ARTICLES, INDEFINITE_ARTICLES, NUMERAL_NOUNS } from '../../lexicon/noun-phrases';
import { classOf } from '../../lexicon/nouns';
import { DEMONYMS } from '../../lexicon/peoples';
import { FOR } from '../../lexicon/refusals';
import { endsPlural } from '../agreement';
import { isMostlyNoun, isNeverNoun, nounShare } from '../noun-share';
import { NOUNS, tags, type Unit } from '../units';

/** What opens a noun phrase. */
export const OPENS_NOUN = tags('determiner', 'possessive', 'genitive');

/** The word before, or the one before an adverb. */
export const wordBefore = (units: readonly Unit[], at: number): Unit | undefined =>
  units[at - 1]?.tag === 'adverb' ? units[at - 2] : units[at - 1];

/** "the new reports", "of popular support": behind an adjective before its noun, not one after "is". */
export function isDescribed(units: readonly Unit[], at: number): boolean {
  const [before, adjective] = [units[at - 2], units[at - 1]];
  // "the most sense"
  if (DEGREES.has(adjective?.lower ?? '') && ARTICLES.has(before?.lower ?? '')) return true;
  if (!adjective || !ADJECTIVES.has(adjective.lower) || adjective.tag === 'verb') return false;
  return before === undefined || BEFORE_ADJECTIVE.has(before.tag) || ADJECTIVES.has(before.lower);
}

/** "the report", "of reports", "three reports" */
export const isBehindModifier = (units: readonly Unit[], at: number): boolean =>
  BEFORE_NOUN.has(wordBefore(units, at)?.tag);

const BEFORE_NOUN = new Set([...OPENS_NOUN, ...tags('preposition', 'number', 'symbol')]);
const BEFORE_ADJECTIVE = new Set([
  ...OPENS_NOUN,
  ...tags('preposition', 'number', 'comma', 'and', 'colon', 'dash', 'that', 'verb', 'have', 'to', 'wh', 'subordinator'),
]);

/** "expressed hope that", "has hope that", "gave them hope": what is put into words, right behind the verb. */
export function isExpressed(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (before?.tag === 'object') return GIVES_TO.has(units[at - 2]?.verb?.lemma ?? '');
  return before?.tag === 'have' || (before?.tag === 'verb' && LIGHT_VERBS.has(before.verb?.lemma ?? ''));
}

/** "10-year notes", "the 9% increase" */
export function isBehindNumeral(units: readonly Unit[], at: number): boolean {
  if (NUMERAL_COMPOUND.test(units[at - 1]?.lower ?? '')) return true;
  let open = at - 1;
  while (units[open]?.tag === 'symbol' || units[open]?.lower === 'percent') open--;
  return open < at - 1 && units[open]?.tag === 'number' && SINGULAR_DETERMINERS.has(units[open - 1]?.lower ?? '');
}

const NUMERAL_COMPOUND = /^\d+-\p{L}/u;

/** "said that hate crimes", "That alert was", "for that reason": "that" is no antecedent here, and no subject of a plural verb. */
export function lacksSubject(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.tag !== 'that') return false;
  const before = units[at - 2]?.tag;
  if (before !== undefined && !BEFORE_CLAUSE.has(before)) return false;
  return units[at]!.verb?.form === 'base' || isMostlyNoun(units[at]!.lower);
}

const BEFORE_CLAUSE = tags('verb', 'comma', 'adverb', 'be', 'and', 'but', 'subordinator', 'preposition');

/** "nine press releases": behind a number the noun must be a plural. */
export function lacksPlural(units: readonly Unit[], at: number): boolean {
  const number = units[at - 2];
  return (
    units[at - 1]?.tag === 'noun' && number?.tag === 'number' && number.lower !== '1' && !endsPlural(units, at - 1)
  );
}

/** "to reports", "issued reports": a plural behind a verb, or behind a "to" that opens no infinitive. */
export function isBehindVerb(units: readonly Unit[], at: number): boolean {
  const before = wordBefore(units, at)?.tag;
  return before === 'to' || before === 'verb';
}

/** "after reports that it sank": a clause would begin with its subject. */
export const isBehindSubordinator = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.tag === 'subordinator';

/** "according to charge sheets", "according to several media reports citing her" */
export function isBehindAccordingTo(units: readonly Unit[], at: number): boolean {
  let to = at - 1;
  while (IN_PHRASE.has(units[to]?.tag)) to--;
  return units[to]?.tag === 'to' && units[to - 1]?.lower === 'according';
}

const IN_PHRASE = tags('noun', 'name', 'determiner', 'possessive', 'genitive', 'number', 'adverb');

/** "rain, not sleep,": behind the comma "not" sets one thing against another. */
export const isNotTheOther = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.tag === 'not' && units[at - 2]?.tag === 'comma' && units[at + 1]?.tag === 'comma';

/** "they report", "to report", "did not report" */
export const isBehindSubject = (units: readonly Unit[], at: number): boolean =>
  BEFORE_VERB.has(wordBefore(units, at)?.tag);

/** "told reporters that credit quality will", "that demand “is weak”": the next noun has a verb of its own. */
export function isBehindClauseThat(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.tag !== 'that' || units[at + 1]?.tag !== 'noun' || nounShare(units[at]!.lower) < OFTEN_NOUN)
    return false;
  let end = at + 2;
  while (units[end]?.tag === 'noun') end++;
  return OPENS_PREDICATE.has(units[end]?.tag);
}

/** A form that is a noun this often may be one behind "that". */
const OFTEN_NOUN = 0.4;
const OPENS_PREDICATE = tags('modal', 'be', 'have', 'do', 'quote');

const BEFORE_VERB = tags('pronoun', 'relative', 'modal', 'to', 'do', 'not', 'that', 'wh');

/** "the charities today urge", "the port also demands": a noun's adverb stands before its determiner, a verb's before the verb. */
export const isBehindAdverb = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.tag === 'adverb' &&
  !ADVERBS_OR_ADJECTIVES.has(units[at - 1]!.lower) &&
  NOUNS.has(units[at - 2]?.tag) &&
  !MAY_END_PHRASE.has(units[at + 1]?.tag);

/** "the ministries rarely comment": the same behind a plural, of which this form tells. */
export const isBehindAdverbOfMany = (units: readonly Unit[], at: number): boolean =>
  isBehindAdverb(units, at) && endsPlural(units, at - 2);

const MAY_END_PHRASE = tags('verb', 'be', 'have', 'do', 'modal', 'stop', 'comma');

/** "a snappy retort", "a Saturday blog post": of one, no verb has this form. */
export function isOfOne(units: readonly Unit[], at: number): boolean {
  const opens = (back: number) => INDEFINITE_ARTICLES.has(units[at - back]?.lower ?? '');
  const previous = wordBefore(units, at)?.tag;
  if (previous === 'time') return opens(2);
  if (!NOUNS.has(previous)) return false;
  // "Renn's explosive claim that", but "Renn's staff claim that"
  if (units[at - 2]?.tag === 'genitive' && !endsPlural(units, at - 1) && classOf(units[at - 1]!.lower) === 'other')
    return units[at - 1]!.tag === 'noun';
  // "a missing persons report", but "a few residents report"
  const isWithin = opens(3) && (!endsPlural(units, at - 1) || describes(units[at - 2]));
  return opens(2) || isWithin || isInSpeech(units, at);
}

const describes = (unit: Unit | undefined): boolean => MAY_DESCRIBE.has(unit?.tag) && !NUMERAL_NOUNS.has(unit!.lower);
const MAY_DESCRIBE = tags('noun', 'name', 'verb');

/** "said in his nightly video address": what a verb and a preposition wait for. */
function isInSpeech(units: readonly Unit[], at: number): boolean {
  let open = at - 1;
  while (NOUNS.has(units[open]?.tag)) open--;
  return units[open]?.tag === 'possessive' && units[open - 1]?.tag === 'preposition' && units[open - 2]?.tag === 'verb';
}

/** "the phone call that": of one thing, no verb has this form. */
export const isOfTheThing = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.tag === 'noun' &&
  units[at - 2]?.lower === 'the' &&
  classOf(units[at - 1]!.lower) === 'other' &&
  !endsPlural(units, at - 1);

/** "from anxiety and stress.": one more of what a preposition has before it, where the clause ends. */
export const closesPair = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.tag === 'and' &&
  units[at - 2]?.tag === 'noun' &&
  !endsPlural(units, at - 2) &&
  units[at - 3]?.tag === 'preposition' &&
  ENDS_CLAUSE.has(units[at + 1]?.tag ?? 'stop');

const ENDS_CLAUSE = tags('stop', 'comma', 'semicolon', 'that');

/** "Counsel for the port said", "Counsel told the court": a person, whom no article announces. */
export const opensAsPerson = (units: readonly Unit[], at: number): boolean =>
  at === 0 &&
  classOf(units[at]!.lower) === 'person' &&
  (FOR.has(units[1]?.lower ?? '') || units[1]?.verb?.form === 'past');

/** "the American demand", "an Israeli offer": an adjective, as one of a people has no such verb; "the British" may be many. */
export function isOfPeople(units: readonly Unit[], at: number): boolean {
  const people = units[at - 1]?.lower ?? '';
  return DEMONYMS.has(people) && ADJECTIVE_OF_PEOPLE.test(people) && units[at - 2]?.tag === 'determiner';
}

const ADJECTIVE_OF_PEOPLE = /(?:an|i)$/;

/** "the two say": a form unlike nouns, so that those who are counted are its subject. */
export const isOfThose = (units: readonly Unit[], at: number): boolean =>
  isNeverNoun(units[at]!) && units[at - 1]?.tag === 'number' && units[at - 2]?.tag === 'determiner';

/** "some say", "many believe", "a million support", but not "there is some hope" */
export const isBehindQuantity = (units: readonly Unit[], at: number): boolean =>
  QUANTITY_PRONOUNS.has(units[at - 1]?.lower ?? '') && units[at - 2]?.tag !== 'be';

/** "experts on the panel say costs will rise": the subject's own noun is further back. */
export const isBehindPlural = (units: readonly Unit[], at: number): boolean => endsPlural(units, at - 1);

/** "What voters want is …": the clause is the subject. */
export const asksWhat = (units: readonly Unit[], at: number): boolean =>
  units.slice(Math.max(0, at - 5), at).some(({ tag }) => OPENS_CLAUSE.has(tag));

const OPENS_CLAUSE = tags('wh', 'relative', 'that');
