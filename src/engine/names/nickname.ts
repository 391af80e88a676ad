/** A nickname in quotation marks between a given name and a surname: Walter "Dutch" Kessel. */
import { classOf } from '../lexicon/nouns';
import { verbForm } from '../lexicon/verb-forms';
import type { Token } from '../text/document';
import { bare, isAcronym, isCapital, isGivenName, isInitial } from './name-words';

/** Longest nickname, in words: "Big Mama Lu". */
const LONGEST_NICKNAME = 3;

/** One past the nickname that begins at `at`; `at` where there is none. */
export function nicknameEnd(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 2];
  if (tokens[at - 1]?.kind !== 'mark' || before === undefined) return at;
  const known = isGivenNameOrInitial(before);
  if (!known && !mayBeName(before)) return at;
  let end = at;
  while (end - at < (known ? LONGEST_NICKNAME : 1) && isCapital(tokens[end])) end++;
  if (tokens[end]?.kind !== 'mark' || !isCapital(tokens[end + 1])) return at;
  return known || (mayBeName(tokens[end + 1]!) && !isCapital(tokens[end + 2])) ? end : at;
}

/** No noun ("Netflix “Squid” Star"), initials or verb. */
const mayBeName = (token: Token): boolean =>
  isCapital(token) && !isAcronym(token) && classOf(bare(token)) === 'other' && verbForm(token.lower) === undefined;

const isGivenNameOrInitial = (token: Token) => isGivenName(bare(token)) || isInitial(token);
