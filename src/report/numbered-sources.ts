/** The sources of an article with the numbers that stand for them in its annotated copy. */
import type { Claim } from '@/engine/claim';
import { hasSource } from './profile';
import { type Source, sourcesOf } from './sources';

export interface NumberedSource {
  /** From 1, in the order in which the sources first speak. */
  readonly number: number;
  readonly source: Source;
  /** Words of the source's own, in quotation marks. */
  readonly quotedWords: number;
}

/** Letters and digits, with what may stand within a word: "re-opened", "don’t", "1,200". */
const WORD = /[\p{L}\p{N}]+(?:[-’'.,][\p{L}\p{N}]+)*/gu;

/** The sources behind the claims that count. `text` is what the claims' offsets refer to. */
export function numberedSources(claims: readonly Claim[], text: string): NumberedSource[] {
  return sourcesOf(claims.filter(hasSource)).map((source, index) => ({
    number: index + 1,
    source,
    quotedWords: quotedWordsOf(source, text),
  }));
}

/** A quotation that several claims share, as "said" and "added" may, counts once. */
function quotedWordsOf({ claims }: Source, text: string): number {
  let [words, after] = [0, 0];
  const quotes = claims.flatMap((claim) => claim.quotes).sort((a, b) => a[0] - b[0]);
  for (const [start, end] of quotes) {
    words += text.slice(Math.max(start, after), end).match(WORD)?.length ?? 0;
    after = Math.max(after, end);
  }
  return words;
}
