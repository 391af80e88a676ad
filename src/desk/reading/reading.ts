/** Text → what the desk's pages look at: its sentences and its claims, with the offsets of the text that was given. */

import type { AnalysisInput, Claim, Span } from '@/engine/claim';
import { completeClaims } from '@/engine/completion';
import type { SourcePhrase } from '@/engine/coreference/phrase';
import { readSource } from '@/engine/coreference/source-phrase';
import { findAttributions } from '@/engine/find-attributions';
import { type Article, readArticle } from '@/engine/read-article';
import { finish } from '@/engine/steps';
import type { Document, Sentence } from '@/engine/text/document';
import { sentenceAt } from '@/engine/text/spans';

export interface Reading {
  readonly document: Document;
  readonly article: Article;
  readonly claims: readonly Claim[];
}

/** Reads a text as the engine does. Pure, never throws, and takes time linear in the length of the text. */
export function read(input: AnalysisInput): Reading {
  const article = finish(readArticle(input));
  return { document: article.document, article, claims: completeClaims(article, finish(findAttributions(article))) };
}

/** The words of a span. */
export const wordsOf = ({ document }: Reading, span: Span): string => document.text.slice(...span);

/** The source of a claim as its own words have it. */
export const phraseOf = ({ document, article }: Reading, { source }: Claim): SourcePhrase =>
  readSource(document, article.names, source);

/** Index of the sentence that holds the first of a claim's words of attribution. */
export const sentenceOf = ({ document }: Reading, { cue }: Claim): number => sentenceAt(document, cue[0]![0]);

/** A sentence's place in the text. */
export const spanOf = ({ start, end }: Sentence): Span => [start, end];

/** The words of a sentence outside quotation marks, each quotation a blank; the same length as the sentence. */
export function plainWords({ document }: Reading, { start, end, firstToken, endToken }: Sentence): string {
  let words = document.text.slice(start, end);
  for (let at = firstToken; at < endToken; at++) {
    const { quotation } = document.tokens[at]!;
    if (quotation < 0) continue;
    const [from, to] = [document.quotations[quotation]!.start - start, document.quotations[quotation]!.end - start];
    words =
      words.slice(0, Math.max(0, from)) +
      ' '.repeat(Math.max(0, Math.min(to, words.length) - Math.max(0, from))) +
      words.slice(to);
    at = document.quotations[quotation]!.endToken - 1;
  }
  return words;
}

/** From the first to the last word of several spans. */
export function hull(spans: readonly Span[]): Span {
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}
