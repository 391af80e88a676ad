import { describe, expect, test } from 'vitest';
import { addedCorrection } from '@/corrections/added-claim';
import { correctClaims } from '@/corrections/correct-claims';
import { correctionOf, READERS_RULE, sameSource } from '@/corrections/correction';
import type { Claim } from '@/engine/claim';
import { claimAt } from '../fixtures/claims';

const TEXT = 'Officials said the bridge would reopen. Renn denied that. It was closed in May, he wrote.';
const OFFICIALS = claimAt(TEXT, {
  id: 'a',
  source: 'Officials',
  cue: 'said',
  label: 'vague',
  sentence: [0, 39],
  sourceId: 's1',
});
const RENN = claimAt(TEXT, {
  id: 'b',
  source: 'Renn',
  cue: 'denied',
  label: 'named',
  sentence: [40, 57],
  sourceId: 's2',
});
const CLAIMS: readonly Claim[] = [OFFICIALS, RENN];

describe('claims by the reader’s word', () => {
  test('are those that were found when the reader has said nothing', () => {
    expect(correctClaims(CLAIMS, TEXT, []).claims).toBe(CLAIMS);
  });

  test('carry the label that the reader chose, for sure, and what was found stays known', () => {
    const { claims, found } = correctClaims(CLAIMS, TEXT, [correctionOf(OFFICIALS, TEXT, 'institution')]);
    expect(claims).toEqual([{ ...OFFICIALS, label: 'institution', rule: READERS_RULE, confidence: 1 }, RENN]);
    expect(found.get('a')).toBe(OFFICIALS);
    expect(found.has('b')).toBe(false);
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

describe('a claim’s source', () => {
  const sourceOf = ({ who, sourceId }: Claim) => [who, sourceId];

  test('is another one of the article, with whom the claim is then counted', () => {
    const { claims, found } = correctClaims(CLAIMS, TEXT, [correctionOf(OFFICIALS, TEXT, { source: 'Renn' })]);
    expect(claims.map(sourceOf)).toEqual([
      ['Renn', 's2'],
      ['Renn', 's2'],
    ]);
    expect(found.get('a')).toBe(OFFICIALS);
  });

  test('is one that the reader writes, the same for every claim that is given it', () => {
    const given = CLAIMS.map((claim) => correctionOf(claim, TEXT, { source: 'Ilse Marrow' }));
    const [first, second] = correctClaims(CLAIMS, TEXT, given).claims;
    expect(first?.who).toBe('Ilse Marrow');
    expect(first?.sourceId).toBe(second?.sourceId);
    expect([OFFICIALS.sourceId, RENN.sourceId]).not.toContain(first?.sourceId);
  });

  test('is none where the reader says so', () => {
    expect(correctClaims([RENN], TEXT, [correctionOf(RENN, TEXT, { source: '' })]).claims[0]?.who).toBeNull();
  });

  test('may be corrected beside its label', () => {
    const both = [correctionOf(OFFICIALS, TEXT, 'named'), correctionOf(OFFICIALS, TEXT, { source: 'Renn' })];
    expect(correctClaims(CLAIMS, TEXT, both).claims[0]).toMatchObject({ label: 'named', who: 'Renn' });
  });

  test('is the source that it is the same as, over more than one step', () => {
    const said = [sameSource('Officials', 'Renn'), sameSource('Renn', 'Ilse Marrow')];
    expect(new Set(correctClaims(CLAIMS, TEXT, said).claims.map(({ who }) => who))).toEqual(new Set(['Ilse Marrow']));
  });

  test('stays what it is where two are said to be the same as each other in a circle', () => {
    const said = [sameSource('Officials', 'Renn'), sameSource('Renn', 'Officials')];
    expect(correctClaims(CLAIMS, TEXT, said).claims).toEqual(CLAIMS);
  });

  test('is one where two of the same name are one', () => {
    const other = { ...OFFICIALS, id: 'c', sourceId: 's3' };
    const { claims } = correctClaims([OFFICIALS, RENN, other], TEXT, [sameSource('Officials', 'Officials')]);
    expect(claims.map(({ sourceId }) => sourceId)).toEqual(['s1', 's2', 's1']);
  });
});

describe('a claim that the reader adds', () => {
  const at = TEXT.indexOf('It was closed');
  const correction = addedCorrection(TEXT, [at, at + 20], { label: 'named', source: 'Renn' });

  test('stands among the others in the order of the text, with its source', () => {
    const { claims, added } = correctClaims(CLAIMS, TEXT, [correction]);
    const [, , own] = claims;
    expect(own).toMatchObject({ label: 'named', who: 'Renn', sourceId: 's2', content: [[at, at + 20]], cue: [] });
    expect(TEXT.slice(...own!.sentence)).toBe('It was closed in May, he wrote.');
    expect(added.get(own!.id)).toBe(correction);
  });

  test('is found again when the article has grown', () => {
    const grown = `Late news.\n\n${TEXT}`;
    const [own] = correctClaims([], grown, [correction]).claims;
    expect(grown.slice(...own!.content[0]!)).toBe('It was closed in May');
  });

  test('is gone with its words', () => {
    expect(correctClaims(CLAIMS, 'Something else.', [correction]).added.size).toBe(0);
  });

  test('may be longer than what is kept of its words', () => {
    const long = `${'The wall was damp and '.repeat(30)}cold.`;
    const kept = addedCorrection(long, [0, 600], { label: 'unnamed', source: '' });
    expect(kept.words).toHaveLength(300);
    expect(correctClaims([], long, [kept]).claims[0]).toMatchObject({ content: [[0, 600]], who: null });
  });
});
