/** Gerunds in a noun's place that take no object: "the meeting", "under questioning", "planning papers say". */

import { OF_EVENTS } from '../../lexicon/adjectives';
import { CUE_LEMMAS, PLAIN_SAYING, SPEECH_VERBS, TOLD_IN_COURT, TRYING, WARNING_VERBS } from '../../lexicon/cue-verbs';
import { ADVERBS_OR_ADJECTIVES, BEFORE_EVENT } from '../../lexicon/function-words';
import { INDEFINITE_ARTICLES } from '../../lexicon/noun-phrases';
import { classOf } from '../../lexicon/nouns';
import { DEMONYMS } from '../../lexicon/peoples';
import { endsPlural } from '../agreement';
import { isEvenlyNoun } from '../noun-share';
import { NOUNS, tags, type Unit } from '../units';
import { isPlainPast, MAY_BE_NOUN, opensPredicate } from './words-after';
import { OPENS_NOUN } from './words-before';

/** Is the gerund at `at` a noun, or does it describe one? */
export const isNounInIng = (units: readonly Unit[], at: number): boolean =>
  namesEvent(units, at) || describesNext(units, at) || endsCompound(units, at);

/** "the meeting", "Thursday's meeting", "under questioning", "a Senate hearing" */
function namesEvent(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (OPENS_NOUN.has(before?.tag) || BEFORE_EVENT.has(before?.lower ?? '')) return true;
  // "a public hearing that", "an amber warning for"
  if (units[at - 2]?.tag === 'determiner' && OF_EVENTS.has(before!.lower)) return true;
  return isOfOneBody(units, at) || isTold(units, at);
}

/** "a Senate hearing", "a Red Cross briefing", but "a German opposing it" */
function isOfOneBody(units: readonly Unit[], at: number): boolean {
  const lower = units[at - 1]?.lower ?? '';
  if (DEMONYMS.has(lower) || PEOPLE.has(classOf(lower))) return false;
  let open = at - 1;
  while (units[open]?.tag === 'name' || units[open]?.tag === 'number') open--;
  return open < at - 1 && INDEFINITE_ARTICLES.has(units[open]?.lower ?? '');
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'people']);

/** "told the Senate hearing that it sank": behind the verb stands who hears, and nothing that this gerund has for object. */
function isTold(units: readonly Unit[], at: number): boolean {
  const after = units[at + 1]?.tag;
  if (!NOUNS.has(units[at - 1]?.tag) || (after !== undefined && !BEHIND_HEARER.has(after))) return false;
  let open = at - 1;
  while (NOUNS.has(units[open]?.tag)) open--;
  return DETERMINERS.has(units[open]?.tag) && TOLD_IN_COURT.has(units[open - 1]?.verb?.lemma ?? '');
}

const DETERMINERS = tags('determiner', 'possessive');
const BEHIND_HEARER = tags('that', 'stop', 'comma', 'colon', 'time');

/** "early warning systems", "Raising fares would", "ranking member of", "…, planning papers say" */
function describesNext(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (ADVERBS_OR_ADJECTIVES.has(before?.lower ?? '') && units[at + 1]?.tag === 'noun') return true;
  if ((before === undefined || OPENS_SUBJECT.has(before.tag)) && isInSubject(units, at)) return true;
  return (
    isOfWarning(units, at) ||
    describesPerson(units, at + 1) ||
    isInOffice(units, at) ||
    (before?.tag === 'comma' && (describesTexts(units, at + 1) || describesSpeakers(units, at + 1)))
  );
}

/** "when warning shots hit the boat": things are not warned, and have a verb of their own. */
function isOfWarning(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (!WARNING_VERBS.has(units[at]!.verb?.lemma ?? '')) return false;
  if (next?.tag !== 'noun' || classOf(next.lower) !== 'other') return false;
  return opensPredicate(units[at + 2]) || units[at + 2]?.verb?.form === 'past';
}

const OPENS_SUBJECT = tags('wh', 'subordinator', 'but');

/** "Defending champion Norland will", "Raising fares would", "voting rights groups said": no comma parts it from the verb of its clause. */
function isInSubject(units: readonly Unit[], at: number): boolean {
  let end = at + 1;
  while (MAY_BE_NOUN.has(units[end]?.tag) && (units[end]!.tag !== 'verb' || isLikePlural(units[end]!))) end++;
  return end > at + 1 && (opensPredicate(units[end]) || isPlainPast(units[end]));
}

const isLikePlural = ({ lower, verb }: Unit): boolean => verb?.form === 'present' && isEvenlyNoun(lower);

/** "ranking member of", "founding partner and": without an article, one person is no object; "praising coach Tan" names one. */
const describesPerson = (units: readonly Unit[], person: number): boolean =>
  units[person]?.tag === 'noun' &&
  classOf(units[person]!.lower) === 'person' &&
  BEHIND_PERSON.has(units[person + 1]?.tag);

const BEHIND_PERSON = tags('preposition', 'and', 'comma');

/** "state planning director Ida Lund said": behind a noun, before a person with a name and a verb of saying. */
function isInOffice(units: readonly Unit[], at: number): boolean {
  if (!NOUNS.has(units[at - 1]?.tag) || classOf(units[at + 1]?.lower ?? '') !== 'person') return false;
  let verb = at + 2;
  while (units[verb]?.tag === 'name') verb++;
  return verb > at + 2 && SPEECH_VERBS.has(units[verb]?.verb?.lemma ?? '');
}

/** "…, planning papers say": what documents are about, right before a plural that speaks. */
const describesTexts = (units: readonly Unit[], texts: number): boolean =>
  TEXTS.has(classOf(units[texts]?.lower ?? '')) && endsPlural(units, texts) && units[texts + 1]?.verb?.form === 'base';

/** "…, leading climate scientists said": people who speak, and nothing that anybody does to them. */
function describesSpeakers(units: readonly Unit[], from: number): boolean {
  let verb = from;
  while (units[verb]?.tag === 'noun') verb++;
  if (verb === from || classOf(units[verb - 1]!.lower) !== 'people') return false;
  return PLAIN_SAYING.has(units[verb]?.verb?.lemma ?? '') && ENDS_SAYING.has(units[verb + 1]?.tag ?? 'stop');
}

const ENDS_SAYING = tags('stop', 'time', 'adverb');

/** "papers" are the press or texts. */
const TEXTS: ReadonlySet<string> = new Set(['document', 'outlet']);

/** "a town meeting to plan it", but "the port trying to reach it", "residents living in Elsin" */
function endsCompound(units: readonly Unit[], at: number): boolean {
  const { lower, verb } = units[at]!;
  // "a court filing alleges": right before a finite verb stands its subject.
  if (isInTexts(units, at) && (isPlainPast(units[at + 1]) || opensPredicate(units[at + 1]))) return true;
  if (!NOUNS.has(units[at - 1]?.tag) || CUE_LEMMAS.has(verb?.lemma ?? '') || TRYING.has(lower)) return false;
  const after = units[at + 1]?.tag;
  if ((after === 'preposition' || after === 'to') && classOf(units[at - 1]!.lower) === 'people') return false;
  return after === undefined || BEHIND_NOUN.has(after);
}

const isInTexts = (units: readonly Unit[], at: number): boolean =>
  TEXTS.has(classOf(units[at]!.lower)) && NOUNS.has(units[at - 1]?.tag);

const BEHIND_NOUN = tags('verb', 'be', 'have', 'modal', 'stop', 'comma', 'preposition', 'to', 'that');
