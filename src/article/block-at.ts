import type { Block } from './article';

/** The index of the block that holds the character at `offset`, or ends right before it. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span[1] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
