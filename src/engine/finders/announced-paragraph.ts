/** `The board said in a statement:`, and what it said in the paragraphs behind. */
import type { Attribution } from '../attribution';
import type { Unit } from '../grammar/units';
import { READERS_PROMPTS } from '../lexicon/finding';
import type { Document } from '../text/document';

/** Does the sentence end its paragraph with the colon behind the cue, so that the next paragraph is what is said? */
export function announcesParagraph(
  { sentences }: Document,
  units: readonly Unit[],
  { content, sentence, kind }: Attribution,
): boolean {
  if (content.length > 0 || kind !== 'statement' || units.at(-1)?.tag !== 'colon') return false;
  return sentences[sentence + 1] !== undefined && sentences[sentence + 1]!.paragraph > sentences[sentence]!.paragraph;
}

/** `Renn also said:`, and a list of paragraphs without a full stop: does the next one go on with the list? */
export const goesOnWithList = (document: Document, paragraph: number): boolean =>
  isItem(document, paragraph - 1) && isItem(document, paragraph);

/** Without a full stop, and no "Read the full interview". */
function isItem({ text, paragraphs }: Document, paragraph: number): boolean {
  const [start, end] = paragraphs[paragraph] ?? [0, 0];
  const first = /^\p{L}+/u.exec(text.slice(start, end))?.[0].toLowerCase() ?? '';
  return /[\p{L}\p{N}]/u.test(text[end - 1] ?? '') && !READERS_PROMPTS.has(first);
}
