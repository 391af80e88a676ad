import { describe, expect, it } from 'vitest';
import { ledgerOf, singleUnnamed } from '@/report/ledger';
import { claimIn } from './claims';
import { FERRY_CLAIMS, FERRY_TEXT } from './ferry';

describe('ledgerOf', () => {
  const ledger = ledgerOf(FERRY_CLAIMS, FERRY_TEXT);

  it('lists each promise once, with its exact words', () => {
    expect(ledger.map(({ who, words, reason }) => [who, words, reason])).toEqual([
      [
        'three harbour officials',
        'speaking on condition of anonymity',
        'because they were not authorized to discuss the case',
      ],
      ['Leda', 'asked that her last name not be used', 'because she fears losing work'],
    ]);
  });

  it('says how many claims rest on it and where it is stated', () => {
    expect(ledger[0]?.claims).toBe(2);
    expect(ledger[0]?.claimId).toBe(FERRY_CLAIMS[1]?.id);
  });

  it('tells formulas from reasons about the source', () => {
    expect(ledger.map(({ formula }) => formula)).toEqual([true, false]);
  });

  it('shows what is disclosed all the same', () => {
    expect(ledger.map(({ disclosed }) => disclosed)).toEqual([
      { rank: null, body: 'harbour', number: 3, basis: null },
      { rank: null, body: null, number: 1, basis: null },
    ]);
    const text = 'A former aide briefed on the talks, who asked not to be named, said they had failed.';
    const claim = claimIn(text, text, {
      label: 'anonymous',
      source: 'A former aide',
      cue: 'said',
      basis: 'briefed on the talks',
      count: { least: 1, exact: true },
      anonymity: { grant: 'asked not to be named' },
    });
    expect(ledgerOf([claim], text)).toMatchObject([
      {
        reason: null,
        reasonClass: 'none-given',
        disclosed: { rank: 'former', body: null, number: 1, basis: 'briefed on the talks' },
      },
    ]);
  });

  it('is empty where nobody was promised anonymity, and for doubtful claims', () => {
    expect(
      ledgerOf(
        FERRY_CLAIMS.filter(({ label }) => label === 'named'),
        FERRY_TEXT,
      ),
    ).toEqual([]);
    expect(
      ledgerOf(
        FERRY_CLAIMS.map((claim) => ({ ...claim, confidence: 0.1 })),
        FERRY_TEXT,
      ),
    ).toEqual([]);
  });
});

describe('singleUnnamed', () => {
  const wordsOf = (ids: Set<string>) => FERRY_CLAIMS.filter(({ id }) => ids.has(id)).map(({ who }) => who);

  it('finds the claim that rests on one unnamed person', () => {
    expect(wordsOf(singleUnnamed(FERRY_CLAIMS))).toEqual(['A person familiar with the inquiry']);
  });

  it('does not count a claim that another source shares', () => {
    const alone = FERRY_CLAIMS.find(({ who }) => who === 'A person familiar with the inquiry')!;
    const shared = { ...alone, id: 'other', sourceId: 'other', label: 'named' as const };
    expect(singleUnnamed([alone, shared]).size).toBe(0);
    expect(singleUnnamed([alone, { ...shared, parent: alone.id }])).toEqual(new Set([alone.id]));
  });
});
