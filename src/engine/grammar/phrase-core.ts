/** A noun phrase without its descriptions, and what may come between it and its verb. */
import { ADVERBS_OR_ADJECTIVES } from '../lexicon/function-words';
import { BEFORE_THAN, FLOATING_QUANTIFIERS, FREQUENCY_WORDS, OTHERS, TIME_MODIFIERS } from '../lexicon/noun-phrases';
import { GOES_ON, isAroundLetters, isMeasure, isNickname, isNominal } from './noun-phrase';
import { tags, type Unit } from './units';

/** What may begin a noun phrase. */
export const OPENS_PHRASE = tags('determiner', 'possessive', 'name', 'noun', 'number');

/** "both" in "Renn and Varga both said" */
export const isFloating = (unit: Unit | undefined) => unit?.tag === 'pronoun' && FLOATING_QUANTIFIERS.has(unit.lower);

/**
 * One past the last unit of the phrase at `start`, at most `verb`: with whatever "and", "to" or a preposition joins to
 * it.
 */
export function coreEnd(units: readonly Unit[], start: number, verb: number): number {
  let at = isMeasure(units, start) ? start + 2 : start;
  while (
    at < verb &&
    belongs(units, at, start, verb) &&
    (at === start || units[at - 1]!.tag === 'and' || !isInterval(units, at, verb))
  )
    at++;
  while (at > start && IDLE_ENDS.has(units[at - 1]!.tag)) at--;
  return at;
}

const IDLE_ENDS = tags('and', 'preposition', 'determiner', 'adverb', 'to');
const BEFORE_NOUN = tags('determiner', 'possessive', 'genitive', 'preposition', 'and', 'adverb', 'to', 'number');

function belongs(units: readonly Unit[], at: number, start: number, verb: number): boolean {
  const unit = units[at]!;
  const before = at > start ? units[at - 1] : undefined;
  const next = at + 1 < verb ? units[at + 1] : undefined;
  if (GOES_ON.has(unit.tag)) return true;
  switch (unit.tag) {
    case 'determiner':
    case 'possessive':
    case 'object':
      return before === undefined || BEFORE_NOUN.has(before.tag);
    case 'adverb':
      if (before === undefined || BEFORE_NOUN.has(before.tag)) return true;
      // "the Finnish online guide"
      return ADVERBS_OR_ADJECTIVES.has(unit.lower) && next?.tag === 'noun';
    case 'pronoun':
      return before === undefined || (before.tag !== 'noun' && before.tag !== 'name' && BEFORE_NOUN.has(before.tag));
    case 'preposition':
      return before !== undefined && (unit.lower !== 'than' || BEFORE_THAN.has(before.lower));
    case 'to':
      return before !== undefined && next !== undefined && (OPENS_PHRASE.has(next.tag) || next.tag === 'time');
    case 'and':
      if (before === undefined || next === undefined) return false;
      return (isNominal(next) && next.tag !== 'pronoun') || OTHERS.has(next.lower) || opensMember(units, at + 1);
    case 'quote':
      return (
        before !== undefined && (BEFORE_NOUN.has(before.tag) || next?.tag === 'preposition' || isNickname(units, at))
      );
    case 'open':
    case 'close':
      return before !== undefined && isAroundLetters(units, at);
    case 'verb':
      if (before === undefined) return opensMember(units, at) || at === 0;
      return (before.tag === 'and' && opensMember(units, at)) || isNounHere(unit, before, next);
    default:
      return false;
  }
}

/** "the proposed ban", "public works director", "volunteers" right before the verb: a verb form used as a noun. */
function isNounHere({ verb }: Unit, before: Unit, next: Unit | undefined): boolean {
  if (before.tag === 'determiner' || before.tag === 'possessive' || before.tag === 'preposition') return true;
  if ((before.tag === 'adverb' || before.tag === 'number') && next !== undefined && OPENS_PHRASE.has(next.tag))
    return true;
  if (verb?.form !== 'present' && verb?.form !== 'gerund') return false;
  if (next === undefined) return before.tag === 'noun' && verb.form === 'present';
  return (before.tag === 'noun' || before.tag === 'and') && (next.tag === 'noun' || next.tag === 'name');
}

/** "campaign organisers", "retired pilots": the first word of a list's member may look like a verb. */
export const opensMember = (units: readonly Unit[], at: number) =>
  units[at]?.tag === 'verb' && OPENS_COMPOUND.has(units[at]!.verb?.form ?? 'past') && units[at + 1]?.tag === 'noun';

const OPENS_COMPOUND: ReadonlySet<string> = new Set(['base', 'past', 'participle']);

/** Words of time between subject and verb: "now", "this past week", "has over the past few months". */
export function isInterval(units: readonly Unit[], from: number, verb: number): boolean {
  let at = from;
  const auxiliary = AUXILIARIES.has(units[at]?.tag) ? 1 : 0;
  at += auxiliary;
  if (isFloating(units[at]) && ++at === verb) return true;
  let time = false;
  for (; at < verb; at++) {
    const { tag, lower } = units[at]!;
    if (!IN_INTERVAL.has(tag) && !INTERVAL_WORDS.has(lower)) return false;
    time ||= tag === 'time' || FREQUENCY_WORDS.has(lower) || (tag === 'adverb' && auxiliary === 0);
  }
  return time;
}

const AUXILIARIES = tags('have', 'be', 'modal');
const INTERVAL_WORDS = new Set([...TIME_MODIFIERS, ...BEFORE_THAN, ...FREQUENCY_WORDS]);
const IN_INTERVAL = tags('adverb', 'time', 'preposition', 'determiner', 'number');
