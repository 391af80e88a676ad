import { describe, expect, it } from 'vitest';
import { sourcesOf } from '@/report/sources';
import { claimIn } from './claims';
import { FERRY_CLAIMS } from './ferry';

describe('sourcesOf', () => {
  const sources = sourcesOf(FERRY_CLAIMS);

  it('keeps the order of first appearance', () => {
    expect(sources.slice(0, 3).map(({ who }) => who)).toEqual([
      'inspection records',
      'three harbour officials',
      'Tobias Renn',
    ]);
  });

  it('collects the other names once each', () => {
    expect(sources.find(({ id }) => id === 'officials')?.aliases).toEqual([
      { text: 'one of the officials', reason: 'same-noun' },
    ]);
    expect(sources.find(({ id }) => id === 'renn')?.aliases).toEqual([{ text: 'Renn', reason: 'surname' }]);
  });

  it('takes the largest exact number that is stated', () => {
    expect(sources.find(({ id }) => id === 'officials')?.size).toBe(3);
    expect(sources.find(({ id }) => id === 'renn')?.size).toBeNull();
  });

  it('calls a source named that is described first and named later', () => {
    const text = 'A baker said the oven was cold. Ida Moss, the baker, said so twice.';
    const [source, ...others] = sourcesOf([
      claimIn(text, 'A baker said the oven was cold.', {
        label: 'unnamed',
        source: 'A baker',
        cue: 'said',
        who: 'Ida Moss',
        sourceId: 'b',
      }),
      claimIn(text, 'Ida Moss, the baker, said so twice.', {
        label: 'named',
        source: 'Ida Moss',
        cue: 'said',
        sourceId: 'b',
      }),
    ]);
    expect(others).toEqual([]);
    expect(source).toMatchObject({ label: 'named', group: 'named', who: 'Ida Moss' });
  });

  it('does not take a refusal to comment for the best of a source', () => {
    expect(sources.find(({ id }) => id === 'corvane')?.label).toBe('institution');
  });
});
