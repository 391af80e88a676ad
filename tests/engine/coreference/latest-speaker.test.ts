import { expect, test } from 'vitest';
import { claimsOf } from '../reading';

const speakers = (text: string) => claimsOf(text).map(({ who }) => who);

test('of two who were introduced by one noun, “the official” is whoever spoke last', () => {
  const text =
    '“It was tense,” a second Vesk official said.\n\nA senior harbour official said talks went well.\n\n' +
    'The minister asked for calm, the second official said.\n\n“He agreed,” the official said.';
  expect(speakers(text)).toEqual([
    'a second Vesk official',
    'A senior harbour official',
    'a second Vesk official',
    'a second Vesk official',
  ]);
});
