/** Verb or noun: what a form that a verb has is in its place. */
import { CAPITAL_VERBS, CUE_LEMMAS } from '../lexicon/cue-verbs';
import { INDEFINITE_ARTICLES, QUANTITY_PRONOUNS } from '../lexicon/function-words';
import { classOf } from '../lexicon/nouns';
import type { VerbForm } from '../lexicon/verb-forms';
import { endsPlural, endsSingular } from './agreement';
import { describesNext, isHeadNoun, isNoNoun, isSubjectHead, MODIFIERS } from './head-noun';
import { type Tag, tags, type Unit } from './units';

const BEFORE_NOUN = new Set([...MODIFIERS, ...tags('number', 'symbol')]);
/** What follows a verb rather than a noun. */
const INTRODUCED = tags('that', 'quote', 'pronoun', 'wh', 'colon');
const BEFORE_VERB = tags('pronoun', 'relative', 'modal', 'to', 'do', 'not', 'that', 'wh');

/** The tag of the verb form at `at`, read after those before it and before those behind it. */
export function verbTag(units: readonly Unit[], at: number, headline: boolean): Tag {
  const unit = units[at]!;
  const form = unit.verb?.form ?? 'past';
  const before = units[at - 1];
  const previous = before?.tag === 'adverb' ? units[at - 2] : before;
  if (unit.capital && at > 0 && !headline && before?.tag !== 'dash' && before?.tag !== 'colon')
    return CAPITAL_VERBS.has(unit.verb?.lemma ?? '') ? 'verb' : 'name';
  // "Cross said", "Price told"
  if (unit.capital && at === 0 && form === 'base' && units[1]?.verb?.form === 'past') return 'name';
  if (form === 'past' || form === 'participle') {
    return MODIFIERS.has(before?.tag) && before?.lower !== 'some' && isBeforeNoun(units, at + 1) ? 'noun' : 'verb';
  }
  if (describesNext(units, at - 1)) return 'noun';
  if (form === 'gerund') return gerundTag(units, at);
  if (form === 'present' && (previous?.tag === 'to' || previous?.tag === 'verb')) return 'noun';
  if (!isNoNoun(unit) && opensRelativeClause(units, at + 1)) return 'noun';
  // "a snappy retort": of one, no verb has this form.
  if (form === 'base' && previous?.tag === 'noun' && INDEFINITE_ARTICLES.has(units[at - 2]?.lower ?? '')) return 'noun';
  if (BEFORE_VERB.has(previous?.tag)) {
    const beyond = previous === before ? units[at - 2] : units[at - 3];
    return beyond?.lower === 'according' ? 'noun' : 'verb';
  }
  const follows = units[at + 1];
  if (isSubjectHead(units, at, previous)) return 'noun';
  const introduces = follows !== undefined && INTRODUCED.has(follows.tag);
  if (before?.tag === 'number' && units[at - 2]?.tag === 'determiner' && isNoNoun(unit)) return 'verb';
  if (isQuantityPronoun(before, form) || (before?.tag === 'number' && form === 'base' && introduces)) return 'verb';
  if (BEFORE_NOUN.has(previous?.tag)) return 'noun';
  if (form === 'present' && !isNoNoun(unit) && isMade(units, at + 1)) return 'noun';
  if (form === 'base' && isTitle(previous, follows)) return 'noun';
  const opensObject = follows?.tag === 'determiner' || follows?.tag === 'possessive';
  if (follows?.tag === 'that' && form === 'present' && endsPlural(units, at - 1) && !isNoNoun(unit)) return 'noun';
  if (isHeadNoun(units, at, form)) return 'noun';
  if (form === 'present') return introduces || opensObject || endsSingular(previous) ? 'verb' : 'noun';
  // "the reality show “Harbour Boss”"
  if (follows?.tag === 'quote' && previous?.tag === 'noun' && !endsPlural(units, at - 1)) return 'noun';
  return introduces || opensObject || previous === undefined || endsPlural(units, at - 1) ? 'verb' : 'noun';
}

/** "the meeting", "Thursday's meeting", "a town meeting": a gerund in a noun's place that takes no object. */
function gerundTag(units: readonly Unit[], at: number): Tag {
  const before = units[at - 1]?.tag;
  if (before === 'determiner' || before === 'possessive' || before === 'genitive') return 'noun';
  if ((before !== 'noun' && before !== 'name') || CUE_LEMMAS.has(units[at]!.verb?.lemma ?? '')) return 'verb';
  const after = units[at + 1]?.tag;
  return after === undefined || BEHIND_NOUN.has(after) ? 'noun' : 'verb';
}

const BEHIND_NOUN = tags('verb', 'be', 'have', 'modal', 'stop', 'comma', 'preposition', 'to', 'that');

/** "states that have suffered", "reports that were lost": behind a noun "that" is the subject of what follows. */
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

/** "Campaign manager Robby Marsh": at the start of a clause, a word before the noun for a person. */
function isTitle(previous: Unit | undefined, follows: Unit | undefined): boolean {
  if (previous && previous.tag !== 'comma' && previous.tag !== 'quote') return false;
  return follows?.tag === 'noun' && classOf(follows.lower) === 'person';
}

function isBeforeNoun(units: readonly Unit[], at: number): boolean {
  return MAY_BE_NOUN.has(units[at]?.tag);
}

const MAY_BE_NOUN = tags('noun', 'name', 'verb', 'time');

/** "some say", "many believe", "45 percent support". */
function isQuantityPronoun(unit: Unit | undefined, form: VerbForm['form']): boolean {
  return form === 'base' && QUANTITY_PRONOUNS.has(unit?.lower ?? '');
}
