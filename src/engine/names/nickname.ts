/** A nickname in quotation marks between a given name and a surname: Walter "Dutch" Kessel. */
import type { Token } from '../text/document';
import { bare, isCapital, isGivenName, isInitial } from './name-words';

/** Longest nickname, in words: "Big Mama Lu". */
const LONGEST_NICKNAME = 3;

/** One past the nickname that begins at `at`; `at` where there is none. */
export function nicknameEnd(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 2];
  if (tokens[at - 1]?.kind !== 'mark' || before === undefined || !isGivenNameOrInitial(before)) return at;
  let end = at;
  while (end - at < LONGEST_NICKNAME && isCapital(tokens[end])) end++;
  return tokens[end]?.kind === 'mark' && isCapital(tokens[end + 1]) ? end : at;
}

const isGivenNameOrInitial = (token: Token) => isGivenName(bare(token)) || isInitial(token);
