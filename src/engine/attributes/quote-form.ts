/** Whether a claim quotes its source, wholly or in part. */
import type { ClaimKind, QuoteForm, Span } from '../claim';
import type { Document } from '../text/document';
import { tokensIn } from '../text/spans';

/** The quotations in the content, marks included. */
export function quotesIn(document: Document, content: readonly Span[]): Span[] {
  const found = new Set<number>();
  for (const span of content) {
    const [first, end] = tokensIn(document, span);
    for (let at = first; at < end; at++)
      if (document.tokens[at]!.quotation >= 0) found.add(document.tokens[at]!.quotation);
  }
  return [...found]
    .sort((a, b) => a - b)
    .map((index) => [document.quotations[index]!.start, document.quotations[index]!.end]);
}

/** Direct when all words are quoted, partial when some are. Null for beliefs and empty contents. */
export function quoteFormOf(document: Document, content: readonly Span[], kind: ClaimKind): QuoteForm {
  let quoted = 0;
  let words = 0;
  for (const span of content) {
    const [first, end] = tokensIn(document, span);
    for (let at = first; at < end; at++) {
      const { kind: tokenKind, quotation } = document.tokens[at]!;
      if (tokenKind !== 'word' && tokenKind !== 'number') continue;
      words++;
      if (quotation >= 0) quoted++;
    }
  }
  if (words === 0 || kind === 'no-comment') return 'none';
  if (quoted === words) return 'direct';
  if (quoted > 0) return 'partial';
  return kind === 'belief' ? 'none' : 'indirect';
}
