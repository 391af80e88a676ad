/** Text → document: the step that all later ones build on. */
import type { Span } from '../claim';
import type { Steps } from '../steps';
import type { Document } from './document';
import { splitParagraphs } from './paragraphs';
import { pairQuotations } from './quotes';
import { type Draft, scanParagraph } from './scan';
import { splitSentences } from './sentences';
import { indexTokens } from './token-index';

/**
 * Reads text into paragraphs, sentences, tokens and quotations.
 *
 * @param text any string; offsets in the result are UTF-16 code units into it.
 * @param paragraphs the text's blocks, in order and not overlapping; without them it is split at blank lines.
 * @returns the document. Takes time linear in the length of the text and never throws.
 */
export function* readDocument(text: string, paragraphs: readonly Span[] = splitParagraphs(text)): Steps<Document> {
  const tokens: Draft[] = [];
  for (const [index, span] of paragraphs.entries()) {
    scanParagraph(text, span, index, tokens);
    yield;
  }
  const quotations = pairQuotations(text, tokens, paragraphs);
  yield;
  quotations.forEach(({ firstToken, endToken }, index) => {
    for (let at = firstToken; at < endToken; at++) tokens[at]!.quotation = index;
  });
  yield;
  const sentences = splitSentences(tokens, quotations);
  return { text, paragraphs, sentences, tokens, index: indexTokens(text, tokens), quotations };
}
