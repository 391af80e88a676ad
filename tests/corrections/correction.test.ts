import { describe, expect, test } from 'vitest';
import { changesFor, correctionOf, correctionsAbout, sameSource, withChanges } from '@/corrections/correction';
import { claimAt } from '../fixtures/claims';

const TEXT = 'Officials said the bridge would reopen. Renn denied that.';
const OFFICIALS = claimAt(TEXT, { id: 'a', source: 'Officials', cue: 'said', label: 'vague', sentence: [0, 39] });
const RENN = claimAt(TEXT, { id: 'b', source: 'Renn', cue: 'denied', label: 'named', sentence: [40, 57] });
const PARTIAL = correctionOf(RENN, TEXT, 'partial');

const said = (correction: ReturnType<typeof correctionOf>) => ({ correction, takenBack: false });

describe('corrections after changes', () => {
  test('hold one about the same: the last', () => {
    const unnamed = correctionOf(RENN, TEXT, 'unnamed');
    expect(withChanges([PARTIAL], [said(unnamed)])).toEqual([unnamed]);
  });

  test('hold a claim’s label beside its source', () => {
    const source = correctionOf(RENN, TEXT, { source: 'Ilse Marrow' });
    expect(withChanges([PARTIAL], [said(source)])).toEqual([PARTIAL, source]);
    expect(correctionsAbout(RENN, TEXT, [PARTIAL, source, sameSource('Renn', 'Officials')])).toEqual([PARTIAL, source]);
  });

  test('are without what is taken back, whatever it said', () => {
    const other = correctionOf(OFFICIALS, TEXT, 'institution');
    const takenBack = { correction: correctionOf(RENN, TEXT, 'named'), takenBack: true };
    expect(withChanges([PARTIAL, other], [takenBack])).toEqual([other]);
  });
});

describe('what the reader says of a claim', () => {
  test('changes what differs, and nothing else', () => {
    expect(changesFor(RENN, RENN, TEXT, { label: 'named', source: 'Renn' })).toEqual([]);
    expect(changesFor(RENN, RENN, TEXT, { label: 'partial', source: 'Renn' })).toEqual([said(PARTIAL)]);
    expect(changesFor(RENN, RENN, TEXT, { label: 'named', source: 'Ilse Marrow' })).toEqual([
      said(correctionOf(RENN, TEXT, { source: 'Ilse Marrow' })),
    ]);
  });

  test('takes an earlier word back where it is what was found', () => {
    const now = { ...RENN, label: 'partial', who: 'Ilse Marrow' } as const;
    const changes = changesFor(now, RENN, TEXT, { label: 'named', source: 'Renn' });
    expect(changes.map(({ takenBack }) => takenBack)).toEqual([true, true]);
    expect(withChanges([PARTIAL, correctionOf(RENN, TEXT, { source: 'Ilse Marrow' })], changes)).toEqual([]);
  });
});
