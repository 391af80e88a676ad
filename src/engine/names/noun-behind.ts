/** What an article calls a body right after its name. */
import { BEFORE_APPOSED_NOUN, ENDS_APPOSED_NOUN } from '../lexicon/names';
import { ARTICLES } from '../lexicon/noun-phrases';
import { INSTITUTION_NOUNS } from '../lexicon/organisations';
import { PERSON_NOUNS } from '../lexicon/people';
import type { Token } from '../text/document';
import { bare } from './name-words';

/** How many words of an apposition to search for the noun that says what the body is. */
const APPOSITION_WORDS = 8;

/** "Corvane, a bank in Port Elsin," and "Corvane is a bank": the noun after the name that ends at `end`, or null. */
export function nounBehind(tokens: readonly Token[], end: number): string | null {
  if (!BEFORE_APPOSED_NOUN.has(tokens[end]?.lower ?? '') || !ARTICLES.has(tokens[end + 1]?.lower ?? '')) return null;
  for (let at = end + 2; at < Math.min(tokens.length, end + 2 + APPOSITION_WORDS); at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || ENDS_APPOSED_NOUN.has(token.lower)) return null;
    const next = tokens[at + 1];
    // "a lawyer representing the union", but "a writers union"
    if (PERSON_NOUNS.has(bare(token)) && !INSTITUTION_NOUNS.has(next ? bare(next) : '')) return null;
    if (
      INSTITUTION_NOUNS.has(bare(token)) &&
      (!next || next.kind === 'punctuation' || ENDS_APPOSED_NOUN.has(next.lower))
    )
      return bare(token);
  }
  return null;
}
