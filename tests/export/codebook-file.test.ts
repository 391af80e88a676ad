import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { READERS_RULE } from '@/corrections/correction';
import { ALIAS_REASONS, CHANNELS, LABELS, REASON_CLASSES } from '@/engine/claim';
import { RULE_NAMES } from '@/engine/rules';
import { codebookFile } from '@/export/codebook-file';
import { STATUSES } from '@/export/coded-claims';
import { csvOf } from '@/export/csv';
import { version } from '../../package.json';
import { FERRY } from './articles';

describe('the codebook', async () => {
  const codebook = codebookFile('0.1.0');
  const columns = (await csvOf(FERRY)).split('\r\n', 1)[0]?.replace('\uFEFF', '').split(',') ?? [];

  test.each([
    ['Labels', LABELS],
    ['Reasons for anonymity', REASON_CLASSES],
    ['Reasons to take two wordings for one source', ALIAS_REASONS],
    ['Channels', CHANNELS],
    ['Status', STATUSES],
    ['Rules', [...RULE_NAMES, READERS_RULE]],
    ['Columns of the CSV', columns],
  ])('explains in “%s” each term that an export may hold, and no other', (title, terms) => {
    const section = codebook.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
    const explained = Array.from(section.matchAll(/^(?:- |\| )`([^`]+)`(?:: | \| ).{5}/gm), ([, term]) => term);
    expect(explained.toSorted()).toEqual([...terms].toSorted());
  });

  test('says which version it belongs to', () => {
    expect(codebook).toContain('Version 0.1.0.');
  });

  test('is the file in docs/, which `npm run codebook` writes', () => {
    expect(readFileSync('docs/codebook.md', 'utf8')).toBe(codebookFile(version));
  });
});
