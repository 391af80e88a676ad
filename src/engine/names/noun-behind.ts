/** What an article calls a body right after its name. */
import { nounShare } from '../grammar/noun-share';
import { BEFORE_APPOSED_NOUN, ENDS_APPOSED_NOUN } from '../lexicon/names';
import { ARTICLES } from '../lexicon/noun-phrases';
import { INSTITUTION_NOUNS } from '../lexicon/organisations';
import { PERSON_NOUNS } from '../lexicon/people';
import { verbForm } from '../lexicon/verb-forms';
import type { Token } from '../text/document';
import { bare } from './name-words';

/** How many words of an apposition to search for the noun that says what the body is. */
const APPOSITION_WORDS = 8;

/**
 * "Corvane, a bank in Port Elsin," and "Corvane is a bank": the noun after the name that ends at `end`, or null.
 *
 * @param isMeant whether the noun at a token is of the kind sought; by default, whether it is a body's.
 */
export function nounBehind(tokens: readonly Token[], end: number, isMeant = isInstitution): string | null {
  if (!BEFORE_APPOSED_NOUN.has(tokens[end]?.lower ?? '') || !ARTICLES.has(tokens[end + 1]?.lower ?? '')) return null;
  for (let at = end + 2; at < Math.min(tokens.length, end + 2 + APPOSITION_WORDS); at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || ENDS_APPOSED_NOUN.has(token.lower)) return null;
    const next = tokens[at + 1];
    // "a lawyer representing the union", but "a writers union" and "a student newspaper"
    const isOfPeople = next !== undefined && (isInstitution(tokens, at + 1) || isMeant(tokens, at + 1));
    if (PERSON_NOUNS.has(bare(token)) && !isOfPeople) return null;
    const isHead = !next || next.kind === 'punctuation' || ENDS_APPOSED_NOUN.has(next.lower) || tellsDeed(next.lower);
    if (isHead && isMeant(tokens, at)) return bare(token);
  }
  return null;
}

/** "a startup trying to sell it", "a firm owned by the port", but not "a school building" */
const tellsDeed = (word: string): boolean => {
  const form = verbForm(word)?.form;
  return (form === 'gerund' || form === 'past') && nounShare(word) < SELDOM_NOUN;
};

/** A form that is a noun less often than this is a verb here. */
const SELDOM_NOUN = 0.5;

const isInstitution = (tokens: readonly Token[], at: number): boolean => INSTITUTION_NOUNS.has(bare(tokens[at]!));
