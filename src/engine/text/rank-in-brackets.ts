/**
 * `Rear Admiral (retd) Mei Tan`, `Dr. (Mrs.) Mei Tan`, `Deputy Commissioner (DC) Mei Tan`: a bracket between a title and the
 * name, which ends neither.
 */
import { OFFICES_BY_LETTERS } from '../lexicon/offices';
import { BRACKETED_RANKS, isTitle } from '../lexicon/titles';
import type { Token } from './document';

/** Where the bracket that opens at `at` ends, or `at` where it is none of these. */
export function rankEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return at;
  const [title, rank, name] = [tokens[at - 1], tokens[at + 1]!, tokens[at + BRACKET]];
  const word = rank.form?.bare ?? rank.lower;
  const fits = isTitle(title?.form?.bare ?? '') && (BRACKETED_RANKS.has(word) || OFFICES_BY_LETTERS.has(word));
  return fits && name?.form?.capital === true && name.sentence === rank.sentence ? at + BRACKET : at;
}

/** Two brackets and a word. */
const BRACKET = 3;
