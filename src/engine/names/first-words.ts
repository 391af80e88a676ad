/** Whether the first word of a sentence, which has a capital anyway, can be the name of its subject. */
import { ADVERBS, BE, COUNTED_FROM, DO, HAVE, MODALS, UNITS_OF_TIME } from '../lexicon/function-words';
import { RELATIVES } from '../lexicon/names';
import { ASSOCIATIONS, COMPANIES, COMPANIES_ALONE, COUNTRIES, METONYMS } from '../lexicon/organisations';
import { OUTLETS } from '../lexicon/outlets';
import { verbForm } from '../lexicon/verb-forms';
import type { Token } from '../text/document';
import { isGivenName } from './name-words';

/** Names that are known wherever they appear. */
const LISTS = [OUTLETS, COMPANIES, COMPANIES_ALONE, ASSOCIATIONS, METONYMS, COUNTRIES];
/** What may follow a subject, besides a verb. */
const BEHIND_SUBJECT = new Set([...BE, ...HAVE, ...DO, ...MODALS, ...ADVERBS, ...RELATIVES]);

/**
 * "Exit polls", "Majorities in", "Current and", "Moments later": does the next word show that the first one (in lower case) is no name?
 */
export function isNoSubject(first: string, next: Token | undefined): boolean {
  if (UNITS_OF_TIME.has(first) && COUNTED_FROM.has(next?.lower ?? '')) return true;
  if (next?.kind !== 'word' || next.text !== next.lower || LISTS.some((list) => list.has(first))) return false;
  return !isGivenName(first) && !BEHIND_SUBJECT.has(next.lower) && !looksVerbal(next.lower);
}

const looksVerbal = (word: string): boolean => verbForm(word) !== undefined || /(?:ed|ly)$/.test(word);
