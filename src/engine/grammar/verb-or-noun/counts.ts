/** How often a form is a noun, where its place leaves open what it is. */
import { SPEECH_VERBS } from '../../lexicon/cue-verbs';
import { classOf } from '../../lexicon/nouns';
import { endsSingular } from '../agreement';
import { MOSTLY_NOUN, nounShare } from '../noun-share';
import { tags, type Unit } from '../units';
import { isBehindAsideOfOne } from './phrase-around';
import { introduces, isBeforeObject } from './words-after';
import { asksWhat, wordBefore } from './words-before';

/** After a name only a form that hardly is a verb is a noun. */
const NOUN_BEHIND_NAME = 0.9;
const HARDLY_NOUN = 0.1;

/** A form that is hardly ever a noun. */
export const isHardlyNoun = (units: readonly Unit[], at: number): boolean => nounShare(units[at]!.lower) < HARDLY_NOUN;

/** "Vote the board out", "claim that": at the start of a sentence, or before what a verb has behind it. */
export const isMoreOftenVerb = (units: readonly Unit[], at: number): boolean =>
  nounShare(units[at]!.lower) < NOUN_BEHIND_NAME &&
  (introduces(units, at) || isBeforeObject(units, at) || wordBefore(units, at) === undefined);

/** "the mayor plans", but not "the harbour plans" */
export const isVerbOfOne = (units: readonly Unit[], at: number): boolean =>
  endsSingular(wordBefore(units, at)) && nounShare(units[at]!.lower) < limitBehindSubject(units, at);

/** "The letter, signed by forty divers, demands answers" */
export const isVerbBehindAside = (units: readonly Unit[], at: number): boolean =>
  nounShare(units[at]!.lower) < NOUN_BEHIND_NAME && isBehindAsideOfOne(units, at);

/** From which share of nouns on the form is one after the word before it, which may be the subject of its verb. */
function limitBehindSubject(units: readonly Unit[], at: number): number {
  // "a plan which the board claims to be safe", "“It is old,” the report states": the clause needs a verb.
  if (asksWhat(units, at) || endsBehindQuote(units, at)) return 1;
  const previous = wordBefore(units, at);
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
