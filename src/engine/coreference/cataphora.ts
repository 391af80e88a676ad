/** Pronouns that point ahead: "In his opening statement, advocate Tobias Renn said". */
import { ASKED, OWN } from '../lexicon/finding';
import { BEFORE_PHRASE } from '../lexicon/noun-phrases';
import { verbForm } from '../lexicon/verb-forms';
import type { Mention, Names } from '../names/names';
import type { Document } from '../text/document';

/** How far after "in his speech" the person meant may be named, in tokens. */
const AHEAD = 10;

/** Is the pronoun at `at` in a phrase before its clause, and does it mean the subject that follows? */
export const pointsAhead = (document: Document, names: Names, at: number): boolean =>
  subjectAhead(document, names, at) !== null;

/** Who is told of "by her own account", right behind it; null where nobody is. "In her view" is mostly another's. */
export const ownerAhead = (document: Document, names: Names, at: number): Mention | null =>
  OWN.has(document.tokens[at + 1]?.lower ?? '') ? subjectAhead(document, names, at) : null;

/** The person who is the subject behind the phrase before the clause in which the pronoun stands; else null. */
function subjectAhead({ tokens, sentences }: Document, names: Names, at: number): Mention | null {
  const { sentence } = tokens[at]!;
  const { firstToken } = sentences[sentence]!;
  const opens = tokens.slice(firstToken, at).some(({ lower, kind }) => kind === 'word' && BEFORE_PHRASE.has(lower));
  if (at - firstToken > AHEAD || !opens || !BEFORE_PHRASE.has(tokens[at - 1]!.lower)) return null;
  for (let next = at + 1; next < at + AHEAD && tokens[next]?.sentence === sentence; next++) {
    if (verbForm(tokens[next]!.lower)?.form === 'past') return null;
    if (tokens[next]!.text !== ',') continue;
    for (let title = next + 1; title <= next + LONGEST_TITLE; title++) {
      const mention = names.at(title);
      if (mention) return mention.named.kind === 'person' ? mention : null;
      if (tokens[title]?.kind !== 'word') return null;
    }
    return null;
  }
  return null;
}

/** Most words of a title in small letters before a name. */
const LONGEST_TITLE = 4;

/**
 * Who answers in "Asked whether he would stay, Mr Renn said": whoever is called by a surname there, as the one the article is
 * about; null where the question names somebody, or a full name brings somebody new in to answer for him.
 */
export function answererAhead({ tokens, sentences }: Document, names: Names, at: number): Mention | null {
  const { firstToken, endToken } = sentences[tokens[at]!.sentence]!;
  if (!ASKED.has(tokens[firstToken]!.lower)) return null;
  for (let next = firstToken + 1; next < Math.min(endToken, firstToken + LONGEST_QUESTION); next++) {
    const mention = names.at(next);
    // "on Radio Vessel's Morning Show": no person.
    if (mention?.named.kind !== 'person' || tokens[mention.titles - 1]!.lower === "'s") continue;
    const isAnswerer = mention.titles > at && tokens[mention.titles - 1]!.text === ',';
    return isAnswerer && mention.end - mention.first === 1 ? mention : null;
  }
  return null;
}

/** Longest question before its answer, in tokens. */
const LONGEST_QUESTION = 60;
