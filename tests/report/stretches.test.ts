import { describe, expect, it } from 'vitest';
import { stretchesOf } from '@/report/stretches';
import { FERRY_CLAIMS, FERRY_TEXT } from './ferry';

describe('stretchesOf', () => {
  const { stretches, paragraphs } = stretchesOf(FERRY_CLAIMS, FERRY_TEXT);
  const wordsOf = ({ from, to }: { from: number; to: number }) =>
    FERRY_TEXT.slice(Math.round(from * FERRY_TEXT.length), Math.round(to * FERRY_TEXT.length));

  it('spans a claim from its first word to its last, source and verb included', () => {
    const unnamed = stretches.find(({ group }) => group === 'unnamed')!;
    expect(wordsOf(unnamed)).toMatch(/^Three harbour officials, .* known since March$/);
    expect(unnamed.paragraph).toBe(2);
  });

  it('leaves out what does not count', () => {
    const words = stretches.map(wordsOf).join('|');
    expect(words).not.toContain('did not respond');
    expect(words).not.toContain('northern shore');
    expect(paragraphs).toBe(FERRY_TEXT.split('\n\n').length);
  });
});
