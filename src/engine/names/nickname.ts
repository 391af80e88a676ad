/** A nickname in quotation marks between a given name and a surname: Walter "Dutch" Kessel. */
import type { Token } from '../text/document';
import { bare, isCapital, isGivenName } from './name-words';

/** Is token `at` a nickname? */
export function isNickname(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind !== 'mark' || tokens[at + 1]?.kind !== 'mark') return false;
  const [before, after] = [tokens[at - 2], tokens[at + 2]];
  return isCapital(tokens[at]) && isCapital(after) && before !== undefined && isGivenNameOrInitial(before);
}

const isGivenNameOrInitial = (token: Token) => isGivenName(bare(token)) || /^\p{Lu}\.$/u.test(token.text);
