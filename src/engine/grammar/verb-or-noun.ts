/** Whether a verb form is a verb or a noun in its place. */
import { OF_EVENTS } from '../lexicon/adjectives';
import {
  BEFORE_BASE,
  CAPITAL_VERBS,
  COMPOUND_ENDS,
  CUE_LEMMAS,
  POST_POSED_FINDING,
  PREPOSITIONAL_CUES,
  SPEECH_VERBS,
  TELLING,
  TRYING,
  UNLIKE_NOUNS,
} from '../lexicon/cue-verbs';
import { OF } from '../lexicon/finding';
import {
  ADJECTIVES_WITH_TO,
  ADVERBS_OR_ADJECTIVES,
  BEFORE_EVENT,
  FINITE_AUXILIARIES,
  INDEFINITE_ARTICLES,
  QUANTITY_PRONOUNS,
  SINGULAR_DETERMINERS,
} from '../lexicon/function-words';
import { PAST_ONLY } from '../lexicon/irregular-verbs';
import { ARTICLES } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { DEMONYMS } from '../lexicon/people';
import { isTitle } from '../lexicon/titles';
import type { VerbForm } from '../lexicon/verb-forms';
import { endsPlural, endsSingular } from './agreement';
import { asksWhat, describesNext, isHeadNoun, isNoNoun, isSubjectHead, MODIFIERS } from './head-noun';
import { nounShare } from './noun-share';
import { NOUNS, type Tag, tags, type Unit } from './units';

const BEFORE_NOUN = new Set([...MODIFIERS, ...tags('number', 'symbol')]);
/** What follows a verb more often than a noun. */
const INTRODUCED = tags('that', 'quote', 'pronoun', 'wh', 'colon');
const BEFORE_VERB = tags('pronoun', 'relative', 'modal', 'to', 'do', 'not', 'that', 'wh');

/** The tag of the verb form at `at`, decided after the words before it and before those after it. */
export function verbTag(units: readonly Unit[], at: number, headline: boolean): Tag {
  const unit = units[at]!;
  const form = unit.verb?.form ?? 'past';
  const before = units[at - 1];
  const previous = before?.tag === 'adverb' ? units[at - 2] : before;
  if (unit.capital && at > 0 && !headline && before?.tag !== 'dash' && before?.tag !== 'colon')
    return CAPITAL_VERBS.has(unit.verb?.lemma ?? '') ? 'verb' : 'name';
  if (unit.capital && at === 0 && (isSpeakersName(form, units[1]) || isJoinedToName(units, form))) return 'name';
  if (form === 'past' || form === 'participle')
    return describesNoun(units, at) || isAmountOf(units, at) || endsObject(units, at) ? 'noun' : 'verb';
  if ((describesNext(units, at - 1) && !isNoNoun(unit)) || describesBefore(units, at)) return 'noun';
  if (form === 'gerund') return gerundTag(units, at);
  if (form === 'base' && COMPOUND_ENDS.has(units[at + 1]?.lower ?? '')) return 'noun';
  if (isBehindNumeral(units, at) || lacksSubject(units, at) || lacksPlural(units, at)) return 'noun';
  // "the price helps explain it"
  if (form === 'present' && BEFORE_BASE.has(unit.verb?.lemma ?? '') && units[at + 1]?.verb?.form === 'base')
    return 'verb';
  if (form === 'present' && (previous?.tag === 'to' || previous?.tag === 'verb')) return 'noun';
  // "after reports that it sank": a clause would begin with its subject.
  if (form === 'present' && before?.tag === 'subordinator' && !isNoNoun(unit)) return 'noun';
  if (!isNoNoun(unit) && opensRelativeClause(units, at + 1)) return 'noun';
  if (form === 'base' && isOfOne(units, at, previous)) return 'noun';
  if (BEFORE_VERB.has(previous?.tag)) {
    const beyond = previous === before ? units[at - 2] : units[at - 3];
    return beyond?.lower === 'according' ? 'noun' : 'verb';
  }
  const follows = units[at + 1];
  // "…, report finds": before a verb of its own stands a noun.
  if (form === 'base' && before?.tag === 'comma' && !isNoNoun(unit) && hasFinding(follows)) return 'noun';
  // "the strikes and use of the harbour"
  if (form === 'base' && OF.has(follows?.lower ?? '') && !isNoNoun(unit) && !takesOf(unit)) return 'noun';
  if (
    form === 'present' &&
    !isNoNoun(unit) &&
    (isOwnedPromise(units, at) || isObjectOfUnknown(units, at) || isOneOfMany(units, at))
  )
    return 'noun';
  if (
    form === 'present' &&
    (hasSaid(follows) || hasOwnVerb(units, at + 1) || closesPhrase(units, at) || isListed(units, at))
  )
    return 'noun';
  if (isSubjectHead(units, at, previous)) return 'noun';
  const introduces = follows !== undefined && INTRODUCED.has(follows.tag);
  if (before?.tag === 'number' && units[at - 2]?.tag === 'determiner' && isNoNoun(unit)) return 'verb';
  if (isQuantityPronoun(before, form) || (before?.tag === 'number' && form === 'base' && introduces)) return 'verb';
  if (BEFORE_NOUN.has(previous?.tag)) return 'noun';
  if (form === 'present' && !isNoNoun(unit) && isMade(units, at + 1)) return 'noun';
  if (form === 'base' && !isNoNoun(unit) && opensSpeaker(units, at, previous)) return 'noun';
  const opensObject = follows?.tag === 'determiner' || follows?.tag === 'possessive';
  const behindPlural = NOUNS.has(before?.tag) && endsPlural(units, headAbove(units, at - 1));
  if (follows?.tag === 'that' && form === 'present' && behindPlural && !isNoNoun(unit)) return 'noun';
  if (isHeadNoun(units, at, form)) return 'noun';
  if (form === 'base' && !isNoNoun(unit) && isOfPeople(units, at)) return 'noun';
  const noun = isNoNoun(unit) ? 0 : nounShare(unit.lower);
  // "European champions Elsin"
  if (form === 'present' && classOf(unit.lower) === 'people' && DEMONYMS.has(previous?.lower ?? '')) return 'noun';
  if (form === 'present') {
    // "one of the divers says": the head stands further back.
    if (introduces || opensObject || isNoNoun(unit)) return 'verb';
    return endsSingular(previous) && noun < limitBehind(units, at, previous) ? 'verb' : 'noun';
  }
  // "the reality show “Harbour Boss”"
  if (follows?.tag === 'quote' && previous?.tag === 'noun' && !endsPlural(units, at - 1)) return 'noun';
  // "experts on the panel say costs will rise": the subject's own noun is further back
  if (endsPlural(units, at - 1) || noun < HARDLY_NOUN) return 'verb';
  return noun < NOUN_BEHIND_NAME && (introduces || opensObject || previous === undefined) ? 'verb' : 'noun';
}

/** "the split to", "a better set of rules", "a deep cut of the budget": a past like the base form, which is a noun as well. */
function isAmountOf(units: readonly Unit[], at: number): boolean {
  const { lower, verb } = units[at]!;
  const [before, follows] = [units[at - 1], units[at + 1]];
  if (lower !== verb?.lemma) return false;
  if (ENDS_NOUN.has(follows?.tag) && (before?.tag === 'possessive' || ARTICLES.has(before?.lower ?? ''))) return true;
  if (!OF.has(follows?.lower ?? '')) return false;
  let opening = at - 1;
  while (units[opening]?.tag === 'noun') opening--;
  return ARTICLES.has(units[opening]?.lower ?? '');
}

const ENDS_NOUN = tags('preposition', 'to', 'stop', 'comma', 'be', 'and');

/** "cut its Brent forecast": a past like the base form, behind a verb that waits for its object. */
function endsObject(units: readonly Unit[], at: number): boolean {
  const { lower, verb } = units[at]!;
  let opening = at - 1;
  while (units[opening]?.tag === 'name') opening--;
  return lower === verb?.lemma && units[opening]?.tag === 'possessive' && units[opening - 1]?.tag === 'verb';
}

const takesOf = ({ verb }: Unit): boolean =>
  [...OF].some((preposition) => PREPOSITIONAL_CUES.get(verb?.lemma ?? '')?.has(preposition));

/** "analysis" in "an analysis of the port's statistics": the noun on which the one at `last` hangs by a preposition, or that itself. */
function headAbove(units: readonly Unit[], last: number): number {
  let at = last;
  while (WITHIN_PHRASE.has(units[at - 1]?.tag)) at--;
  return units[at - 1]?.tag === 'preposition' && NOUNS.has(units[at - 2]?.tag) ? headAbove(units, at - 2) : last;
}

const WITHIN_PHRASE = tags('noun', 'name', 'genitive', 'determiner', 'possessive', 'number');

/** "a snappy retort", "a Saturday blog post": of one, no verb has this form. */
function isOfOne(units: readonly Unit[], at: number, previous: Unit | undefined): boolean {
  const opens = (back: number) => INDEFINITE_ARTICLES.has(units[at - back]?.lower ?? '');
  if (previous?.tag === 'time') return opens(2);
  return NOUNS.has(previous?.tag) && (opens(2) || (opens(3) && !endsPlural(units, at - 1)));
}

/** "the union's strike threats to shut the port were": behind the infinitive stands the verb of the clause. */
function isOwnedPromise(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.tag !== 'noun' || units[at - 2]?.tag !== 'genitive' || units[at + 1]?.tag !== 'to') return false;
  let aside = false;
  for (let next = at + 3; next < Math.min(units.length, at + OWNED_UNITS); next++) {
    const { tag, lower, capital } = units[next]!;
    if (tag === 'dash') aside = !aside;
    else if (!aside && ENDS_PROMISE.has(tag)) return false;
    else if (!aside && (FINITE_AUXILIARIES.has(lower) || PAST_ONLY.has(lower)) && !capital) return true;
  }
  return false;
}

/** "to ease port board concerns that": behind "to" an unknown verb looks like a noun, and the form ends its object. */
function isObjectOfUnknown(units: readonly Unit[], at: number): boolean {
  if (units[at + 1]?.tag !== 'that' || nounShare(units[at]!.lower) < MOSTLY_NOUN) return false;
  let open = at - 1;
  while (WITHIN_PHRASE.has(units[open]?.tag)) open--;
  return units[open]?.tag === 'to' && open < at - 2;
}

/** "one of their favourite television shows": of one alone there is not one. */
function isOneOfMany(units: readonly Unit[], at: number): boolean {
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

/** So far behind such a noun the verb of its clause is looked for, in units. */
const OWNED_UNITS = 25;
const ENDS_PROMISE = tags(
  'comma',
  'stop',
  'semicolon',
  'that',
  'relative',
  'wh',
  'subordinator',
  'pronoun',
  'and',
  'but',
);

/** "friends close to the mayor", "residents open to the idea" */
function describesBefore(units: readonly Unit[], at: number): boolean {
  if (!ADJECTIVES_WITH_TO.has(units[at]!.lower) || units[at + 1]?.tag !== 'to') return false;
  return endsPlural(units, at - 1) && OPENS_PHRASE.has(units[at + 2]?.tag);
}

const OPENS_PHRASE = tags('determiner', 'possessive', 'name', 'pronoun');

/** "the American demand", "an Israeli offer": an adjective, as one of a people has no such verb; "the British" may be many. */
function isOfPeople(units: readonly Unit[], at: number): boolean {
  const people = units[at - 1]?.lower ?? '';
  return DEMONYMS.has(people) && ADJECTIVE_OF_PEOPLE.test(people) && units[at - 2]?.tag === 'determiner';
}

const ADJECTIVE_OF_PEOPLE = /(?:an|i)$/;

/** From which share of nouns on the form is one after `previous`, which may be the subject of its verb. */
function limitBehind(units: readonly Unit[], at: number, previous: Unit | undefined): number {
  // "a plan which the board claims to be safe", "“It is old,” the report states": the clause needs a verb.
  if (asksWhat(units, at) || endsBehindQuote(units, at)) return 1;
  return previous?.tag === 'name' || classOf(previous?.lower ?? '') !== 'other' ? NOUN_BEHIND_NAME : MOSTLY_NOUN;
}

/** "“It is old,” the report states.": a verb of speech, and nothing but its subject between it and the words. */
function endsBehindQuote(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]?.tag;
  if ((next !== undefined && next !== 'stop') || !SPEECH_VERBS.has(units[at]!.verb?.lemma ?? '')) return false;
  let open = at - 1;
  while (open > at - LONGEST_SOURCE && IN_SOURCE.has(units[open]?.tag)) open--;
  return open < at - 1 && units[open]?.tag === 'quote' && units[open]!.endsInComma;
}

/** Most words of a source between what it says and its verb. */
const LONGEST_SOURCE = 6;
const IN_SOURCE = tags('determiner', 'possessive', 'genitive', 'noun', 'name');

/** "Cross said", "Drew told", "Rose says" */
function isSpeakersName(form: VerbForm['form'], next: Unit | undefined): boolean {
  if (form === 'gerund' || (next?.verb?.form !== 'past' && next?.verb?.form !== 'present')) return false;
  return form === 'base' ? next.verb.form === 'past' : SPEECH_VERBS.has(next.verb.lemma) && form !== 'present';
}

/** "Cross and Varga left" */
const isJoinedToName = (units: readonly Unit[], form: VerbForm['form']): boolean =>
  form === 'base' && units[1]?.tag === 'and' && units[2]?.tag === 'name';

/** A form that is a noun this often is one where the place leaves it open; after a name only if it hardly is a verb. */
const MOSTLY_NOUN = 0.7;
const NOUN_BEHIND_NAME = 0.9;
const HARDLY_NOUN = 0.1;

/** "the proposed ban", "a newly revealed call", ", loved ones say": a participle that describes the noun after it. */
function describesNoun(units: readonly Unit[], at: number): boolean {
  // "an estimated 300 people"
  if (units[at + 1]?.tag === 'number' && INDEFINITE_ARTICLES.has(units[at - 1]?.lower ?? '')) return true;
  if (!isBeforeNoun(units, at + 1)) return false;
  const before = units[at - 1]?.tag === 'adverb' ? units[at - 2] : units[at - 1];
  if (before?.lower === 'some' && describesPeople(units, at)) return true;
  if (OPENS_NOUN.has(before?.tag) && before?.lower !== 'some') return true;
  // "from a ban to proposed cuts"
  if (before?.tag === 'to' && units[at + 1]!.tag !== 'name') return true;
  if (units[at - 1]?.tag !== 'adverb' && MODIFIERS.has(before?.tag) && before?.lower !== 'some') return true;
  // After a comma or at the start a verb of its own shows that the noun is the subject.
  if (SPEECH_VERBS.has(units[at]!.verb?.lemma ?? '')) return false;
  if (units[at + 1]!.tag !== 'noun') return false;
  // “…,” registered nurse Ida Holm explained.
  const opens = !before || before.tag === 'quote';
  if (
    opens &&
    units[at + 2]?.tag === 'name' &&
    (classOf(units[at + 1]!.lower) === 'person' || namesSpeaker(units, at + 2))
  )
    return true;
  return (!before || before.tag === 'comma') && opensVerb(units[at + 2]);
}

/** "elected officials", "retired pilots": no verb of saying, right before people. */
export function describesPeople(units: readonly Unit[], at: number): boolean {
  const { tag, verb } = units[at]!;
  if (tag !== 'verb' || verb?.form !== 'past' || CUE_LEMMAS.has(verb.lemma)) return false;
  return units[at + 1]?.tag === 'noun' && classOf(units[at + 1]!.lower) === 'people';
}

/** "Ida Holm explained": a name and its verb of saying. */
function namesSpeaker(units: readonly Unit[], start: number): boolean {
  let verb = start;
  while (units[verb]?.tag === 'name') verb++;
  return SPEECH_VERBS.has(units[verb]?.verb?.lemma ?? '');
}

const OPENS_NOUN = tags('determiner', 'possessive', 'genitive');

const opensVerb = (unit: Unit | undefined) =>
  unit?.tag === 'be' || unit?.tag === 'have' || unit?.tag === 'modal' || (unit?.tag === 'verb' && isNoNoun(unit));

/** "advocates said": right before another finite verb stands its subject. */
const hasSaid = (unit: Unit | undefined) => unit?.verb?.form === 'past' && UNLIKE_NOUNS.has(unit.verb.lemma);

/** "figures openly oppose", "reports clearly show": behind an adverb the plural has a verb of its own. */
const hasOwnVerb = (units: readonly Unit[], at: number): boolean =>
  units[at]?.tag === 'adverb' && units[at + 1]?.verb?.form === 'base' && isNoNoun(units[at + 1]!);

const hasFinding = (unit: Unit | undefined) =>
  unit?.verb?.form === 'present' && (UNLIKE_NOUNS.has(unit.verb.lemma) || POST_POSED_FINDING.has(unit.verb.lemma));

/** "wrote in search warrant documents.": after a preposition a phrase needs its noun, and a verb its object. */
function closesPhrase(units: readonly Unit[], at: number): boolean {
  const follows = units[at + 1]?.tag;
  if ((follows !== undefined && !CLOSES_PHRASE.has(follows)) || nounShare(units[at]!.lower) < EVENLY_NOUN) return false;
  let open = at - 1;
  while (units[open]?.tag === 'noun') open--;
  return open < at - 1 && units[open]?.tag === 'preposition';
}

const CLOSES_PHRASE = tags('stop', 'comma', 'semicolon');

/** "of strikes, fires and a long winter": between a noun and another, with no object, in a list. */
function isListed(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.tag !== 'comma' || !NOUNS.has(units[at - 2]?.tag)) return false;
  const next = units[at + 2];
  const joined = IN_LIST.has(next?.tag) || (next?.verb?.form === 'present' && nounShare(next.lower) >= EVENLY_NOUN);
  return units[at + 1]?.tag === 'and' && joined && nounShare(units[at]!.lower) >= EVENLY_NOUN;
}

const IN_LIST = tags('determiner', 'possessive', 'noun', 'name');
/** A form that is a noun this often is one as often as not. */
const EVENLY_NOUN = 0.5;

/** "10-year notes", "the 9% increase" */
function isBehindNumeral(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (!before || isNoNoun(units[at]!)) return false;
  if (NUMERAL_COMPOUND.test(before.lower)) return true;
  let open = at - 1;
  while (units[open]?.tag === 'symbol' || units[open]?.lower === 'percent') open--;
  return open < at - 1 && units[open]?.tag === 'number' && SINGULAR_DETERMINERS.has(units[open - 1]?.lower ?? '');
}

/** "nine press releases": behind a number the noun must be a plural. */
function lacksPlural(units: readonly Unit[], at: number): boolean {
  if (units[at]!.verb?.form !== 'present' || isNoNoun(units[at]!) || units[at - 1]?.tag !== 'noun') return false;
  const number = units[at - 2];
  return number?.tag === 'number' && number.lower !== '1' && !endsPlural(units, at - 1);
}

const NUMERAL_COMPOUND = /^\d+-\p{L}/u;

/** "said that hate crimes", "That alert was", "for that reason": "that" is no antecedent here, and no subject of a plural verb. */
function lacksSubject(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.tag !== 'that' || isNoNoun(units[at]!)) return false;
  const before = units[at - 2]?.tag;
  if (before !== undefined && !BEFORE_CLAUSE.has(before)) return false;
  return units[at]!.verb?.form === 'base' || nounShare(units[at]!.lower) >= MOSTLY_NOUN;
}

const BEFORE_CLAUSE = tags('verb', 'comma', 'adverb', 'be', 'and', 'but', 'subordinator', 'preposition');

/** "the meeting", "Thursday's meeting", "a town meeting", "under questioning": a gerund in a noun's place that takes no object. */
function gerundTag(units: readonly Unit[], at: number): Tag {
  const before = units[at - 1]?.tag;
  if (before === 'determiner' || before === 'possessive' || before === 'genitive') return 'noun';
  if (BEFORE_EVENT.has(units[at - 1]?.lower ?? '') || isOfOneBody(units, at) || isTold(units, at)) return 'noun';
  // "a public hearing that", "an amber warning for"
  if (units[at - 2]?.tag === 'determiner' && OF_EVENTS.has(units[at - 1]!.lower)) return 'noun';
  // "early warning systems"
  if (ADVERBS_OR_ADJECTIVES.has(units[at - 1]?.lower ?? '') && units[at + 1]?.tag === 'noun') return 'noun';
  if ((before === undefined || OPENS_SUBJECT.has(before)) && isSubjectNoun(units, at)) return 'noun';
  if (describesPerson(units, at + 1)) return 'noun';
  if (before === 'comma' && isOfDocuments(units, at)) return 'noun';
  if ((before !== 'noun' && before !== 'name') || CUE_LEMMAS.has(units[at]!.verb?.lemma ?? '')) return 'verb';
  // "a meeting to plan it", but "the port trying to reach it", "residents living in Elsin"
  const after = units[at + 1]?.tag;
  const hangsOn = after === 'preposition' || after === 'to';
  if (TRYING.has(units[at]!.lower) || (hangsOn && classOf(units[at - 1]!.lower) === 'people')) return 'verb';
  return after === undefined || BEHIND_NOUN.has(after) ? 'noun' : 'verb';
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'people']);

/** "a Senate hearing", "a Red Cross briefing", but "a German opposing it" */
function isOfOneBody(units: readonly Unit[], at: number): boolean {
  const lower = units[at - 1]?.lower ?? '';
  if (DEMONYMS.has(lower) || PEOPLE.has(classOf(lower))) return false;
  let open = at - 1;
  while (units[open]?.tag === 'name' || units[open]?.tag === 'number') open--;
  return open < at - 1 && INDEFINITE_ARTICLES.has(units[open]?.lower ?? '');
}

/** "told the Senate hearing that it sank": behind the verb stands who hears, and nothing that this gerund has for object. */
function isTold(units: readonly Unit[], at: number): boolean {
  const after = units[at + 1]?.tag;
  if (!NOUNS.has(units[at - 1]?.tag) || (after !== undefined && !BEHIND_HEARER.has(after))) return false;
  let open = at - 1;
  while (NOUNS.has(units[open]?.tag)) open--;
  return DETERMINERS.has(units[open]?.tag) && TELLING.has(units[open - 1]?.verb?.lemma ?? '');
}

const DETERMINERS = tags('determiner', 'possessive');
const BEHIND_HEARER = tags('that', 'stop', 'comma', 'colon', 'time');

const OPENS_SUBJECT = tags('wh', 'subordinator', 'but');

/** "ranking member of", "founding partner and": without an article, one person is no object; "praising coach Tan" names one. */
const describesPerson = (units: readonly Unit[], at: number): boolean =>
  units[at]?.tag === 'noun' && classOf(units[at]!.lower) === 'person' && BEHIND_PERSON.has(units[at + 1]?.tag);

const BEHIND_PERSON = tags('preposition', 'and', 'comma');

/** "Defending champion Norland will", "Raising fares would", "voting rights groups said": no comma parts it from the verb of its clause. */
function isSubjectNoun(units: readonly Unit[], at: number): boolean {
  let end = at + 1;
  while (MAY_BE_NOUN.has(units[end]?.tag) && (units[end]!.tag !== 'verb' || isEvenlyNoun(units[end]!))) end++;
  return end > at + 1 && (opensVerb(units[end]) || hasSaid(units[end]));
}

const isEvenlyNoun = ({ lower, verb }: Unit): boolean => verb?.form === 'present' && nounShare(lower) >= EVENLY_NOUN;

/** "papers" are the press or texts. */
const OF_TEXTS: ReadonlySet<string> = new Set(['document', 'outlet']);

/** "…, planning papers say": what documents are about, right before a plural that speaks. */
const isOfDocuments = (units: readonly Unit[], at: number): boolean =>
  OF_TEXTS.has(classOf(units[at + 1]?.lower ?? '')) &&
  endsPlural(units, at + 1) &&
  units[at + 2]?.verb?.form === 'base';

const BEHIND_NOUN = tags('verb', 'be', 'have', 'modal', 'stop', 'comma', 'preposition', 'to', 'that');

/** "states that have suffered", "reports that were lost": after a noun "that" is the subject of what follows. */
function opensRelativeClause(units: readonly Unit[], at: number): boolean {
  if (units[at]?.tag !== 'that') return false;
  const next = units[at + 1];
  if (next?.tag === 'have' || next?.tag === 'modal' || next?.tag === 'be') return true;
  return next?.tag === 'verb' && next.verb?.form !== 'gerund';
}

/** "the promises he has made": the clause says that the word before it is a noun. */
function isMade(units: readonly Unit[], from: number): boolean {
  if (units[from]?.tag !== 'pronoun') return false;
  let at = from + 1;
  while (units[at]?.tag === 'have' || units[at]?.tag === 'adverb') at++;
  return units[at]?.verb?.lemma === 'make';
}

/**
 * "Campaign manager Robby Marsh", "…, state Sen. Mei Tan", "…, state police said": at the start of a clause, a word before
 * what a person is called, or in the subject of a verb of saying.
 */
function opensSpeaker(units: readonly Unit[], at: number, previous: Unit | undefined): boolean {
  if (previous && !OPENS_NEW.has(previous.tag)) return false;
  const follows = units[at + 1];
  if (follows?.tag === 'noun' && classOf(follows.lower) === 'person') return true;
  if (follows?.tag === 'name' && isTitle(follows.lower.replace(/\.$/, ''))) return true;
  let end = at + 1;
  while (NOUNS.has(units[end]?.tag)) end++;
  return end > at + 1 && (hasSaid(units[end]) || closesWithSpeech(units, end));
}

/** "…, state media reported.": a verb of saying with which the sentence ends. */
const closesWithSpeech = (units: readonly Unit[], at: number): boolean =>
  units[at]?.verb?.form === 'past' &&
  SPEECH_VERBS.has(units[at]!.verb!.lemma) &&
  ENDS_CUE.has(units[at + 1]?.tag ?? 'stop');

const ENDS_CUE = tags('stop', 'time');
const OPENS_NEW = tags('comma', 'quote', 'semicolon');

function isBeforeNoun(units: readonly Unit[], at: number): boolean {
  return MAY_BE_NOUN.has(units[at]?.tag);
}

const MAY_BE_NOUN = tags('noun', 'name', 'verb', 'time');

/** "some say", "many believe", "45 percent support". */
function isQuantityPronoun(unit: Unit | undefined, form: VerbForm['form']): boolean {
  return form === 'base' && QUANTITY_PRONOUNS.has(unit?.lower ?? '');
}
