/** The hedge that the text puts on a claim: "reportedly", "claimed". */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import { HEDGING_ADVERBS, HEDGING_VERBS } from '../lexicon/hedges';
import type { Document } from '../text/document';
import { tokensIn } from '../text/spans';

/** Finds "reportedly" and the like in the cue or in the content outside its quotations, and "claimed" in the cue. */
export function hedgeOf(document: Document, { cue, content }: Attribution): Span | null {
  return (
    find(document, cue, (word) => HEDGING_ADVERBS.has(word) || HEDGING_VERBS.has(word)) ??
    find(document, content, (word) => HEDGING_ADVERBS.has(word))
  );
}

function find(document: Document, spans: readonly Span[], isHedge: (word: string) => boolean): Span | null {
  for (const span of spans) {
    const [first, end] = tokensIn(document, span);
    for (let at = first; at < end; at++) {
      const token = document.tokens[at]!;
      if (token.quotation < 0 && isHedge(token.lower)) return [token.start, token.end];
    }
  }
  return null;
}
