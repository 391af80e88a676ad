import { afterEach, describe, expect, test } from 'vitest';
import type { Claim } from '@/engine/claim';
import { whatIsKept } from '@/ui/compare/what-is-kept';
import { LOCALES, speak } from './messages';

afterEach(() => speak('en'));

/** Of so many claims, so many are kept, and so many of those as they were. */
function said(all: number, kept: number, asTheyWere: number): string {
  const claims = (count: number) => Array.from({ length: count }, () => ({}) as Claim);
  return whatIsKept({ claims: claims(all), omitted: claims(all - kept), kept: claims(asTheyWere) });
}

describe('what became of an article’s claims', () => {
  test.each([
    [23, 15, 6, 'Of the article’s 23 claims, the other text keeps 15. In 9 of them the source, the words or the doubt'],
    [23, 15, 14, 'keeps 15. In 1 of them the source, the words or the doubt changed.'],
    [4, 1, 0, 'Of the article’s 4 claims, the other text keeps 1. Its source, its words or its doubt changed'],
    [9, 5, 0, 'keeps 5. In all of them the source, the words or the doubt changed.'],
    [4, 4, 4, 'The other text keeps all 4 claims of the article.'],
    [4, 0, 0, 'The other text keeps none of the article’s 4 claims.'],
    [1, 1, 1, 'The other text keeps the article’s only claim.'],
    [1, 0, 0, 'The other text does not keep the article’s only claim.'],
    [0, 0, 0, 'No claim was found in the article.'],
  ])('%i claims, %i kept, %i as they were', (all, kept, asTheyWere, words) =>
    expect(said(all, kept, asTheyWere)).toContain(words),
  );

  test('is one sentence where nothing of what is kept has changed', () =>
    expect(said(23, 15, 15)).toBe('Of the article’s 23 claims, the other text keeps 15.'));

  test.each(LOCALES)('counts in %s what it counts in English', (locale) => {
    speak(locale);
    expect(said(23, 15, 6).match(/\d+/g)).toEqual(['23', '15', '9']);
  });
});
