/** A token as a word of a name: its capital, its lexical form, and what part of a name it may be. */
import { GIVEN_NAMES_EITHER, GIVEN_NAMES_HE, GIVEN_NAMES_SHE } from '../lexicon/given-names';
import { ASSOCIATIONS, COMMON_ACRONYMS, COMPANIES, COUNTRIES, METONYMS } from '../lexicon/organisations';
import { PERSON_NOUNS } from '../lexicon/people';
import { DEMONYMS } from '../lexicon/peoples';
import { isTitle, TITLES } from '../lexicon/titles';
import type { Token } from '../text/document';

/** A token as the lexicons write it: lower case, straight apostrophes, no full stop at the end; '' before and behind a text. */
export const bare = (token: Token | undefined): string => token?.form?.bare ?? token?.lower ?? '';

/** Words of a name in one string, as the lexicons write it: "people's daily". */
export function nameOf(words: readonly string[]): string {
  const name = words.join(' ');
  // Looking first is cheaper, and most names have none.
  return name.includes(" 's") ? name.replaceAll(" 's", "'s") : name;
}

/** The tokens `[first, end)` as the lexicons write a name. */
export const nameAt = (tokens: readonly Token[], first: number, end: number): string =>
  nameOf(tokens.slice(first, end).map(bare));

/** "Renn", "deVries" */
export const isCapital = (token: Token | undefined): token is Token => token?.form?.capital === true;

/** "MPs", "U.S." */
export const isAcronym = (token: Token): boolean => token.form?.acronym === true;

/** "J." */
export const isInitial = (token: Token): boolean => token.form?.initial === true;

/** "TJ" in "TJ King": two initials that stand for given names. */
export const isInitials = (token: Token): boolean =>
  /^\p{Lu}{2}$/u.test(token.text) &&
  ![COUNTRIES, METONYMS, ASSOCIATIONS, COMMON_ACRONYMS, COMPANIES, TITLES].some((list) => list.has(token.lower));

/** "pilot", "ambassador": a noun for a person. */
export const isPersonNoun = (token: Token | undefined): boolean => token !== undefined && PERSON_NOUNS.has(bare(token));

/** "pilot", "director-general": what somebody may be, lower case. */
export const isOffice = (word: string): boolean => PERSON_NOUNS.has(word) || isTitle(word);

/** "Norway", "Norwegian" */
export const isPlaceOrPeople = (token: Token): boolean => COUNTRIES.has(bare(token)) || DEMONYMS.has(bare(token));

export const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word);

const GIVEN_NAMES = new Set([...GIVEN_NAMES_HE, ...GIVEN_NAMES_SHE, ...GIVEN_NAMES_EITHER]);
