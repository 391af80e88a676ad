/** What an article calls a body right behind its name. */
import { INSTITUTION_NOUNS } from '../lexicon/organisations';
import { words } from '../lexicon/words';
import type { Token } from '../text/document';
import { bare } from './name-words';

/** How many words of an apposition are searched for the noun that says what the body is. */
const APPOSITION_WORDS = 8;

/** "Corvane, a bank in Port Elsin," and "Corvane is a bank": the noun behind the name that ends at `end`, or null. */
export function nounBehind(tokens: readonly Token[], end: number): string | null {
  if (!/^(?:,|is|was)$/u.test(tokens[end]?.lower ?? '') || !/^(?:a|an|the)$/u.test(tokens[end + 1]?.lower ?? ''))
    return null;
  for (let at = end + 2; at < Math.min(tokens.length, end + 2 + APPOSITION_WORDS); at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || ENDS_NOUN.has(token.lower)) return null;
    const next = tokens[at + 1];
    if (INSTITUTION_NOUNS.has(bare(token)) && (!next || next.kind === 'punctuation' || ENDS_NOUN.has(next.lower)))
      return bare(token);
  }
  return null;
}

/** What may stand right behind the noun of an apposition; another noun would be its head ("a bank clerk"). */
const ENDS_NOUN = words('in of at from on for with near that which whose based owned run and');
