/**
 * Where a word that looks like a verb must be a noun: the head of a phrase, or the noun that an adjective describes.
 */
import { ADJECTIVES } from '../lexicon/adjectives';
import { UNLIKE_NOUNS } from '../lexicon/cue-verbs';
import { FINITE_AUXILIARIES, PLURAL_DETERMINERS, SINGULAR_DETERMINERS } from '../lexicon/function-words';
import { classOf } from '../lexicon/nouns';
import { PLURAL_NOUNS } from '../lexicon/plural-nouns';
import type { VerbForm } from '../lexicon/verb-forms';
import { endsPlural } from './agreement';
import { nounShare } from './noun-share';
import { tags, type Unit } from './units';

/** What may precede a noun and its adjectives. */
export const MODIFIERS = tags('determiner', 'possessive', 'genitive', 'preposition');

/** A form that never looks like a noun: "Collins says that …", but "Police reports that …". */
export const isNoNoun = ({ verb }: Unit): boolean =>
  UNLIKE_NOUNS.has(verb?.lemma ?? '') && (verb?.form === 'base' || verb?.form === 'present');

/** "the new reports", "of popular support": an adjective before its noun, not one after "is". */
export function describesNext(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit || !ADJECTIVES.has(unit.lower) || unit.tag === 'verb') return false;
  const before = units[at - 1];
  return before === undefined || BEFORE_ADJECTIVE.has(before.tag) || ADJECTIVES.has(before.lower);
}

const BEFORE_ADJECTIVE = new Set([
  ...MODIFIERS,
  ...tags('number', 'comma', 'and', 'colon', 'dash', 'that', 'verb', 'to', 'wh', 'subordinator'),
]);

/**
 * "the jobs report was late", "court documents say": right before another finite verb, a word that may be a noun is
 * one, because no clause has two finite verbs.
 */
export function isSubjectHead(units: readonly Unit[], at: number, previous: Unit | undefined): boolean {
  if ((previous?.tag !== 'noun' && previous?.tag !== 'name') || isNoNoun(units[at]!)) return false;
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
export function isHeadNoun(units: readonly Unit[], at: number, form: VerbForm['form']): boolean {
  const { lower } = units[at]!;
  if (isNoNoun(units[at]!) || units[at - 1]?.tag !== 'noun' || classOf(units[at - 1]!.lower) !== 'other') return false;
  if (endsPlural(units, at - 1)) return false;
  let open = at - 1;
  while (open > at - LONGEST_PHRASE && BESIDE_HEAD.has(units[open - 1]?.tag)) open--;
  const opener = units[open - 1];
  if (form === 'base')
    return opener?.tag === 'determiner' && SINGULAR_DETERMINERS.has(opener.lower) && !hangs(units[open - 2]);
  if (opener?.tag === 'number' || (opener?.tag === 'determiner' && PLURAL_DETERMINERS.has(opener.lower))) return true;
  return PLURAL_NOUNS.has(lower) && (opener === undefined || BEFORE_PHRASE.has(opener.tag));
}

/** Most words of a phrase before its head. */
const LONGEST_PHRASE = 6;
const BESIDE_HEAD = tags('noun', 'adverb');
const BEFORE_PHRASE = tags('verb', 'preposition', 'to', 'be', 'and');
const hangs = (unit: Unit | undefined) => unit?.tag === 'preposition' || unit?.tag === 'and';

/** "What voters want is …": the clause is the subject. */
export const asksWhat = (units: readonly Unit[], at: number) =>
  units.slice(Math.max(0, at - 5), at).some(({ tag }) => OPENS_CLAUSE.has(tag));

const OPENS_CLAUSE = tags('wh', 'relative', 'that');
