import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawOffset, visibleText } from '@/outline/visible-text';

describe('visibleText', () => {
  it('removes soft hyphens and zero-width characters from words', () => {
    expect(visibleText('con\u00adfirmed by\u200b the state\u00adment\ufeff', false)).toBe('confirmed by the statement');
  });

  it('collapses white space, including no-break spaces, to one space', () => {
    expect(visibleText('he\u00a0said \n\t so', false)).toBe('he said so');
  });

  it('shows no white space after white space', () => {
    expect(visibleText('  said', true)).toBe('said');
    expect(visibleText('  said', false)).toBe(' said');
  });
});

describe('rawOffset', () => {
  const data = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', '\u00ad', '\u200b'), maxLength: 30 });

  it('finds each visible character where it stands in the node', () => {
    fc.assert(
      fc.property(data, fc.boolean(), (raw, afterSpace) => {
        const shown = visibleText(raw, afterSpace);
        for (let count = 0; count < shown.length; count++) {
          const found = raw[rawOffset(raw, afterSpace, count)]!;
          expect(/\s/.test(found) ? ' ' : found).toBe(shown[count]);
        }
        expect(rawOffset(raw, afterSpace, shown.length)).toBeLessThanOrEqual(raw.length);
      }),
    );
  });
});
