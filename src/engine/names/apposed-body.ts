/** Bodies that a noun right before the comma introduces: "the bus company, Corvane Lines". */
import { HEADED_BODIES } from '../lexicon/body-nouns';
import { ARTICLES, OWNERS } from '../lexicon/noun-phrases';
import { BEHIND_OFFICE } from '../lexicon/offices';
import { INSTITUTION_NOUNS } from '../lexicon/organisations';
import { PERSON_NOUNS } from '../lexicon/people';
import { RELATIVE } from '../lexicon/pronouns';
import type { Token } from '../text/document';
import type { NameReading } from './name-reading';

/** "company" as a plain noun */
const isBodyNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.text === token.lower &&
  INSTITUTION_NOUNS.has(token.lower) &&
  !PERSON_NOUNS.has(token.lower);

/** "the charity Corvane", but not "head of the port authority Mei Tan". */
export const isNamedByNoun = (token: Token | undefined): boolean =>
  isBodyNoun(token) && !HEADED_BODIES.has(token!.lower);

/** How many words of "the regional bus company" to search for its article. */
const NOUN_PHRASE_WORDS = 4;

/**
 * "signed with the bus company, Corvane.", "the charity that runs the home, Safe Harbour,", but not "the head of the company,
 * Renn," nor "At the company, Renn, 42,".
 */
export function isApposedBody(tokens: readonly Token[], { titles, end }: NameReading): boolean {
  const closing = tokens[end]?.text;
  if (tokens[titles - 1]?.text !== ',' || !(closing === ',' || closing === '.')) return false;
  const noun = beforeClause(tokens, titles - 2);
  if (!isBodyNoun(tokens[noun])) return false;
  let first = noun - 1;
  while (
    noun - first < NOUN_PHRASE_WORDS + 1 &&
    tokens[first]?.kind === 'word' &&
    !OPENS_BODY.has(tokens[first]!.lower)
  )
    first--;
  if (!OPENS_BODY.has(tokens[first]?.lower ?? '')) return false;
  const opens = tokens[first - 1]?.sentence !== tokens[first]!.sentence;
  return opens || (closing === '.' && !BEHIND_OFFICE.has(tokens[first - 1]!.lower));
}

/**
 * "charity" in "the charity that runs the home": the noun that the relative clause with the token at `last` describes; else
 * `last`.
 */
function beforeClause(tokens: readonly Token[], last: number): number {
  for (let at = last; at > last - CLAUSE_WORDS && tokens[at]?.kind === 'word'; at--)
    if (RELATIVE.has(tokens[at]!.lower)) return at - 1;
  return last;
}

/** Longest relative clause to look back over, in words. */
const CLAUSE_WORDS = 10;

const OPENS_BODY = new Set([...ARTICLES, ...OWNERS]);
