/** Bodies that a noun right before the comma introduces: "the bus company, Corvane Lines". */
import { ARTICLES, OWNERS } from '../lexicon/noun-phrases';
import { OFFICE_LINKS } from '../lexicon/offices';
import { INSTITUTION_NOUNS } from '../lexicon/organisations';
import { PERSON_NOUNS } from '../lexicon/people';
import type { Token } from '../text/document';
import type { Reading } from './name-reading';

/** "company" as a plain noun */
export const isBodyNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.text === token.lower &&
  INSTITUTION_NOUNS.has(token.lower) &&
  !PERSON_NOUNS.has(token.lower);

/** How many words of "the regional bus company" to search for its article. */
const NOUN_PHRASE_WORDS = 4;

/** "signed with the bus company, Corvane.", but not "the head of the company, Renn," nor "At the company, Renn, 42,". */
export function isApposedBody(tokens: readonly Token[], { titles, end }: Reading): boolean {
  const closing = tokens[end]?.text;
  if (tokens[titles - 1]?.text !== ',' || !(closing === ',' || closing === '.') || !isBodyNoun(tokens[titles - 2]))
    return false;
  let first = titles - 3;
  while (
    titles - first < NOUN_PHRASE_WORDS + 3 &&
    tokens[first]?.kind === 'word' &&
    !OPENS_BODY.has(tokens[first]!.lower)
  )
    first--;
  if (!OPENS_BODY.has(tokens[first]?.lower ?? '')) return false;
  const opens = tokens[first - 1]?.sentence !== tokens[first]!.sentence;
  return opens || (closing === '.' && !OFFICE_LINKS.has(tokens[first - 1]!.lower));
}

const OPENS_BODY = new Set([...ARTICLES, ...OWNERS]);
