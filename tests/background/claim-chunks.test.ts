/** What pages are told of themselves, in as many answers as it takes. */

import { expect, test } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { moreClaims, openVisit } from '@/background/claim-chunks';
import type { Claim } from '@/engine/claim';
import type { Visit } from '@/messaging/protocol';
import { DEFAULT_SETTINGS } from '@/settings/settings';

const WORD = { settings: DEFAULT_SETTINGS, corrections: [], isPrivate: false };
const META = { title: '', publisher: '', byline: '', published: '', url: '', wire: '' };

const frame = (tab: number, frameId = 0) => ({ tab: { id: tab }, frameId }) as Runtime.MessageSender;

function visitWith(count: number): Visit {
  const claims = Array.from({ length: count }, (_, index) => ({ id: String(index) }) as Claim);
  const article = { meta: META, publishers: [], blocks: [] };
  return { word: WORD, finding: { kind: 'article', article, analysis: { english: true, claims } } };
}

/** The ids of all claims that a page is told, and in how many answers. */
function told(count: number, sender: Runtime.MessageSender): { ids: string[]; answers: number } {
  const { finding, claimsFound } = openVisit(visitWith(count), sender);
  const claims = finding.kind === 'article' ? [...finding.analysis.claims] : [];
  let answers = 1;
  for (; claims.length < claimsFound; answers += 1) {
    const more = moreClaims(claims.length, sender);
    if (!more) throw new Error('forgotten');
    claims.push(...more);
  }
  return { ids: claims.map(({ id }) => id), answers };
}

test.each([
  [0, 1],
  [1_000, 1],
  [1_001, 2],
  [4_500, 5],
])('%d claims are told in %d answers, each once and in order', (count, answers) => {
  const ids = Array.from({ length: count }, (_, index) => String(index));
  expect(told(count, frame(1))).toEqual({ ids, answers });
  expect(moreClaims(0, frame(1))).toBeNull();
});

test('a page that was told some claims already is told the others alone', () => {
  const { finding, claimsFound } = openVisit(visitWith(2_500), frame(1), 1_000);
  expect(claimsFound).toBe(2_500);
  expect(finding.kind === 'article' && finding.analysis.claims.map(({ id }) => id).slice(0, 2)).toEqual([
    '1000',
    '1001',
  ]);
  expect(moreClaims(2_000, frame(1))).toHaveLength(500);
});

test('frames are told of themselves alone', () => {
  openVisit(visitWith(1_500), frame(1));
  openVisit(visitWith(2_500), frame(1, 7));
  expect(moreClaims(1_000, frame(2))).toBeNull();
  expect(moreClaims(1_000, frame(1))).toHaveLength(500);
  expect(moreClaims(2_000, frame(1, 7))).toHaveLength(500);
});

test('the claims of an earlier visit are not told any more', () => {
  openVisit(visitWith(1_500), frame(1));
  openVisit(visitWith(3), frame(1));
  expect(moreClaims(1_000, frame(1))).toBeNull();
});

test('a page that is no article has no claims, and those of an earlier visit are not told any more', () => {
  openVisit(visitWith(1_500), frame(1));
  const visit: Visit = { word: WORD, finding: { kind: 'not-article' } };
  expect(openVisit(visit, frame(1))).toEqual({ ...visit, claimsFound: 0 });
  expect(moreClaims(1_000, frame(1))).toBeNull();
});
