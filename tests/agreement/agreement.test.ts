import { describe, expect, it } from 'vitest';
import { agreementOf, answersTo, confusionOf, differencesIn, kindOf, labelOf } from '@/agreement/agreement';
import type { CodedClaim, Coding } from '@/agreement/coding';
import type { Label } from '@/engine/claim';

function claim(start: number, label: Label, more: Partial<CodedClaim> = {}): CodedClaim {
  return { article: 'ferry', place: [[start, start + 4]], label, source: '', reasonGiven: null, ...more };
}

const wren: Coding = {
  coder: 'Wren',
  claims: [
    claim(10, 'named', { source: 'Tobias Renn' }),
    claim(50, 'anonymous', { reasonGiven: true, source: 'three harbour officials' }),
    claim(90, 'vague', { source: 'experts' }),
    claim(130, 'institution'),
  ],
};
const hale: Coding = {
  coder: 'Hale',
  claims: [
    claim(92, 'unnamed', { source: '“Experts”' }),
    claim(12, 'named', { source: 'Renn' }),
    claim(50, 'unnamed', { reasonGiven: false, source: 'Three harbour officials' }),
    claim(200, 'document'),
    claim(10, 'document', { article: 'log' }),
  ],
};

describe('the agreement of coders', () => {
  const agreement = agreementOf([wren, hale]);

  it('takes claims for one where their places share words', () => {
    const found = agreement.units.map(({ article, claims }) => [article, ...claims.map((one) => one?.label ?? '–')]);
    expect(found).toEqual([
      ['ferry', 'named', 'named'],
      ['ferry', 'anonymous', 'unnamed'],
      ['ferry', 'vague', 'unnamed'],
      ['ferry', 'institution', '–'],
      ['ferry', '–', 'document'],
      ['log', '–', 'document'],
    ]);
  });

  it('says which claims all have and which nobody else has', () => {
    expect(agreement.found).toEqual({ claims: 6, byAll: 3, byOneAlone: [1, 2], f: 6 / 9 });
  });

  it('tells labels, kinds, reasons and words apart', () => {
    expect(agreement.labels).toMatchObject({ units: 3, same: 1 });
    expect(agreement.kinds).toMatchObject({ units: 3, same: 2 });
    expect(agreement.reasons).toMatchObject({ units: 1, same: 0 });
    expect(agreement.sources).toMatchObject({ units: 3, same: 2 });
  });

  it('asks for each label whether it was given', () => {
    expect(agreement.perLabel.get('named')).toEqual({ units: 3, same: 3, kappa: 1, alpha: 1 });
    expect(agreement.perLabel.get('unnamed')).toMatchObject({ units: 3, same: 1 });
    expect(agreement.perLabel.has('outlet')).toBe(false);
  });

  it('counts who chose what where', () => {
    const table = confusionOf(agreement.units, kindOf, [0, 1]);
    expect(table.get('named')?.get('named')).toBe(1);
    expect(table.get('vague')?.get('unnamed')).toBe(1);
    expect(table.get('institution')).toBeUndefined();
  });

  it('lists the claims with different answers', () => {
    expect(differencesIn(agreement.units, kindOf).map(({ claims }) => claims[0]?.label)).toEqual(['vague']);
    expect(differencesIn(agreement.units, labelOf)).toHaveLength(2);
  });

  it('compares more than two coders, of whom some left claims out', () => {
    const third: Coding = { coder: 'Ode', claims: [claim(10, 'named'), claim(52, 'unnamed'), claim(132, 'named')] };
    const { units, found, labels } = agreementOf([wren, hale, third]);
    expect(units).toHaveLength(6);
    expect(found.byAll).toBe(2);
    expect(labels).toMatchObject({ units: 2, same: 1 });
    expect(answersTo(labelOf, units).alpha).toBeLessThan(1);
  });

  it('has nothing to say of no claims', () => {
    expect(
      agreementOf([
        { coder: 'Wren', claims: [] },
        { coder: 'Hale', claims: [] },
      ]),
    ).toMatchObject({
      units: [],
      found: { claims: 0, byAll: 0, f: null },
      labels: { units: 0, same: 0, kappa: null, alpha: null },
    });
  });
});
