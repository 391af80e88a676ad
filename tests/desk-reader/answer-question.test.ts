import { describe, expect, test } from 'vitest';
import { answerQuestion } from '@/desk-reader/answer-question';

const TEXT = `The ward at Elsin closed on Friday, a nurse told The Quay Courier.

The mayor would not say when it will open.`;

describe('a draft', () => {
  const read = (newsroom: string) =>
    answerQuestion({ kind: 'draft', text: TEXT, rules: ['single-unnamed'], outlets: [], newsroom });

  test('of the newsroom that a source spoke to has a source of its own', () => {
    const { claims, findings } = read('The Quay Courier');
    expect(claims[0]).toMatchObject({ who: 'a nurse', relay: [] });
    expect(findings.map(({ rule }) => rule)).toEqual(['single-unnamed']);
  });

  test.each(['', 'Harbour News'])('of %j has what that source told another newsroom', (newsroom) => {
    const { claims, findings } = read(newsroom);
    expect(claims[0]).toMatchObject({ who: 'a nurse', relay: ['Quay Courier'] });
    expect(findings).toEqual([]);
  });
});
