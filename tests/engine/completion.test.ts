import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '@/engine/attribution';
import { completeClaims } from '@/engine/completion';
import { articleOf, claimsOf } from './reading';

/** Pieces that the steps look for, in any order and number. */
const pieces = fc.constantFrom(
  'Mei Tan',
  'Mr. Tan',
  'the officials',
  'an anonymous source',
  'said',
  'told Radio Vessel',
  'on condition of anonymity',
  'because',
  'citing two divers,',
  'did not respond to calls',
  '“',
  '”',
  '"',
  ',',
  '.',
  '\n\n',
  'who',
  'he',
  'they',
  'the company',
  'a person close to',
  'of',
  '/',
  '@pier',
  '𝒳',
  '\u0000',
  'U.S.',
  'J.',
  "'s",
  'The',
  '46 percent',
);

describe('completing attributions', () => {
  it('accepts any text and any spans in it', () => {
    const span = (length: number) =>
      fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const articles = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        articles.chain((text) =>
          fc.tuple(
            fc.constant(text),
            fc.array(fc.tuple(span(text.length), span(text.length), span(text.length)), { maxLength: 6 }),
          ),
        ),
        ([text, spans]) => {
          const article = articleOf(text);
          const { document } = article;
          const attributions =
            document.sentences.length === 0
              ? []
              : spans.map(
                  ([source, cue, content], at): Attribution => ({
                    source: [source],
                    cue: [cue],
                    content: [content],
                    sentence: 0,
                    parent: at - 1,
                    kind: 'statement',
                    rule: 'speaker-verb',
                    confidence: 1,
                  }),
                );
          const claims = completeClaims(article, attributions);
          const ids = new Set(claims.map(({ id }) => id));
          expect(ids.size).toBe(claims.length);
          for (const { parent } of claims) expect(parent === null || ids.has(parent)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives claims in the order of the text', () => {
    const text = 'The mine was safe, Mei Tan said. Corvane did not respond to calls. Marcus Hale said it was not.';
    const starts = claimsOf(text).map(({ source, cue, content }) =>
      Math.min(...[...source, ...cue, ...content].map(([start]) => start)),
    );
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.length).toBeGreaterThan(2);
  });

  it('gives no claims for an article without attributions', () => {
    expect(completeClaims(articleOf('The ferry left at noon. It came back at night.'), [])).toEqual([]);
  });
});
