import { describe, expect, test } from 'vitest';
import { linesIn } from '../found-in';

describe('behind a relative clause the verb is that of the noun it describes', () => {
  test.each([
    'The man who reported the theft of two boats from Harl will testify.',
    'The judge who found Renn guilty was later made a mayor.',
    'The clerk who confirmed the sale of the boats has left.',
  ])('which says nothing: %s', (text) => {
    expect(linesIn(text)).toEqual([]);
  });

  test.each([
    ['The man who said Renn will testify left.', 'who | said | Renn will testify'],
    [
      'A clerk who left the port, because it was old, said that ten boats had sunk.',
      'A clerk who left the port | said | that ten boats had sunk',
    ],
    ['Renn met a pilot who said the pier was old.', 'who | said | the pier was old'],
    ['Renn, who said the pier was old, left.', 'who | said | the pier was old'],
    [
      'Many are pilots, like Moss, a man from Harl who told us that he has been asked to leave.',
      'who | told | that he has been asked to leave',
    ],
  ])('or ends what is said: %s', (text, line) => {
    expect(linesIn(text)).toContain(line);
  });
});

test.each([
  [
    'Separately, in a piece written with the diver Moss Holm, Renn and Tan argued that it was old.',
    'Renn and Tan | argued | that it was old',
  ],
  ['Connolly, in a letter to the board, said it was old.', 'Connolly | said | it was old'],
])('an adverb that opens the sentence is nobody: %s', (text, line) => {
  expect(linesIn(text)).toContain(line);
});

test.each([
  [
    'Dr Ida Lund told Vessel News’ Morning Show the number of boats would rise.',
    'Dr Ida Lund | told | the number of boats would rise',
  ],
  ['Renn told "Late Talk" host Ida Lund, "We will not leave."', 'Renn | told | "We will not leave."'],
  ['Renn told “Late Talk” co-host Ida Lund that it was late.', 'Renn | told | that it was late'],
  ['Renn told the divers “we will not leave”.', 'Renn | told | “we will not leave”'],
  ['Without missing a beat, Renn said it was late.', 'Renn | said | it was late'],
])('a programme may be the hearer: %s', (text, line) => {
  expect(linesIn(text)).toContain(line);
});

test.each([
  ['It holds the Aurelie, a boat Corvane plans to sail in May.', 'Corvane | plans | to sail in May'],
  ['In May, a pilot Renn trusts said the pier was old.', 'a pilot Renn trusts | said | the pier was old'],
])('a name behind a thing set apart is the subject of a clause about it: %s', (text, line) => {
  expect(linesIn(text)).toContain(line);
});

test.each(['And so your point about, well, boats is fair.', 'His view that, well, is old.'])(
  'nothing is said with a comma: %s',
  (text) => {
    expect(linesIn(text).filter((line) => line.includes('| ,'))).toEqual([]);
  },
);

test('whom somebody tells is no source of what stands before', () => {
  const lines = linesIn(
    'He left a meeting in May when Renn told visiting Norland officials familiar with it they would pay.',
  );
  expect(lines.filter((line) => line.includes('officials |'))).toEqual([]);
});
