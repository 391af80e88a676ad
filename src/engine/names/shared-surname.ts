/** The surname that two people share: "Lund" in "Marta and Ida Lund". */
import { GIVEN_NAMES_AND_SURNAMES } from '../lexicon/given-names';
import { ROYAL_TITLES } from '../lexicon/titles';
import type { Token } from '../text/document';
import type { NameRun } from './name-runs';
import { bare, isCapital, isGivenName } from './name-words';

/**
 * The token of the surname behind a given name that another one is joined to, as both have it; or null, as in "Prince
 * Tarek and Ida Lund".
 */
export function sharedSurname(tokens: readonly Token[], { first, end }: NameRun): Token | null {
  const [and, given, surname, behind] = tokens.slice(end, end + 4);
  if (first > 0 && ROYAL_TITLES.has(bare(tokens[first - 1]!))) return null;
  if (end - first > 1 || and?.lower !== 'and' || !isGiven(tokens[first]) || !isGiven(given)) return null;
  return isCapital(surname) && !isCapital(behind) ? surname! : null;
}

const isGiven = (token: Token | undefined): boolean =>
  isCapital(token) && isGivenName(bare(token!)) && !GIVEN_NAMES_AND_SURNAMES.has(bare(token!));
