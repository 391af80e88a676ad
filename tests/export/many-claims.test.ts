/** Articles with far more claims than news has, as hostile pages and long transcripts have them. */
import { describe, expect, test } from 'vitest';
import type { Span } from '@/engine/claim';
import { csvOf } from '@/export/csv';
import type { ExportedArticle } from '@/export/exported-article';
import { locatedClaims } from '@/export/located-claims';
import { claimIn } from '../report/claims';
import { FERRY } from './articles';

/** One paragraph and one claim for each of these contents. */
function articleOf(contents: readonly string[]): ExportedArticle {
  const [first = ''] = contents;
  const claim = claimIn(`Police said ${first}.`, `Police said ${first}.`, {
    label: 'institution',
    source: 'Police',
    cue: 'said',
    content: [first],
  });
  let at = 0;
  const spans = contents.map((content): Span => {
    const start = at;
    at += 'Police said .\n\n'.length + content.length;
    return [start, at - 2];
  });
  const text = contents.map((content) => `Police said ${content}.\n\n`).join('');
  const claims = spans.map(([start, end], index) => ({
    ...claim,
    id: `c${index}`,
    source: [[start, start + 6] as const],
    cue: [[start + 7, start + 11] as const],
    content: [[start + 12, end - 1] as const],
    sentence: [start, end] as const,
  }));
  return { ...FERRY, text, claims, paragraphs: spans, page: { text, blocks: spans } };
}

describe('an article of two thousand claims', { timeout: 60_000 }, () => {
  const exported = articleOf(
    Array.from({ length: 2_000 }, (_, index) => `road ${index} along the harbour was closed once more`),
  );

  test('has a link to each whose words tell it apart, and the number of its paragraph', async () => {
    const located = await locatedClaims(exported);
    expect(located.filter(({ link }) => link === null)).toEqual([]);
    expect(located.map(({ paragraph }) => paragraph)).toEqual(exported.claims.map((_, index) => index + 1));
  });

  test('has no link to those whose words tell nothing apart', async () => {
    const same = articleOf(Array.from({ length: 2_000 }, () => 'the road along the harbour was closed once more'));
    expect((await locatedClaims(same)).filter(({ link }) => link !== null)).toEqual([]);
  });

  test('leaves its page free to do other things while it is exported', async () => {
    let turns = 0;
    const clock = setInterval(() => {
      turns += 1;
    });
    await csvOf(exported);
    clearInterval(clock);
    expect(turns).toBeGreaterThan(1);
  });
});
