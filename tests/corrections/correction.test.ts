import { describe, expect, test } from 'vitest';
import { correctClaims, correctionOf, READERS_RULE, withVerdict } from '@/corrections/correction';
import type { Claim } from '@/engine/claim';
import { claimAt } from '../fixtures/claims';

const TEXT = 'Officials said the bridge would reopen. Renn denied that.';
const OFFICIALS = claimAt(TEXT, { id: 'a', source: 'Officials', cue: 'said', label: 'vague', sentence: [0, 39] });
const RENN = claimAt(TEXT, { id: 'b', source: 'Renn', cue: 'denied', label: 'named', sentence: [40, 57] });
const CLAIMS: readonly Claim[] = [OFFICIALS, RENN];

describe('claims by the reader’s word', () => {
  test('are those that were found when the reader has said nothing', () => {
    expect(correctClaims(CLAIMS, TEXT, []).claims).toBe(CLAIMS);
  });

  test('carry the label that the reader chose, for sure, and what was found stays known', () => {
    const { claims, found } = correctClaims(CLAIMS, TEXT, [correctionOf(OFFICIALS, TEXT, 'institution')]);
    expect(claims).toEqual([{ ...OFFICIALS, label: 'institution', rule: READERS_RULE, confidence: 1 }, RENN]);
    expect(found.get('a')).toBe(OFFICIALS);
  });

  test('leave out what is no attribution, and say so', () => {
    const { claims, dismissed } = correctClaims(CLAIMS, TEXT, [correctionOf(RENN, TEXT, 'not-a-source')]);
    expect(claims).toEqual([OFFICIALS]);
    expect(dismissed).toEqual([RENN]);
  });

  test('hold when the article has grown and every offset is another one', () => {
    const grown = `Late news. ${TEXT}`;
    const claim = claimAt(grown, { id: 'x', source: 'Renn', cue: 'denied', label: 'named', sentence: [51, 68] });
    expect(correctClaims([claim], grown, [correctionOf(RENN, TEXT, 'not-a-source')]).claims).toEqual([]);
  });

  test('stay as they are where the sentence is another one', () => {
    const other = 'Renn denied nothing.';
    const claim = claimAt(other, { id: 'x', source: 'Renn', cue: 'denied', label: 'named' });
    expect(correctClaims([claim], other, [correctionOf(RENN, TEXT, 'not-a-source')]).claims).toEqual([claim]);
  });
});

describe('the list of corrections', () => {
  const first = correctionOf(RENN, TEXT, 'partial');

  test('holds one for the same words: the last', () => {
    expect(withVerdict([first], RENN, TEXT, 'unnamed')).toEqual([correctionOf(RENN, TEXT, 'unnamed')]);
  });

  test('is without a claim’s once it is taken back', () => {
    const other = correctionOf(OFFICIALS, TEXT, 'institution');
    expect(withVerdict([first, other], RENN, TEXT, null)).toEqual([other]);
  });
});
