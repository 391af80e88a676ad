import { describe, expect, test } from 'vitest';
import { claimsOf } from '../reading';

/** Whom the last claim is taken for, with its label. */
function lastSource(text: string): string {
  const { label, who } = claimsOf(text).at(-1)!;
  return `${label}: ${who}`;
}

describe('who is behind the words', () => {
  test.each([
    [
      'the people around somebody, not that person',
      'Those around Varga say it is late.',
      'unnamed: Those around Varga',
    ],
    ['nobody in particular around the world', 'Many around the world say it is late.', 'vague: Many around the world'],
    ['somebody who will hold an office', 'The president-elect said it was late.', 'unnamed: The president-elect'],
    [
      'the one who was named with that office',
      'President-elect Orla Quinn won. The president-elect said it was late.',
      'named: Orla Quinn',
    ],
    ['an office, not a name', 'The First Lady said it was late.', 'unnamed: the First Lady'],
    ['a publisher, which is no person', 'Arcade Publishing said it was late.', 'institution: Arcade Publishing'],
    ['a person called by such a word', 'Rosa Parks said it was late.', 'named: Rosa Parks'],
  ])('%s', (_, text, source) => {
    expect(lastSource(text).toLowerCase()).toBe(source.toLowerCase());
  });
});
