/** Whether the first word of a sentence, which has a capital anyway, can be the name of its subject. */
import { ADJECTIVES } from '../lexicon/adjectives';
import { ADVERBS, BE, COUNTED_FROM, DO, HAVE, MODALS, UNITS_OF_TIME } from '../lexicon/function-words';
import { BEFORE_RUMOUR } from '../lexicon/labels';
import { RELATIVES_OF_PEOPLE } from '../lexicon/names';
import { classOf, isPlural } from '../lexicon/nouns';
import { COUNTRIES } from '../lexicon/organisations';
import { verbForm } from '../lexicon/verb-forms';
import type { Token } from '../text/document';
import { isKnownName } from './known-names';
import { isGivenName } from './name-words';

/** Names that are known wherever they appear. */
const isKnown = (word: string): boolean => isKnownName(word) || COUNTRIES.has(word);
/** What may follow a subject, besides a verb. */
const BEHIND_SUBJECT = new Set([...BE, ...HAVE, ...DO, ...MODALS, ...ADVERBS, ...RELATIVES_OF_PEOPLE]);

/**
 * "Exit polls", "Internal emails", "Other reports", "Majorities in", "Current and", "Moments later": does the next word show that the first
 * one, in lower case, is no name?
 */
export function isNoSubject(first: string, next: Token | undefined): boolean {
  if (UNITS_OF_TIME.has(first) && COUNTED_FROM.has(next?.lower ?? '')) return true;
  if (next?.kind !== 'word' || next.text !== next.lower || isKnown(first)) return false;
  const describes = ADJECTIVES.has(first) || BEFORE_RUMOUR.has(first);
  if (describes && classOf(next.lower) === 'document' && isPlural(next.lower)) return true;
  return !isGivenName(first) && !BEHIND_SUBJECT.has(next.lower) && !looksVerbal(next.lower);
}

const looksVerbal = (word: string): boolean => verbForm(word) !== undefined || /(?:ed|ly)$/.test(word);
