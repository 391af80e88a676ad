/** Pronouns that point ahead: "In his opening statement, advocate Tobias Renn said". */
import { BEFORE_PHRASE } from '../lexicon/noun-phrases';
import { verbForm } from '../lexicon/verb-forms';
import type { Names } from '../names/names';
import type { Document } from '../text/document';

/** How far ahead of "in his speech" the one whose it is may stand, in tokens. */
const AHEAD = 10;

/** Does the pronoun at token `at` stand in a phrase in front of its clause, and mean the subject behind that? */
export function pointsAhead({ tokens, sentences }: Document, names: Names, at: number): boolean {
  const { sentence } = tokens[at]!;
  const { firstToken } = sentences[sentence]!;
  const opens = tokens.slice(firstToken, at).some(({ lower, kind }) => kind === 'word' && BEFORE_PHRASE.has(lower));
  if (at - firstToken > AHEAD || !opens || !BEFORE_PHRASE.has(tokens[at - 1]!.lower)) return false;
  for (let next = at + 1; next < at + AHEAD && tokens[next]?.sentence === sentence; next++) {
    if (verbForm(tokens[next]!.lower)?.form === 'past') return false;
    if (tokens[next]!.text !== ',') continue;
    for (let title = next + 1; title <= next + LONGEST_TITLE; title++) {
      const mention = names.at(title);
      if (mention) return mention.named.kind === 'person';
      if (tokens[title]?.kind !== 'word') return false;
    }
    return false;
  }
  return false;
}

/** So many words of titles in small letters may stand before a name. */
const LONGEST_TITLE = 4;
