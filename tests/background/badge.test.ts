import { describe, expect, test } from 'vitest';
import { badgeOf } from '@/background/badge';
import { correctionOf } from '@/corrections/correction';
import { READ } from '../ui/reports';

describe('the badge', () => {
  test('counts unnamed and vague sources', () => {
    // Three unnamed, one of them by agreement, and one vague: as the profile's sentence says of this article.
    expect(badgeOf(READ)).toBe('4');
  });

  test('follows the reader’s corrections', () => {
    const experts = READ.claims.find(({ who }) => who === 'Experts')!;
    expect(badgeOf({ ...READ, corrections: [correctionOf(experts, READ.text, 'not-a-source')] })).toBe('3');
  });

  test('is empty where no source is unnamed, and where there is no article', () => {
    expect(badgeOf({ ...READ, claims: READ.claims.filter(({ label }) => label === 'named') })).toBe('');
    expect(badgeOf({ state: 'not-article', frame: '' })).toBe('');
  });
});
