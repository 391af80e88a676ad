/**
 * From an offset to its token without a search: the tokens of each block of characters. Every claim asks some fifteen
 * times which tokens its spans touch, and a binary search over all tokens took two per cent of an analysis.
 */
import type { Token } from './document';

/** A block has 32 characters: some six tokens. */
const BLOCK_BITS = 5;

/** For each block, the first token that ends after the block's start. */
export function indexTokens(text: string, tokens: readonly Token[]): Uint32Array {
  const index = new Uint32Array((text.length >> BLOCK_BITS) + 1);
  for (let block = 0, at = 0; block < index.length; block++) {
    while (at < tokens.length && tokens[at]!.end <= block << BLOCK_BITS) at++;
    index[block] = at;
  }
  return index;
}

/** Index of the first token that ends after `offset`; the number of tokens where there is none. */
export function tokenAfterIn(index: Uint32Array, tokens: readonly Token[], offset: number): number {
  let at = index[Math.max(0, offset) >> BLOCK_BITS] ?? tokens.length;
  while (at < tokens.length && tokens[at]!.end <= offset) at++;
  return at;
}
