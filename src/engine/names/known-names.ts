/** Names that are known as they stand, though they hold what ends other names: a number, or a genitive. */
import { AS } from '../lexicon/finding';
import { FINITE_AUXILIARIES, PREPOSITIONS } from '../lexicon/function-words';
import { THAT } from '../lexicon/introductions';
import { CALLED_BY_NUMBER, NEVER_DESCRIBES, ORDINAL, SMALL_INSIDE } from '../lexicon/names';
import { ARTICLES } from '../lexicon/noun-phrases';
import { ASSOCIATIONS, COMPANIES, COMPANIES_ALONE, METONYMS } from '../lexicon/organisations';
import { OUTLET_BEGINNINGS, OUTLETS } from '../lexicon/outlets';
import { IT, RELATIVE } from '../lexicon/pronouns';
import { verbForm } from '../lexicon/verb-forms';
import { startsWithDigit } from '../text/characters';
import type { Token } from '../text/document';
import { bare, isCapital, isGivenName, nameAt } from './name-words';

/** Longest known name, in words. */
export const LONGEST_KNOWN = 4;

/** A body that the lexicons know by its whole name, in lower case. */
export const isKnownBody = (name: string): boolean => BODIES.has(name);

const BODIES = new Set([...METONYMS, ...ASSOCIATIONS, ...COMPANIES, ...COMPANIES_ALONE]);

export const isKnownName = (name: string): boolean => NAMES.has(name);

const NAMES = new Set([...OUTLETS, ...BODIES]);

/** "404 Media", "9News", "9th Circuit": does a known name, or a court's or a unit's, begin with this number? */
export const opensNumbered = (tokens: readonly Token[], at: number): boolean =>
  startsWithDigit(tokens[at]!.text) &&
  (isKnownName(nameAt(tokens, at, at + 1)) ||
    (isCapital(tokens[at + 1]) &&
      (isKnownName(nameAt(tokens, at, at + 2)) ||
        (ORDINAL.test(tokens[at]!.text) && CALLED_BY_NUMBER.has(bare(tokens[at + 1]!))))));

/**
 * Where a known name that goes on with the number or the genitive at token `at` ends, or `at`: "France 24",
 * "Channel 12", "Harper's Bazaar"; "Grimaldi's said", as nobody's possession says anything, but not "Mei's said", who has.
 *
 * @param start where the words with capitals begin.
 */
export function knownEnd(tokens: readonly Token[], start: number, at: number, limit: number): number {
  const { lower, text } = tokens[at]!;
  const genitive = lower === "'s";
  if (SMALL_INSIDE.has(text)) return joinedEnd(tokens, start, at, limit);
  if (!genitive && !startsWithDigit(text)) return at;
  for (let end = Math.min(limit, at + LONGEST_KNOWN - 1); end > at; end--)
    for (let first = Math.max(start, end - LONGEST_KNOWN); first < at; first++)
      if (isKnownName(nameAt(tokens, first, end)) && !(genitive && end === at + 1 && mayBeOwned(tokens, first, end)))
        return end;
  const before = bare(tokens[at - 1]!);
  if (!genitive) return OUTLET_BEGINNINGS.has(before) && /^\d{1,2}$/.test(text) ? at + 1 : at;
  return at === start + 1 && !isGivenName(before) && NEVER_DESCRIBES.has(tokens[at + 1]?.lower ?? '') ? at + 1 : at;
}

/** Past "the Children" in "Save the Children": where a known name that goes on over the small word at `at` ends, or `at`. */
function joinedEnd(tokens: readonly Token[], start: number, at: number, limit: number): number {
  const first = tokens[start]!.lower === 'the' ? start + 1 : start;
  for (let end = Math.min(limit, first + LONGEST_KNOWN); end > at + 1; end--)
    if (isCapital(tokens[end - 1]) && isKnownName(nameAt(tokens, first, end))) return end;
  return at;
}

/** "Moody's lawyer", where somebody is called Moody; not "Moody's has", "Moody's reported a loss", "as Moody's noted". */
function mayBeOwned(tokens: readonly Token[], first: number, at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word') return false;
  if (AS.has(tokens[first - 1]?.lower ?? '') && verbForm(next.lower)?.form === 'past') return false;
  if (NO_NOUNS.some((words) => words.has(next.lower))) return false;
  return verbForm(next.lower)?.form !== 'past' || !OPENS_OBJECT.some((words) => words.has(tokens[at + 1]?.lower ?? ''));
}

const NO_NOUNS = [FINITE_AUXILIARIES, PREPOSITIONS, RELATIVE, NEVER_DESCRIBES];
/** What a verb in the past has behind it, and a participle that describes a noun has not. */
const OPENS_OBJECT = [ARTICLES, IT, THAT];
