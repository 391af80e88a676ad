/** The notation of the lexicon. */
import { describe, expect, test } from 'vitest';
import { phrases, wording, words } from '@/engine/lexicon/words';

const REFUSING = words('declined refused');

describe('a wording', () => {
  test.each([
    ['any word of a list', wording`\b${REFUSING} to comment\b`, 'She refused to comment.', 'refused to comment'],
    ['any white space', wording`\b${REFUSING} to comment\b`, 'He declined\nto comment.', 'declined\nto comment'],
    ['whatever the case', wording`^${REFUSING}`, 'DECLINED', 'DECLINED'],
    ['the longest entry first', wording`^${phrases('no one, no one else')}`, 'no one else', 'no one else'],
    ['entries to the letter', wording`^${words('a.m')}`, 'axm', undefined],
    ['another wording', wording`${wording`not|never`} ${REFUSING}`, 'never refused', 'never refused'],
  ])('matches %s', (_, pattern, text, found) => {
    expect(pattern.exec(text)?.[0]).toBe(found);
  });
});
