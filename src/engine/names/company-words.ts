/** Words that open a company's name in this article and stand for it alone: "American" for "American Airlines". */
import { SORT_WORDS } from '../lexicon/organisations';
import type { Document } from '../text/document';
import { bare, isCapital } from './name-words';

/** Reads the words, lower case. Takes time linear in the number of tokens. */
export function readCompanyWords({ tokens }: Document): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = 1; at < tokens.length; at++) {
    const before = tokens[at - 1]!;
    if (!isCapital(tokens[at]) || !isCapital(before) || !SORT_WORDS.company.has(bare(tokens[at]!))) continue;
    if (!isCapital(tokens[at - 2]) || tokens[at - 2]!.sentence !== before.sentence) words.add(bare(before));
  }
  return words;
}
