/** Whatever the text: nothing throws, and the claims are a sound list. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '@/engine/analyse';
import type { Claim } from '@/engine/claim';
import { breachesOf } from './invariants';
import { inventedNews } from './invented-news';

/** The same texts in each run, so that a failure is there for everybody. */
const SEED = 13;
const TEXTS = 1_000;

test('claims of mutated, cut, shuffled and repeated news are sound', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(inventedNews, (text) => {
      expect(breachesOf(text, analyse({ text }).claims)).toEqual([]);
    }),
    { seed: SEED, numRuns: TEXTS },
  );
});

describe('lists that were once unsound', () => {
  test.each([
    ['whom a report cites, saying something', 'The report cites sources say that the dam leaks.'],
    [
      'a cited source within what is said',
      'The pier is shut, Northline said in May, citing a nurse there. It may open.',
    ],
    ['a described source behind a title', 'It harms all who work on “Tides,” people close to the show say.'],
    ['a citing without a blank', 'They cite some,according to experts'],
  ])('%s', (_, text) => {
    const { claims } = analyse({ text });
    expect(claims).not.toEqual([]);
    expect(breachesOf(text, claims)).toEqual([]);
  });

  test.each(['The board described “door” as', 'Or so Renn said, at least', 'ILONA VARGA, HOST:\n\nGood evening.'])(
    '“%s” does not throw',
    (text) => {
      expect(() => analyse({ text })).not.toThrow();
    },
  );

  test('a speaker with 150,000 sentences does not make it throw', { timeout: 120_000 }, () => {
    const [claim] = analyse({ text: `RENN: ${'It is. '.repeat(150_000)}` }).claims;
    expect(claim?.content).toHaveLength(150_000);
  });
});

describe('the check', () => {
  const text = '“It is late,” Renn said. She agreed that it was.';
  const claim = analyse({ text }).claims[0] as Claim;
  const other: Claim = { ...claim, id: 'c2' };
  const early: Claim = { ...other, source: [], cue: [[0, 1]], content: [], quotes: [] };
  const unnamed = { grant: [0, 2], reason: [3, 3], reasonClass: 'other', inherited: false } as const;

  test.each<[string, readonly Partial<Claim>[]]>([
    ['two claims have one id', [{}, {}]],
    ['claims are out of order', [{ content: [], quotes: [] }, early]],
    ['c1 has a parent that is not there', [{ parent: 'c9' }]],
    ['c1 is its own ancestor', [{ parent: 'c2' }, { ...other, parent: 'c1' }]],
    ['source of c1 is out of the text', [{ source: [[0, 99]] }]],
    ['reason of c1 is out of the text', [{ anonymity: unnamed }]],
    [
      'content of c1 overlaps or is out of order',
      [
        {
          content: [
            [0, 13],
            [5, 9],
          ],
        },
      ],
    ],
    ['c1 has no cue', [{ cue: [] }]],
    ['cue of c1 lies in its content', [{ cue: [[2, 4]] }]],
    ['a quotation of c1 lies outside its content', [{ content: [[0, 9]] }]],
    ['confidence of c1 is no share', [{ confidence: 2 }]],
  ])('notices that %s', (breach, changes) => {
    const claims = changes.map((change) => ({ ...claim, ...change }));
    expect(breachesOf(text, claims)).toContain(breach);
  });

  test('finds nothing wrong with a sound list', () => {
    expect(breachesOf(text, [claim])).toEqual([]);
  });
});
