import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw } from '@/set/draw';

const HUNDRED = Array.from({ length: 100 }, (_, index) => index);

describe('drawing at random', () => {
  test('draws the same by the same seed, and others by another', () => {
    expect(draw(HUNDRED, 10, 7)).toEqual(draw(HUNDRED, 10, 7));
    expect(draw(HUNDRED, 10, 7)).not.toEqual(draw(HUNDRED, 10, 8));
  });

  test('draws each item once, in order, and no more than there are', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(60), fc.nat(), (size, wanted, seed) => {
        const drawn = draw(HUNDRED.slice(0, size), wanted, seed);
        expect(drawn).toHaveLength(Math.min(size, wanted));
        expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
      }),
    );
  });

  test('favours none of them', () => {
    const times = HUNDRED.slice(0, 10).map(() => 0);
    for (let seed = 0; seed < 2_000; seed++) for (const item of draw(HUNDRED.slice(0, 10), 3, seed)) times[item]! += 1;
    for (const count of times) expect(Math.abs(count - 600)).toBeLessThan(100);
  });
});
