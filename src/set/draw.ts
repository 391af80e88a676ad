/** Drawing at random so that anybody can draw the same again: a seed and a generator that is the same everywhere. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * As many of the items as are wanted, each as likely as every other, in the order in which they were given.
 * @param seed a whole number; the same seed draws the same of the same items.
 */
export function draw<Item>(items: readonly Item[], wanted: number, seed: number): Item[] {
  const generator = xoroshiro128plus(seed);
  const order = items.map((_, index) => index);
  const count = Math.min(Math.max(0, wanted), items.length);
  for (let at = 0; at < count; at++) {
    const other = uniformInt(generator, at, order.length - 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order
    .slice(0, count)
    .sort((a, b) => a - b)
    .map((index) => items[index]!);
}
