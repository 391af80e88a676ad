/** Whether a sentence's first word, which owes its capital to its place, can be the name of the sentence's subject. */
import { ADVERBS, BE, DO, HAVE, MODALS } from '../lexicon/function-words';
import { RELATIVES } from '../lexicon/names';
import { COMPANIES, COUNTRIES, METONYMS } from '../lexicon/organisations';
import { OUTLETS } from '../lexicon/outlets';
import { verbForm } from '../lexicon/verb-forms';
import type { Token } from '../text/document';
import { isGivenName } from './name-words';

/** Names that are known wherever they stand. */
const LISTS = [OUTLETS, COMPANIES, METONYMS, COUNTRIES];
/** What follows a subject, besides a verb. */
const BEHIND_SUBJECT = new Set([...BE, ...HAVE, ...DO, ...MODALS, ...ADVERBS, ...RELATIVES]);

/** "Exit polls", "Majorities in", "Current and": does the next word show that a first word, lower case, is no name? */
export function isNoSubject(first: string, next: Token | undefined): boolean {
  if (next?.kind !== 'word' || next.text !== next.lower || LISTS.some((list) => list.has(first))) return false;
  return !isGivenName(first) && !BEHIND_SUBJECT.has(next.lower) && !looksVerbal(next.lower);
}

const looksVerbal = (word: string): boolean => verbForm(word) !== undefined || /(?:ed|ly)$/.test(word);
