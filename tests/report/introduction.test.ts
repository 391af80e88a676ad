import { describe, expect, it } from 'vitest';
import type { Span } from '@/engine/claim';
import { introductionOf } from '@/report/introduction';
import { claimAt } from '../fixtures/claims';

const TEXT = 'Marta Quill, a spokeswoman for the water board and a farmer, said the dam leaks.';
const span = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const introduced = (words: readonly string[], affiliation: string | null) =>
  introductionOf(
    claimAt(TEXT, {
      source: 'Marta Quill',
      cue: 'said',
      introduction: {
        words: words.map(span),
        affiliation: affiliation === null ? null : span(affiliation),
        former: false,
      },
    }),
    TEXT,
  );

describe('introductionOf', () => {
  it.each([
    [['a spokeswoman for the water board'], 'the water board', 'a spokeswoman for the water board'],
    [['a spokeswoman', 'a farmer'], 'the water board', 'a spokeswoman, a farmer, the water board'],
    [['a farmer'], null, 'a farmer'],
    [[], null, ''],
  ])('%j of %s', (words, affiliation, expected) => {
    expect(introduced(words, affiliation)).toBe(expected);
  });
});
