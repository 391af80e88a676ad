import { describe, expect, test } from 'vitest';
import type { ReadReport } from '@/messaging/page-report';
import { previewOf } from '@/messaging/page-report';
import { claimAt } from '../fixtures/claims';
import { ARTICLE } from '../ui/reports';

const TEXT = 'Officials said the bridge would reopen.';

function readWith(count: number): ReadReport {
  const claims = Array.from({ length: count }, (_, index) => claimAt(TEXT, { id: `c${index}`, cue: 'said' }));
  return {
    state: 'read',
    article: ARTICLE,
    text: TEXT,
    headings: [],
    claims,
    corrections: [],
    lost: ['c3'],
    partial: true,
  };
}

describe('a preview', () => {
  test('of nearly every article is its report', () => {
    const report = readWith(200);
    expect(previewOf(report)).toBe(report);
  });

  test('of very many claims has the first, with all else that the report says', () => {
    const report = readWith(201);
    expect(previewOf(report)).toEqual({ ...report, state: 'preview', claims: report.claims.slice(0, 50) });
    expect(report.claims).toHaveLength(201);
  });

  test('of a page that was not read is what the report says', () => {
    const report = { state: 'not-article', frame: '' } as const;
    expect(previewOf(report)).toBe(report);
  });
});
