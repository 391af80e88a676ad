/** Where a word that looks like a verb must be the head of its phrase. */
import { FINITE_AUXILIARIES, PLURAL_DETERMINERS, SINGULAR_DETERMINERS } from '../../lexicon/function-words';
import { classOf } from '../../lexicon/nouns';
import { PLURAL_NOUNS } from '../../lexicon/plural-nouns';
import { endsPlural } from '../agreement';
import { nounShare } from '../noun-share';
import { NOUNS, tags, type Unit } from '../units';
import { asksWhat, wordBefore } from './words-before';

/**
 * "the jobs report was late", "court documents say": right before another finite verb, a word that may be a noun is
 * one, because no clause has two finite verbs.
 */
export function isSubjectHead(units: readonly Unit[], at: number): boolean {
  if (!NOUNS.has(wordBefore(units, at)?.tag)) return false;
  return (opensPredicate(units[at + 1]) && !asksWhat(units, at)) || isPluralBeforeVerb(units, at);
}

const opensPredicate = (unit: Unit | undefined) =>
  unit !== undefined && (FINITE_AUXILIARIES.has(unit.lower) || (unit.tag === 'modal' && !isShortened(unit)));

/** "official figures show", "police reports reviewed by": a plural and its verb, rather than a verb and its object. */
function isPluralBeforeVerb(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (units[at]!.verb?.form !== 'present' || next?.tag !== 'verb') return false;
  const { verb, lower } = next;
  if (units[at + 2]?.lower === 'by') return verb === undefined || verb.form === 'past' || verb.form === 'participle';
  if (verb?.form !== 'base') return false;
  return nounShare(lower) < nounShare(units[at]!.lower) || nounShare(lower) < SELDOM_NOUN;
}

/** A form that is a noun less often than this is a verb. */
const SELDOM_NOUN = 0.2;

/** "'ll", "'d" */
const isShortened = ({ lower }: Unit) => lower.startsWith("'") || lower.startsWith('’');

/**
 * "three battleground states", "trade deals that …", "the vain hope that …": the phrase before it has a noun that
 * stands for no speaker; does that leave the word no other part than its head?
 */
export function isHeadNoun(units: readonly Unit[], at: number): boolean {
  const { lower, verb } = units[at]!;
  if (units[at - 1]?.tag !== 'noun' || classOf(units[at - 1]!.lower) !== 'other') return false;
  if (endsPlural(units, at - 1)) return false;
  let open = at - 1;
  while (open > at - LONGEST_PHRASE && BESIDE_HEAD.has(units[open - 1]?.tag)) open--;
  const opener = units[open - 1];
  if (verb?.form === 'base')
    return opener?.tag === 'determiner' && SINGULAR_DETERMINERS.has(opener.lower) && !hangs(units[open - 2]);
  if (opener?.tag === 'number' || (opener?.tag === 'determiner' && PLURAL_DETERMINERS.has(opener.lower))) return true;
  return PLURAL_NOUNS.has(lower) && (opener === undefined || BEFORE_PHRASE.has(opener.tag));
}

/** Most words of a phrase before its head. */
const LONGEST_PHRASE = 6;
const BESIDE_HEAD = tags('noun', 'adverb');
const BEFORE_PHRASE = tags('verb', 'preposition', 'to', 'be', 'and');
const hangs = (unit: Unit | undefined) => unit?.tag === 'preposition' || unit?.tag === 'and';
