/** Long texts in pieces: the same words as in one go, and no piece that takes long. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordSegments } from '@/export/word-segments';

const inOneGo = (text: string) =>
  Array.from(new Intl.Segmenter('en', { granularity: 'word' }).segment(text), ({ segment, index, isWordLike }) => ({
    segment,
    index,
    isWordLike: isWordLike ?? false,
  }));

/** What words are made of, and what joins, parts or decorates them. */
const PIECES = [
  'gate',
  'Renn’s',
  'U.S.',
  '3.5',
  'é',
  'e\u0301',
  '\u0301',
  '\u200d',
  '👩‍🚒',
  '🇩🇪',
  '名',
  'ferry_5',
  ',',
  '"',
  '-',
];

test('the segments are those of the whole text, wherever it is cut', () => {
  const joined = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '\n', '\u00a0', ', ', '')), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(joined, (parts) => {
      const text = `${parts.flat().join('')} gate `.repeat(60).slice(0, 4_000);
      expect([...wordSegments(text)].flat()).toEqual(inOneGo(text));
    }),
    { numRuns: 60 },
  );
});

test('a text without blanks is cut too, and never within a character', () => {
  const text = '😀'.repeat(10_001);
  const pieces = [...wordSegments(`a${text}`)];
  const cut = pieces.map((piece) => piece.map(({ segment }) => segment).join(''));
  expect(cut.join('')).toBe(`a${text}`);
  expect(Math.max(...cut.map(({ length }) => length))).toBeLessThanOrEqual(5_000);
  expect(cut.every((piece) => piece.isWellFormed())).toBe(true);
});
