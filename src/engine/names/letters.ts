/** Letters that stand for a body in this article: "DCI" of "the Directorate of Criminal Investigations (DCI)". */
import { ORGANISATION_WORDS } from '../lexicon/organisations';
import { isTitle } from '../lexicon/titles';
import type { Document, Token } from '../text/document';
import { bare, isAcronym, isCapital } from './name-words';

/** Reads the letters, lower case. Takes time linear in the number of tokens. */
export function readLetters({ tokens }: Document): ReadonlySet<string> {
  const letters = new Set<string>();
  for (let at = 2; at < tokens.length; at++)
    if (
      tokens[at - 1]!.text === '(' &&
      tokens[at + 1]?.text === ')' &&
      isAcronym(tokens[at]!) &&
      standsForBody(tokens, at)
    )
      letters.add(bare(tokens[at]!));
  return letters;
}

/** Do the words before the bracket begin with these letters, with a body's word among them and no office? */
function standsForBody(tokens: readonly Token[], at: number): boolean {
  let body = false;
  let from = at - 2;
  for (const letter of [...bare(tokens[at]!)].reverse()) {
    while (from > 0 && tokens[from]!.kind === 'word' && !isCapital(tokens[from])) from--;
    const word = tokens[from];
    if (!isCapital(word) || bare(word)[0] !== letter || isTitle(bare(word))) return false;
    body ||= ORGANISATION_WORDS.has(bare(word));
    from--;
  }
  return body;
}
