/** What the words after a verb form tell: whether they have a verb without it, or need it as theirs. */

import { LEVELS } from '../../lexicon/adjectives';
import {
  BEFORE_BASE,
  COMPOUND_ENDS,
  OFFICES_OF_WORK,
  ONES,
  POST_POSED_FINDING,
  PREPOSITIONAL_CUES,
  READ,
  SPEECH_VERBS,
  UNLIKE_NOUNS,
} from '../../lexicon/cue-verbs';
import { AS, OF } from '../../lexicon/finding';
import { ADJECTIVES_WITH_TO, SUCH } from '../../lexicon/function-words';
import { PAST_ONLY } from '../../lexicon/irregular-verbs';
import { THOSE } from '../../lexicon/labels';
import { classOf } from '../../lexicon/nouns';
import { STATE_OWNED } from '../../lexicon/relays';
import { isTitle } from '../../lexicon/titles';
import { endsPlural } from '../agreement';
import { isNeverNoun } from '../noun-share';
import { NOUNS, tags, type Unit } from '../units';
import { wordBefore } from './words-before';

/** What a noun phrase may go on with, verb forms included. */
export const MAY_BE_NOUN = tags('noun', 'name', 'verb', 'time');

/** "is", "has", "will", "say": does a predicate start with the unit? */
export const opensPredicate = (unit: Unit | undefined): boolean =>
  AUXILIARIES.has(unit?.tag) || (unit?.tag === 'verb' && isNeverNoun(unit));

const AUXILIARIES = tags('be', 'have', 'modal');

/** "said", "told": a past that is nothing but a verb. */
export const isPlainPast = (unit: Unit | undefined): boolean =>
  unit?.verb?.form === 'past' && UNLIKE_NOUNS.has(unit.verb.lemma);

/**
 * "It is late, reports Ida Lund of the Courier.", "It is late, reports Elsin magazine, quoting her": behind a clause and
 * its comma, a name ends the sentence, or an outlet's noun the part of it.
 */
export function namesReporter(units: readonly Unit[], at: number): boolean {
  if (!SPEECH_VERBS.has(units[at]!.verb?.lemma ?? '') || units[at - 1]?.tag !== 'comma') return false;
  if (units[at + 1]?.tag !== 'name') return false;
  let end = at + 1;
  while (IN_REPORTER.has(units[end]?.tag) || isOutletNoun(units[end])) end++;
  const ends = units[end]?.tag ?? 'stop';
  return (
    (ends === 'stop' || (ends === 'comma' && isOutletNoun(units[end - 1]))) &&
    units.slice(0, at).some(({ tag }) => OF_CLAUSE.has(tag))
  );
}

const isOutletNoun = (unit: Unit | undefined): boolean => unit?.tag === 'noun' && classOf(unit.lower) === 'outlet';

const IN_REPORTER = tags('name', 'genitive', 'preposition', 'determiner');
const OF_CLAUSE = tags('verb', 'be', 'have', 'modal', 'do');

/** "However, figures also showed": nothing before it is its subject, and a verb follows its adverb. */
export const isBeforeAdverbAndPast = (units: readonly Unit[], at: number): boolean =>
  (units[at - 1] === undefined || OPENS_CLAUSE.has(units[at - 1]!.tag)) &&
  units[at + 1]?.tag === 'adverb' &&
  (units[at + 2]?.verb?.form === 'past' || AUXILIARIES.has(units[at + 2]?.tag));

const OPENS_CLAUSE = tags('comma', 'subordinator', 'but', 'quote');

/** "advocates said": right before another finite verb stands its subject. */
export const isBeforePast = (units: readonly Unit[], at: number): boolean => isPlainPast(units[at + 1]);

/**
 * "a media post said", "court documents showed that", "the police report alleges", "court papers allege": the same of any
 * past with a clause or an article behind it, and of a verb that agrees with the noun.
 */
export function isBeforeItsVerb(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (isPlainPast(next)) return true;
  // "official figures showed", "peace talks began": no participle, but "what he claims began in May".
  if (PAST_ONLY.has(next?.lower ?? '')) return units[at - 1]?.tag !== 'pronoun';
  if (next?.verb?.form === 'past') return OPENS_SAID.has(units[at + 2]?.tag);
  const own = units[at]!.verb!;
  const agrees = next?.verb?.form === (own.form === 'present' ? 'base' : 'present');
  return agrees && isNeverNoun(next!) && !BEFORE_BASE.has(own.lemma);
}

const OPENS_SAID = tags('that', 'determiner', 'possessive');

/** "federal, state and local data": before "and", a level of government like the one behind it. */
export const isLevelOfSeveral = (units: readonly Unit[], at: number): boolean =>
  LEVELS.has(units[at]!.lower) && units[at + 1]?.tag === 'and' && LEVELS.has(units[at + 2]?.lower ?? '');

/** "figures openly oppose", "reports clearly show": behind an adverb the plural has a verb of its own. */
export const isBeforeOwnVerb = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.tag === 'adverb' && units[at + 2]?.verb?.form === 'base' && isNeverNoun(units[at + 2]!);

/** "…, report finds": before a verb of its own stands a noun. */
export const isBeforeFinding = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.tag === 'comma' && isFinding(units[at + 1]);

function isFinding(unit: Unit | undefined): boolean {
  const { form, lemma } = unit?.verb ?? {};
  return form === 'present' && lemma !== undefined && (UNLIKE_NOUNS.has(lemma) || POST_POSED_FINDING.has(lemma));
}

/** "city issues such as budgets": only nouns have examples. */
export const hasExamples = (units: readonly Unit[], at: number): boolean =>
  SUCH.has(units[at + 1]?.lower ?? '') && AS.has(units[at + 2]?.lower ?? '');

/** "states that have suffered", "reports that were lost": after a noun "that" is the subject of what follows. */
export function opensRelativeClause(units: readonly Unit[], at: number): boolean {
  const next = units[at + 2];
  if (units[at + 1]?.tag !== 'that') return false;
  return AUXILIARIES.has(next?.tag) || (next?.tag === 'verb' && next.verb?.form !== 'gerund');
}

/** "the promises he has made": the clause says that the word before it is a noun. */
export function isMade(units: readonly Unit[], at: number): boolean {
  if (units[at + 1]?.tag !== 'pronoun') return false;
  let verb = at + 2;
  while (units[verb]?.tag === 'have' || units[verb]?.tag === 'adverb') verb++;
  return units[verb]?.verb?.lemma === 'make';
}

/** "the price helps explain it" */
export const isBeforeBase = (units: readonly Unit[], at: number): boolean =>
  BEFORE_BASE.has(units[at]!.verb?.lemma ?? '') && units[at + 1]?.verb?.form === 'base';

/** "loved ones" */
export const isBeforeOnes = (units: readonly Unit[], at: number): boolean => ONES.has(units[at + 1]?.lower ?? '');

/** "think tank" */
export const opensCompound = (units: readonly Unit[], at: number): boolean =>
  COMPOUND_ENDS.has(units[at + 1]?.lower ?? '') || isOfState(units, at);

/** "the forecast office", "the broadcast centre" */
export const isBeforeOffice = (units: readonly Unit[], at: number): boolean =>
  OFFICES_OF_WORK.has(units[at + 1]?.lower ?? '') && units[at]!.lower === units[at]!.verb?.lemma;

/** "state radio", "state media" */
const isOfState = (units: readonly Unit[], at: number): boolean =>
  STATE_OWNED.has(units[at]!.lower) && classOf(units[at + 1]?.lower ?? '') === 'outlet';

/** "friends close to the mayor", "residents open to the idea", "those close to her" */
export function describesBefore(units: readonly Unit[], at: number): boolean {
  if (!ADJECTIVES_WITH_TO.has(units[at]!.lower) || units[at + 1]?.tag !== 'to') return false;
  const describes = endsPlural(units, at - 1) || THOSE.has(units[at - 1]?.lower ?? '');
  return describes && OPENS_PHRASE.has(units[at + 2]?.tag);
}

const OPENS_PHRASE = tags('determiner', 'possessive', 'name', 'pronoun');

/** "the strikes and use of the harbour", but "they complain of it" */
export const isBeforeOf = (units: readonly Unit[], at: number): boolean =>
  OF.has(units[at + 1]?.lower ?? '') && !takesOf(units[at]!);

const takesOf = ({ verb }: Unit): boolean =>
  [...OF].some((preposition) => PREPOSITIONAL_CUES.get(verb?.lemma ?? '')?.has(preposition));

/**
 * "Campaign manager Robby Marsh", "…, state Sen. Mei Tan", "…, state police said": at the start of a clause, a word before
 * what a person is called, or in the subject of a verb of saying.
 */
export function opensSpeaker(units: readonly Unit[], at: number): boolean {
  const before = wordBefore(units, at);
  if (before && !OPENS_NEW.has(before.tag)) return opensJoinedSpeaker(units, at);
  const follows = units[at + 1];
  if (follows?.tag === 'noun' && classOf(follows.lower) === 'person') return true;
  if (follows?.tag === 'name' && isTitle(follows.lower.replace(/\.$/, ''))) return true;
  const end = pastNouns(units, at + 1);
  return end > at + 1 && (isPlainPast(units[end]) || closesWithSpeech(units, end) || isFinding(units[end]));
}

const OPENS_NEW = tags('comma', 'quote', 'semicolon');

/**
 * "…, and head coach Robby Marsh has left", "as judge Mei Tan said", but not "and trust chairman Renn": behind a conjunction
 * the person has a verb of their own.
 */
function opensJoinedSpeaker(units: readonly Unit[], at: number): boolean {
  if (!JOINS.has(units[at - 1]?.tag)) return false;
  const name = units[at + 1]?.tag === 'noun' ? at + 2 : at + 1;
  if (classOf(units[name - 1]!.lower) !== 'person' || units[name]?.tag !== 'name') return false;
  const end = pastNouns(units, name);
  return AUXILIARIES.has(units[end]?.tag) || units[end]?.verb?.form === 'past';
}

const JOINS = tags('and', 'but', 'subordinator');

function pastNouns(units: readonly Unit[], from: number): number {
  let end = from;
  while (NOUNS.has(units[end]?.tag)) end++;
  return end;
}

/** "…, state media reported.": a verb of saying with which the sentence ends. */
const closesWithSpeech = (units: readonly Unit[], at: number): boolean =>
  units[at]?.verb?.form === 'past' &&
  SPEECH_VERBS.has(units[at]!.verb!.lemma) &&
  ENDS_CUE.has(units[at + 1]?.tag ?? 'stop');

const ENDS_CUE = tags('stop', 'time');

/** "the reality show “Harbour Boss”" */
export const isBeforeTitle = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.tag === 'quote' && wordBefore(units, at)?.tag === 'noun' && !endsPlural(units, at - 1);

/** "One of the counts read, “…”": what is read aloud or off a sign. */
export const readsOut = (units: readonly Unit[], at: number): boolean =>
  READ.has(units[at]!.lower) &&
  (units[at + 1]?.tag === 'comma' || units[at + 1]?.tag === 'colon') &&
  units[at + 2]?.tag === 'quote';

/** "claims that", "claims “…”", "claims he": more often behind a verb than behind a noun. */
export const introduces = (units: readonly Unit[], at: number): boolean => INTRODUCED.has(units[at + 1]?.tag);

const INTRODUCED = tags('that', 'quote', 'pronoun', 'wh', 'colon');

/** "45 percent support what he did": a share of people, and what their verb introduces. */
export const introducesBehindNumber = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.tag === 'number' && introduces(units, at);

/** "blames the crew", "blames its crew" */
export const isBeforeObject = (units: readonly Unit[], at: number): boolean => OPENS_OBJECT.has(units[at + 1]?.tag);

const OPENS_OBJECT = tags('determiner', 'possessive');
