/** Words that are a person's name in this article: somewhere a given name or a courtesy title precedes them. */
import { BEFORE_SURNAME } from '../lexicon/titles';
import type { Document } from '../text/document';
import { bare, isCapital, isGivenName } from './name-words';
import { nicknameEnd } from './nickname';

/** Reads the surnames, and the nicknames in quotation marks, lower case. Takes time linear in the number of tokens. */
export function readSurnames({ tokens }: Document): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (let at = 1; at < tokens.length; at++) {
    const before = tokens[at - 1]!;
    if (isCapital(tokens[at]) && isCapital(before) && (isGivenName(bare(before)) || BEFORE_SURNAME.has(bare(before))))
      surnames.add(bare(tokens[at]!));
    if (nicknameEnd(tokens, at) === at + 1) surnames.add(bare(tokens[at]!));
  }
  return surnames;
}
