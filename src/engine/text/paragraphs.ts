/** Where paragraphs end, if the caller does not say. */
import type { Span } from '../claim';

/** A blank line, or a line break after a mark that ends a sentence or introduces a quotation. */
const BREAK = /\n[^\S\n]*\n|(?<=[.?!:"”’'…)])[^\S\n]*\n/g;

/**
 * Splits text at blank lines, and at single line breaks after a sentence; hard-wrapped lines stay together. Paragraphs
 * without a visible character are dropped.
 */
export function splitParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(BREAK)) {
    pushTrimmed(spans, text, start, index);
    start = index + gap.length;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  if (end > start) spans.push([start, end]);
}

function isBlank(text: string, at: number): boolean {
  return text[at]?.trim() === '';
}
