/** From offsets to tokens. */
import type { Span } from '../claim';
import type { Document } from './document';
import { tokenAfterIn } from './token-index';

/** Index of the first token that ends after `offset`; the number of tokens where there is none. */
export const tokenAfter = ({ tokens, index }: Document, offset: number): number => tokenAfterIn(index, tokens, offset);

/** The tokens that a span touches, as indexes `[first, end)`. */
export function tokensIn(document: Document, [start, end]: Span): readonly [first: number, end: number] {
  const first = tokenAfter(document, start);
  let last = tokenAfter(document, end);
  if (last < document.tokens.length && document.tokens[last]!.start < end) last++;
  return [first, Math.max(first, last)];
}

/** Index of the sentence that holds `offset`; the last one where the offset lies after the text. */
export function sentenceAt(document: Document, offset: number): number {
  const token = document.tokens[Math.min(tokenAfter(document, offset), document.tokens.length - 1)];
  return token?.sentence ?? 0;
}

/** The least of `most` and the numbers. A hostile text may bring more of them than a call takes arguments. */
export const least = (most: number, numbers: readonly number[]): number =>
  numbers.reduce((one, other) => Math.min(one, other), most);

/** Do the spans share a character? */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
