/** Which words of a quotation were left out, and which were put in. */
import type { Span } from '@/engine/claim';
import { wordsIn } from '../reading/content-words';

export interface AlteredWords {
  /** Stretches of the article's quotation that the other does not have; offsets into it. */
  readonly dropped: readonly Span[];
  /** Stretches of the other quotation that the article's does not have; offsets into that. */
  readonly added: readonly Span[];
}

/** More pairs of words are not compared one by one: such quotations are other texts altogether. */
const MOST_PAIRS = 1_000_000;

/**
 * Compares two quotations word by word, case and punctuation apart. A quotation may begin later and end earlier than its
 * original: words that are only cut off at an end are not left out of it. Takes time and memory in the product of their
 * lengths, up to a bound.
 */
export function alteredWords(article: string, other: string): AlteredWords {
  const [before, after] = [wordsIn(article), wordsIn(other)];
  if (before.length * after.length > MOST_PAIRS) return { dropped: [], added: [] };
  const pairs = pairsInOrder(
    before.map(({ word }) => word),
    after.map(({ word }) => word),
  );
  const kept = [new Set(pairs.map(([at]) => at)), new Set(pairs.map(([, at]) => at))] as const;
  const [first, last] = [pairs[0], pairs.at(-1)];
  const isCutOff = (at: number) =>
    (first !== undefined && at < first[0] && first[1] === 0) ||
    (last !== undefined && at > last[0] && last[1] === after.length - 1);
  return {
    dropped: stretches(before, (at) => !kept[0].has(at) && !isCutOff(at)),
    added: stretches(after, (at) => !kept[1].has(at)),
  };
}

/** The places of the words that both have in the same order, as many as can be. */
function pairsInOrder(one: readonly string[], other: readonly string[]): (readonly [number, number])[] {
  // How many words both have from a place in each on.
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  for (let a = one.length - 1; a >= 0; a--)
    for (let b = other.length - 1; b >= 0; b--)
      lengths[a * width + b] =
        one[a] === other[b]
          ? lengths[(a + 1) * width + b + 1]! + 1
          : Math.max(lengths[(a + 1) * width + b]!, lengths[a * width + b + 1]!);
  const pairs: (readonly [number, number])[] = [];
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    if (one[a] === other[b]) pairs.push([a++, b++]);
    else if (lengths[(a + 1) * width + b]! >= lengths[a * width + b + 1]!) a++;
    else b++;
  }
  return pairs;
}

/** The words that are meant, those side by side as one stretch. */
function stretches(words: readonly { readonly span: Span }[], isMeant: (at: number) => boolean): Span[] {
  const found: [number, number][] = [];
  words.forEach(({ span: [start, end] }, at) => {
    if (!isMeant(at)) return;
    const last = found.at(-1);
    if (last && at > 0 && isMeant(at - 1)) last[1] = end;
    else found.push([start, end]);
  });
  return found;
}
