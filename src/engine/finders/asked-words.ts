/** What was asked for and not given: "to comment", "several requests for comment", "no further details". */
import { tags, type Unit } from '../grammar/units';
import { BEHIND_GOING, GOING, NO, REFUSED_VERBS, STATEMENTS } from '../lexicon/refusals';

/** How far after "declined" its infinitive may stand, in units: "declined through a lawyer to be interviewed". */
const MANNER_UNITS = 6;

/** "to comment", "to be drawn": does an infinitive of speaking follow? */
export function isSpeaking(units: readonly Unit[], at: number): boolean {
  let head = at;
  while (head < at + MANNER_UNITS && units[head]?.tag !== 'to' && WITHIN_PHRASE.has(units[head]?.tag)) head++;
  if (units[head]?.tag !== 'to') return false;
  head++;
  while (SKIPPED.has(units[head]?.tag)) head++;
  const { verb, lower } = units[head] ?? {};
  if (GOING.has(lower ?? '')) return BEHIND_GOING.has(units[head + 1]?.lower ?? '');
  return REFUSED_VERBS.has(verb?.lemma ?? '') || REFUSED_VERBS.has(lower ?? '');
}

const SKIPPED = tags('adverb', 'be');

/** How far before its verb a subject may begin, in units. */
export const SUBJECT_UNITS = 20;
/** How far after its verb the noun for what was not answered or given may stand, in units. */
const NOUN_UNITS = 9;
/** What may stand in a subject, and in the phrases after a verb. */
export const WITHIN_PHRASE = tags(
  'to',
  'preposition',
  'determiner',
  'possessive',
  'noun',
  'name',
  'genitive',
  'symbol', // "the Mail News' request"
  'number',
  'adverb',
  'time',
  'verb',
  'object',
  'and',
);

/** Does one of the nouns stand in the phrases from `from` on: "to several requests for comment"? */
export function holds(units: readonly Unit[], from: number, nouns: ReadonlySet<string>): boolean {
  for (let at = from; at < from + NOUN_UNITS && WITHIN_PHRASE.has(units[at]?.tag); at++)
    if (nouns.has(units[at]!.lower)) return true;
  return false;
}

/** Where "no comment" or "no further details" ends that begins at `at`, or -1. */
export function missingEnd(units: readonly Unit[], at: number): number {
  if (!NO.has(units[at]?.lower ?? '')) return -1;
  let end = at + 1;
  while (end < at + NOUN_UNITS && units[end]?.tag === 'noun') end++;
  return STATEMENTS.has(units[end - 1]!.lower) ? end : -1;
}
