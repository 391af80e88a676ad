import { describe, expect, test } from 'vitest';
import { claimsOf, spanWords } from '../reading';

/** The last claim as "label: who | source". */
function lastSource(text: string): string {
  const { label, who, source } = claimsOf(text).at(-1)!;
  return `${label}: ${who} | ${spanWords(text, source)}`;
}

describe('what stands beside a source is not taken for it', () => {
  test.each([
    ['an adverb that opens the sentence', 'Plus, some say it is late.', 'vague: some | some'],
    ['another', 'Besides, the board says it is late.', 'institution: the board | the board'],
    [
      'a noun that takes up what was said',
      'The party has 40 seats, according to Ida Holm, a figure that dwarfs that of any rival.',
      'named: Ida Holm | Ida Holm',
    ],
    [
      'a noun that says what it is a sign of',
      'The party will meet Tarn, according to Ida Holm, an indication of progress in the talks.',
      'named: Ida Holm | Ida Holm',
    ],
    [
      'but a description is part of it',
      'The party has 40 seats, according to Ida Holm, a clerk in Leith.',
      'named: Ida Holm | Ida Holm, a clerk in Leith',
    ],
    [
      'a surname that is a trade too',
      'Its founder, Suzan Monk, called the plan a stunt.',
      'named: Suzan Monk | Its founder, Suzan Monk,',
    ],
  ])('%s', (_, text, source) => {
    expect(lastSource(text)).toBe(source);
  });
});
