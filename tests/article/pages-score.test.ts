import { describe, expect, it } from 'vitest';
import { failedSnippets, wordScore } from '../../scripts/pages-score';

describe('wordScore', () => {
  it('is 1 for the same words in different case and punctuation', () => {
    expect(wordScore('The mayor\u00a0con\u00adfirmed it.', 'the Mayor confirmed, it')).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
    });
  });

  it('counts each word as often as both texts have it', () => {
    const { precision, recall } = wordScore('no no no yes', 'no yes yes yes');
    expect([precision, recall]).toEqual([0.5, 0.5]);
  });

  it('is 0 for an empty text', () => {
    expect(wordScore('', 'some words').f1).toBe(0);
  });
});

describe('failedSnippets', () => {
  it('names what is missing and what should not be there', () => {
    const snippets = { with: ['harbour board met', 'in spring'], without: ['Sign up', 'board'] };
    expect(failedSnippets('The harbour board met on Monday.', snippets)).toEqual({
      missing: ['in spring'],
      present: ['board'],
    });
  });
});
