/** Pronouns that point ahead: "In his opening statement, advocate Tobias Renn said". */
import { BEFORE_PHRASE } from '../lexicon/noun-phrases';
import { verbForm } from '../lexicon/verb-forms';
import type { Names } from '../names/names';
import type { Document } from '../text/document';

/** How far after "in his speech" the person meant may be named, in tokens. */
const AHEAD = 10;

/** Is the pronoun at `at` in a phrase before its clause, and does it mean the subject that follows? */
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

/** Most words of a title in small letters before a name. */
const LONGEST_TITLE = 4;
