/** What the phrase on both sides of a verb form tells: whether it, or its clause, still lacks a noun. */
import { CUE_LEMMAS, PREPOSITIONAL_CUES, SPEECH_VERBS } from '../../lexicon/cue-verbs';
import { BY, LEADING_VERBS, OF, SIGN_VERBS } from '../../lexicon/finding';
import { FINITE_AUXILIARIES } from '../../lexicon/function-words';
import { PAST_ONLY } from '../../lexicon/irregular-verbs';
import { DEFINITE } from '../../lexicon/noun-phrases';
import { classOf } from '../../lexicon/nouns';
import { DEMONYMS } from '../../lexicon/peoples';
import { endsPlural } from '../agreement';
import { isEvenlyNoun, isMostlyNoun } from '../noun-share';
import { NOUNS, tags, type Unit } from '../units';
import { wordBefore } from './words-before';

/** "led community advocates to call": those whom the verb before them leads to do what the infinitive tells. */
export function isLed(units: readonly Unit[], at: number): boolean {
  const leads = units[at + 1]?.tag === 'to' && (units[at + 2]?.verb?.form ?? 'base') === 'base';
  if (!leads || classOf(units[at]!.lower) !== 'people') return false;
  let open = at - 1;
  while (IN_PHRASE.has(units[open]?.tag)) open--;
  return LEADING_VERBS.has(units[open]?.verb?.lemma ?? '') && units[open]!.tag === 'verb';
}

/** "the union's strike threats to shut the port were": behind the infinitive stands the verb of the clause. */
export function isOwnedPromise(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.tag !== 'noun' || units[at - 2]?.tag !== 'genitive' || units[at + 1]?.tag !== 'to') return false;
  let aside = false;
  for (let next = at + 3; next < Math.min(units.length, at + PROMISE_UNITS); next++) {
    const { tag, lower, capital } = units[next]!;
    if (tag === 'dash') aside = !aside;
    else if (!aside && ENDS_PROMISE.has(tag)) return false;
    else if (!aside && (FINITE_AUXILIARIES.has(lower) || PAST_ONLY.has(lower)) && !capital) return true;
  }
  return false;
}

/** How far behind such a noun to look for the verb of its clause, in units. */
const PROMISE_UNITS = 25;
const ENDS_PROMISE = tags(
  ...(['comma', 'stop', 'semicolon', 'that', 'relative', 'wh', 'subordinator', 'pronoun', 'and', 'but'] as const),
);

/** "to ease port board concerns that": behind "to" an unknown verb looks like a noun, and the form ends its object. */
export function isObjectOfUnknown(units: readonly Unit[], at: number): boolean {
  if (units[at + 1]?.tag !== 'that' || !isMostlyNoun(units[at]!.lower)) return false;
  let open = at - 1;
  while (IN_PHRASE.has(units[open]?.tag)) open--;
  return units[open]?.tag === 'to' && open < at - 2;
}

const IN_OBJECT = tags('noun', 'name', 'genitive', 'determiner', 'possessive', 'number', 'preposition');
const IN_PHRASE = tags('noun', 'name', 'genitive', 'determiner', 'possessive', 'number');

/** "one of their favourite television shows": of one alone there is not one. */
export function isOneOfMany(units: readonly Unit[], at: number): boolean {
  let open = at - 1;
  while (units[open]?.tag === 'noun' && !endsPlural(units, open)) open--;
  return (
    open < at - 1 &&
    OPENS_MANY.has(units[open]?.tag) &&
    OF.has(units[open - 1]?.lower ?? '') &&
    units[open - 2]?.lower === 'one'
  );
}

const OPENS_MANY = tags('determiner', 'possessive');

/**
 * "for any increase to interest rates at the bank", behind a clause's own verb: a form that mostly is a noun ends what the
 * preposition has, as no verb without an object.
 */
export const endsPrepositional = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.tag === 'preposition' &&
  units[at - 1]?.tag === 'noun' &&
  !endsPlural(units, at - 1) &&
  BEFORE_BARE.has(units[at - 2]?.tag) &&
  isEvenlyNoun(units[at]!.lower) &&
  !PREPOSITIONAL_CUES.has(units[at]!.verb!.lemma);

const BEFORE_BARE = tags('preposition', 'to');

/** "wrote in search warrant documents.": after a preposition a phrase needs its noun, and a verb its object. */
export function closesPhrase(units: readonly Unit[], at: number): boolean {
  const follows = units[at + 1]?.tag;
  if ((follows !== undefined && !CLOSES_PHRASE.has(follows)) || !isEvenlyNoun(units[at]!.lower)) return false;
  let open = at - 1;
  while (units[open]?.tag === 'noun') open--;
  if (open === at - 1) return false;
  // "led to some job cuts."
  if (units[open]?.tag === 'determiner' && !endsPlural(units, at - 1) && BEFORE_BARE.has(units[open - 1]?.tag))
    return units[at]!.verb?.form === 'present' && !DEFINITE.has(units[open]!.lower);
  return units[open]?.tag === 'preposition';
}

/**
 * "records viewed by the Northline Press | show": behind a plural, a participle and whose deed it tells of, the plural's
 * verb.
 */
export function isBehindDeedDone(units: readonly Unit[], at: number): boolean {
  if (!SIGN_VERBS.has(units[at]!.verb!.lemma)) return false;
  let by = at - 1;
  while (IN_PHRASE.has(units[by]?.tag)) by--;
  return by < at - 1 && BY.has(units[by]?.lower ?? '') && units[by - 1]?.tag === 'verb' && endsPlural(units, by - 2);
}

/** "There is less rain, data from two boards | show.": behind all that is told, a plural of evidence and its verb. */
export function endsWithSign(units: readonly Unit[], at: number): boolean {
  if (!SIGN_VERBS.has(units[at]!.verb!.lemma) || (units[at + 1]?.tag ?? 'stop') !== 'stop') return false;
  let open = at - 1;
  while (IN_EVIDENCE.has(units[open]?.tag)) open--;
  if (!OPENS_SPEECH.has(units[open]?.tag)) return false;
  let head = open + 1;
  while (head < at && !(units[head]!.tag === 'noun' && classOf(units[head]!.lower) === 'document')) head++;
  return head < at - 1 && endsPlural(units, head) && !NOUNS.has(units[head + 1]?.tag);
}

const IN_EVIDENCE = tags(
  'noun',
  'name',
  'genitive',
  'determiner',
  'possessive',
  'number',
  'preposition',
  'time',
  'adverb',
);

/**
 * "launched its largest series of air strikes against Tarn", "raised interest rates and": the clause has its verb, and this
 * ends the object.
 */
export function endsObjectOfVerb(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.tag !== 'noun' || !isEvenlyNoun(units[at]!.lower)) return false;
  let open = at - 1;
  while (IN_OBJECT.has(units[open]?.tag)) open--;
  const verb = units[open];
  if (verb?.tag !== 'verb' || !NOUNS.has(units[open - 1]?.tag)) return false;
  if (!OPENS_MANY.has(units[open + 1]?.tag) && !BEHIND_OBJECT.has(units[at + 1]?.tag ?? 'stop')) return false;
  return (verb.verb?.form ?? 'past') === 'past' && !CUE_LEMMAS.has(verb.verb?.lemma ?? '');
}

const BEHIND_OBJECT = tags(
  'and',
  'but',
  'preposition',
  'stop',
  'comma',
  'to',
  'time',
  'noun',
  'adverb',
  'subordinator',
);

const CLOSES_PHRASE = tags('stop', 'comma', 'semicolon');

/** "of strikes, fires and a long winter": between a noun and another, with no object, in a list. */
export function isListed(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.tag !== 'comma' || !NOUNS.has(units[at - 2]?.tag)) return false;
  const next = units[at + 2];
  const joined = IN_LIST.has(next?.tag) || (next?.verb?.form === 'present' && isEvenlyNoun(next.lower));
  return units[at + 1]?.tag === 'and' && joined && isEvenlyNoun(units[at]!.lower);
}

const IN_LIST = tags('determiner', 'possessive', 'noun', 'name');

/** "the divers' claims that", "analyses of the port's claims that": behind many, no verb has this form. */
export const isOfManyThat = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.tag === 'that' &&
  NOUNS.has(units[at - 1]?.tag) &&
  !isOneName(units, at - 1) &&
  endsPlural(units, headAbove(units, at - 1));

/** "Collins", "Ida Sanders": a name that opens a clause is that of one person, whatever its ending. */
function isOneName(units: readonly Unit[], last: number): boolean {
  let open = last;
  while (units[open]?.tag === 'name') open--;
  return open < last && (open < 0 || OPENS_CLAUSE.has(units[open]!.tag));
}

const OPENS_CLAUSE = tags('and', 'but', 'comma', 'quote', 'stop');

/** "analysis" in "an analysis of the port's statistics": the noun on which the one at `last` hangs by a preposition, or that itself. */
function headAbove(units: readonly Unit[], last: number): number {
  let at = last;
  while (IN_PHRASE.has(units[at - 1]?.tag)) at--;
  return units[at - 1]?.tag === 'preposition' && NOUNS.has(units[at - 2]?.tag) ? headAbove(units, at - 2) : last;
}

/** "The letter, signed by forty divers, | demands": a singular that opens the clause, with an aside behind it up to `at`. */
export function isBehindAsideOfOne(units: readonly Unit[], at: number): boolean {
  const mark = units[at - 1]?.tag;
  if ((mark !== 'comma' && mark !== 'dash') || ENDS_LIST.has(units[at + 1]?.tag ?? 'stop')) return false;
  let open = at - 2;
  while (open > at - ASIDE_UNITS && !ENDS_ASIDE.has(units[open]?.tag ?? 'stop') && units[open]!.tag !== mark) open--;
  if (units[open]?.tag !== mark || !NOUNS.has(units[open - 1]?.tag) || endsPlural(units, open - 1)) return false;
  let start = open - 1;
  while (IN_PHRASE.has(units[start - 1]?.tag)) start--;
  return start === 0 || OPENS_CLAUSE.has(units[start - 1]!.tag);
}

/** Longest aside, in units. */
const ASIDE_UNITS = 25;
const ENDS_ASIDE = tags('stop', 'semicolon', 'quote', 'colon');
const ENDS_LIST = tags('and', 'comma', 'stop', 'be', 'have', 'do', 'modal');

/** "European champions Elsin", "It is late, say patient advocates." */
export const isPluralOfPeople = (units: readonly Unit[], at: number): boolean =>
  classOf(units[at]!.lower) === 'people' &&
  (DEMONYMS.has(wordBefore(units, at)?.lower ?? '') || endsSpeakers(units, at));

/** "say patient advocates, who": behind a verb of saying that ends no clause, a noun and no object. */
function endsSpeakers(units: readonly Unit[], at: number): boolean {
  let verb = at - 1;
  while (units[verb]?.tag === 'noun') verb--;
  return (
    verb < at - 1 &&
    OPENS_SPEECH.has(units[verb - 1]?.tag) &&
    SPEECH_VERBS.has(units[verb]?.verb?.lemma ?? '') &&
    ENDS_SPEAKERS.has(units[at + 1]?.tag ?? 'stop')
  );
}

const OPENS_SPEECH = tags('comma', 'quote');
const ENDS_SPEAKERS = tags('stop', 'comma', 'relative', 'preposition', 'semicolon');
