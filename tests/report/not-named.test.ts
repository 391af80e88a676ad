import { describe, expect, it } from 'vitest';
import { disclosureOf, notNamedIn, singleUnnamed } from '@/report/not-named';
import { claimIn } from './claims';
import { FERRY_CLAIMS, FERRY_TEXT } from './ferry';

describe('notNamedIn', () => {
  const found = notNamedIn(FERRY_CLAIMS, FERRY_TEXT);
  const words = (span: readonly [number, number]) => FERRY_TEXT.slice(...span);

  it('lists each source without a name once, with or without a promise, and counts their claims', () => {
    expect(found.unnamed.map(({ source }) => source.who)).toEqual([
      'three harbour officials',
      'A person familiar with the inquiry',
      'two divers',
    ]);
    expect(found.claims).toBe(4);
  });

  it('gives the reason in its exact words, and null where none is stated', () => {
    expect(found.unnamed.map(({ reason }) => reason && words(reason.span))).toEqual([
      'because they were not authorized to discuss the case',
      null,
      null,
    ]);
  });

  it('tells set phrases from reasons about the source', () => {
    expect([...found.unnamed, ...found.partly].map(({ reason }) => reason?.isSetPhrase)).toEqual([
      true,
      undefined,
      undefined,
      false,
    ]);
  });

  it('has those with part of a name, and the claims of nobody in particular, apart', () => {
    expect(found.partly.map(({ source }) => source.who)).toEqual(['Leda']);
    expect(found.vague.map(({ who }) => who)).toEqual(['Experts', null]);
  });

  it('leaves out doubtful claims', () => {
    const doubtful = FERRY_CLAIMS.map((claim) => ({ ...claim, confidence: 0.1 }));
    expect(notNamedIn(doubtful, FERRY_TEXT)).toEqual({ unnamed: [], claims: 0, partly: [], vague: [] });
  });
});

describe('disclosureOf', () => {
  const told = (who: string, size: number | null = null) => {
    const disclosure = disclosureOf({ who, size, claims: [] }, '');
    return Object.fromEntries(disclosure.told.map(({ fact, words }) => [fact, words]));
  };

  it.each([
    ['three harbour officials', 3, { number: '3', place: 'harbour' }],
    ['a senior treasury official', 1, { number: '1', post: 'senior', place: 'treasury' }],
    ['a nurse at the Larkfield Clinic', null, { post: 'nurse', place: 'the Larkfield Clinic' }],
    ['two divers', 2, { number: '2', post: 'divers' }],
    ['a person familiar with the talks', null, {}],
    ['intelligence officials with firsthand knowledge of the memo', null, { place: 'intelligence' }],
    ['another student', 1, { number: '1', post: 'student' }],
    ['one of his friends', 1, { number: '1', post: 'friends' }],
    ['a 29-year-old baker', 1, { number: '1', post: 'baker' }],
    ['her family doctor', 1, { number: '1', post: 'doctor', place: 'family' }],
    ['all 21 harbour pilots', 21, { number: '21', post: 'pilots', place: 'harbour' }],
  ])('reads in “%s” what it tells', (who, size, facts) => {
    expect(told(who, size)).toEqual(facts);
  });

  it('quotes how they know, and names whatever is not told', () => {
    const text = 'A former aide briefed on the talks said they had failed.';
    const claim = claimIn(text, text, {
      label: 'unnamed',
      source: 'A former aide',
      cue: 'said',
      basis: 'briefed on the talks',
    });
    const { told: facts, notTold } = disclosureOf({ who: claim.who, size: null, claims: [claim] }, text);
    expect(facts).toEqual([
      { fact: 'post', words: 'former aide' },
      { fact: 'basis', words: 'briefed on the talks' },
    ]);
    expect(notTold).toEqual(['number', 'place']);
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
