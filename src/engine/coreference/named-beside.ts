/** Whom a sentence calls by name beside "the man", and who therefore is not him: "Renn spoke with the man". */
import { BE } from '../lexicon/function-words';
import { IDENTIFIES, IDENTIFIES_BEHIND } from '../lexicon/offices';
import type { Sentence } from '../text/document';
import type { Discourse } from './discourse';
import type { Referent } from './referent';

/** How many sentences back, the phrase's own included, such words still tell the two apart. */
const SENTENCES = 8;

/**
 * Does a sentence near by name the person and speak of "the man" as well, as of somebody else?
 *
 * @param head the noun of the phrase, lower case: "man".
 * @param sentence the index of the sentence that the phrase stands in.
 */
export function isNamedBeside({ document, names }: Discourse, one: Referent, head: string, sentence: number): boolean {
  const { tokens, sentences } = document;
  const near = sentences.slice(Math.max(0, sentence - SENTENCES + 1), sentence + 1);
  return near.some((place) => isSpokenOf(place) && isNamed(place));

  function isNamed({ firstToken, endToken }: Sentence): boolean {
    for (let at = firstToken; at < endToken; at++)
      if (tokens[at]!.quotation < 0 && names.at(at)?.named === one.named) return true;
    return false;
  }

  function isSpokenOf({ firstToken, endToken }: Sentence): boolean {
    for (let at = firstToken + 1; at < endToken; at++)
      if (tokens[at]!.lower === head && tokens[at]!.quotation < 0 && tokens[at - 1]!.lower === 'the' && isAnother(at))
        return true;
    return false;
  }

  /** Not "Renn, the man who", "Renn was the man", "the man, Renn, said", "the man named Renn". */
  function isAnother(at: number): boolean {
    const [before, behind] = [tokens[at - 2], tokens[at + 1]];
    const opens = before?.kind === 'word' && !BE.has(before.lower) && !IDENTIFIES.has(before.lower);
    const goesOn = behind?.kind === 'word' && !BE.has(behind.lower) && !IDENTIFIES_BEHIND.has(behind.lower);
    return opens && goesOn && !names.at(at + 1);
  }
}
