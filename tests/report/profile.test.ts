import { describe, expect, it } from 'vitest';
import { LABELS } from '@/engine/claim';
import { profileOf } from '@/report/profile';
import { claimIn } from './claims';
import { FERRY_CLAIMS } from './ferry';

const text = 'Officials said the bridge would reopen.';
const vague = claimIn(text, text, {
  label: 'vague',
  source: 'Officials',
  cue: 'said',
  content: ['the bridge would reopen'],
});

describe('profileOf', () => {
  const ferry = profileOf(FERRY_CLAIMS);

  it('counts the sure claims, hearsay among them, and no question that was not answered', () => {
    expect([ferry.claims, ferry.claimsWithoutSource]).toEqual([13, 1]);
  });

  it('counts each origin once, by its best identification', () => {
    const found = LABELS.filter((label) => ferry.sourcesBy[label] > 0).map((label) => [label, ferry.sourcesBy[label]]);
    expect(Object.fromEntries(found)).toEqual({
      named: 1,
      partial: 1,
      anonymous: 1,
      unnamed: 2,
      vague: 1,
      institution: 3,
      document: 1,
    });
    expect(ferry.sources).toBe(10);
  });

  it('counts the promises of anonymity that have a reason', () => {
    expect(ferry.reasoned).toBe(1);
    const bare = FERRY_CLAIMS.map((claim) =>
      claim.anonymity ? { ...claim, anonymity: { ...claim.anonymity, reason: null } } : claim,
    );
    expect(profileOf(bare).reasoned).toBe(0);
  });

  it('counts claims by group so that they add up', () => {
    expect(ferry.byGroup).toEqual({ named: 3, unnamed: 4, vague: 2, institution: 3, document: 1, relayed: 0 });
    expect(Object.values(ferry.byGroup).reduce((sum, count) => sum + count)).toBe(ferry.claims);
  });

  it('leaves out claims below the confidence line', () => {
    expect(profileOf([{ ...vague, confidence: 0.49 }])).toEqual(profileOf([]));
  });
});
