/** The part of speech of a word by its neighbours: verb or noun, possessive or "is", name or first word. */
import { ADJECTIVES } from '../lexicon/adjectives';
import { CUE_LEMMAS } from '../lexicon/cue-verbs';
import { classOf } from '../lexicon/nouns';
import type { VerbForm } from '../lexicon/verb-forms';
import type { Tag, Unit } from './units';

/** Decides what depends on the neighbours: verb or noun, possessive or "is", name or first word. */
export function settle(units: Unit[], at: number, headline: boolean): void {
  const unit = units[at]!;
  if (unit.tag === 'genitive') unit.tag = genitiveTag(units, at);
  else if (unit.tag === 'verb') unit.tag = verbTag(units, at, headline);
  else if (unit.tag === 'modal' && unit.capital && at > 0 && !headline && units[at - 1]!.tag !== 'colon')
    unit.tag = 'name';
  else if (unit.tag === 'determiner' && QUANTIFIER.test(unit.lower) && standsAlone(unit, units[at + 1]))
    unit.tag = 'pronoun';
  else if (unit.tag === 'time' && (unit.lower === 'may' || unit.lower === 'march') && !unit.capital) {
    unit.tag = unit.lower === 'may' ? 'modal' : 'noun';
  }
}

/** Determiners that may also stand for a noun: "Some say", "This shows". */
const QUANTIFIER = /^(?:some|many|most|both|several|few|all|another|each|neither|one)$/u;

const isNoun = (unit: Unit | undefined) => unit?.tag === 'noun' || unit?.tag === 'name';

function standsAlone({ lower }: Unit, next: Unit | undefined): boolean {
  // "many promises", "some reports": of a plural no verb has this form.
  if (next?.verb?.form === 'present' && PLURAL_QUANTIFIER.test(lower)) return false;
  return next === undefined || /^(?:verb|be|have|do|modal|not|stop|comma)$/u.test(next.tag);
}

const PLURAL_QUANTIFIER = /^(?:some|many|most|both|several|few)$/u;

function genitiveTag(units: readonly Unit[], at: number): Tag {
  const before = units[at - 1]?.tag;
  if (before === 'pronoun' || before === 'relative' || before === 'wh' || before === 'that') return 'be';
  const after = units[at + 1];
  return before === undefined || after?.tag === 'determiner' || after?.tag === 'not' ? 'be' : 'genitive';
}

const MODIFIED = new Set<Tag | undefined>(['determiner', 'possessive', 'genitive', 'preposition']);
const BEFORE_NOUN = new Set<Tag | undefined>([...MODIFIED, 'number', 'symbol']);
/** What follows a verb rather than a noun. */
const INTRODUCED = new Set<Tag>(['that', 'quote', 'pronoun', 'wh', 'colon']);
const BEFORE_VERB = new Set<Tag | undefined>(['pronoun', 'relative', 'modal', 'to', 'do', 'not', 'that', 'wh']);

/** Verbs of saying that look like no noun: "Collins says that …", but "Police reports that …". */
const NO_NOUN =
  /^(?:says?|adds?|tells?|argues?|writes?|insists?|thinks?|believes?|contends?|explains?|knows?|agrees?)$/u;

function verbTag(units: readonly Unit[], at: number, headline: boolean): Tag {
  const unit = units[at]!;
  const form = unit.verb?.form ?? 'past';
  const before = units[at - 1];
  const previous = before?.tag === 'adverb' ? units[at - 2] : before;
  if (unit.capital && at > 0 && !headline && before?.tag !== 'dash' && before?.tag !== 'colon')
    return unit.verb?.lemma === 'tweet' ? 'verb' : 'name';
  if (form === 'past' || form === 'participle') {
    return MODIFIED.has(before?.tag) && before?.lower !== 'some' && isBeforeNoun(units, at + 1) ? 'noun' : 'verb';
  }
  if (describesNext(units, at - 1)) return 'noun';
  if (form === 'gerund') return gerundTag(units, at);
  if (form === 'present' && (previous?.tag === 'to' || previous?.tag === 'verb')) return 'noun';
  if (!NO_NOUN.test(unit.lower) && opensRelativeClause(units, at + 1)) return 'noun';
  // "a snappy retort": of one, no verb has this form.
  if (form === 'base' && previous?.tag === 'noun' && /^an?$/u.test(units[at - 2]?.lower ?? '')) return 'noun';
  if (BEFORE_VERB.has(previous?.tag)) {
    const beyond = previous === before ? units[at - 2] : units[at - 3];
    return beyond?.lower === 'according' ? 'noun' : 'verb';
  }
  const follows = units[at + 1];
  if (opensPredicate(follows) && isNoun(previous) && !NO_NOUN.test(unit.lower) && !asksWhat(units, at)) return 'noun';
  const introduces = follows !== undefined && INTRODUCED.has(follows.tag);
  if (isQuantityPronoun(before, form) || (before?.tag === 'number' && form === 'base' && introduces)) return 'verb';
  if (BEFORE_NOUN.has(previous?.tag)) return 'noun';
  if (form === 'present' && !NO_NOUN.test(unit.lower) && isMade(units, at + 1)) return 'noun';
  if (form === 'base' && isTitle(previous, follows)) return 'noun';
  const opensObject = follows?.tag === 'determiner' || follows?.tag === 'possessive';
  if (follows?.tag === 'that' && form === 'present' && endsPlural(units, at - 1) && !NO_NOUN.test(unit.lower))
    return 'noun';
  if (form === 'present') return introduces || opensObject || endsSingular(previous) ? 'verb' : 'noun';
  // "the reality show “Harbour Boss”"
  if (follows?.tag === 'quote' && previous?.tag === 'noun' && !endsPlural(units, at - 1)) return 'noun';
  return introduces || opensObject || previous === undefined || endsPlural(units, at - 1) ? 'verb' : 'noun';
}

/** "the jobs report was late": right before another finite verb a word that may be a noun is one. */
const opensPredicate = (unit: Unit | undefined) =>
  unit !== undefined && (FINITE.test(unit.lower) || (unit.tag === 'modal' && !/^['’]/u.test(unit.lower)));

const FINITE = /^(?:is|are|was|were|has|had|does|did)$/u;

/** "What voters want is …": the clause in front is the subject. */
const asksWhat = (units: readonly Unit[], at: number) =>
  units.slice(Math.max(0, at - 5), at).some(({ tag }) => tag === 'wh' || tag === 'relative' || tag === 'that');

/** "the new reports", "of popular support": an adjective that stands before its noun, and not behind "is". */
function describesNext(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit || !ADJECTIVES.has(unit.lower) || unit.tag === 'verb') return false;
  const before = units[at - 1];
  return before === undefined || BEFORE_ADJECTIVE.has(before.tag) || ADJECTIVES.has(before.lower);
}

const BEFORE_ADJECTIVE = new Set<Tag | undefined>([
  ...MODIFIED,
  'number',
  'comma',
  'and',
  'colon',
  'dash',
  'that',
  'verb',
  'to',
]);

/** "the meeting", "Thursday's meeting", "a town meeting": a gerund in a noun's place that takes no object. */
function gerundTag(units: readonly Unit[], at: number): Tag {
  const before = units[at - 1]?.tag;
  if (before === 'determiner' || before === 'possessive' || before === 'genitive') return 'noun';
  if ((before !== 'noun' && before !== 'name') || CUE_LEMMAS.has(units[at]!.verb?.lemma ?? '')) return 'verb';
  const after = units[at + 1]?.tag;
  return after === undefined || /^(?:verb|be|have|modal|stop|comma|preposition|to|that)$/u.test(after)
    ? 'noun'
    : 'verb';
}

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
  const tag = units[at]?.tag;
  return tag === 'noun' || tag === 'name' || tag === 'verb' || tag === 'time';
}

/** "some say", "many believe", "45 percent support". */
function isQuantityPronoun(unit: Unit | undefined, form: VerbForm['form']): boolean {
  return (
    form === 'base' &&
    unit !== undefined &&
    /^(?:some|many|most|both|few|all|others|several|percent|%|million)$/u.test(unit.lower)
  );
}

/** Behind these stands a verb as easily as a noun; the verb is the better guess for a form that may be one. */
const BESIDE_VERB = new Set<Tag>(['comma', 'close', 'and', 'dash', 'quote']);

function endsSingular(unit: Unit | undefined): boolean {
  if (!unit) return false;
  if (BESIDE_VERB.has(unit.tag)) return true;
  return unit.tag === 'name' || (unit.tag === 'noun' && !/[^siu]s$/u.test(unit.lower)) || unit.tag === 'time';
}

function endsPlural(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  if (BESIDE_VERB.has(unit.tag)) return true;
  if (at === 0 && unit.tag === 'name') return /[^siu]s$/u.test(unit.lower);
  if (unit.tag === 'noun')
    return /[^siu]s$/u.test(unit.lower) || /^(?:people|men|women|police|media|data)$/u.test(unit.lower);
  return unit.tag === 'name' && (units[at - 1]?.tag === 'and' || /(?:ans|crats|ists)$/u.test(unit.lower));
}
