import { describe, expect, test } from 'vitest';
import { linesIn } from '../found-in';

describe('a main clause before the cue is what is said, whatever tells when', () => {
  test.each([
    'as it hit back at divers who say that the hull was old',
    'on Monday after divers claimed that the hull was old',
    'when asked whether divers had said the hull was old',
    'in a statement on Monday after divers found that the hull was old',
    'in a March news release',
    'in response to claims that the hull was old',
    'on Monday amid reports that the hull was old',
  ])('The dock is safe, the board said %s.', (when) => {
    expect(linesIn(`The dock is safe, the board said ${when}.`)[0]).toBe('the board | said | The dock is safe');
  });

  test.each([
    ['In May, the board said after it met that the hull was old.', 'the board | said | that the hull was old'],
    ['Boats sank, and the board said after a vote that the hull was old.', 'the board | said | that the hull was old'],
  ])('but not what is no main clause, or is joined: %s', (text, line) => {
    expect(linesIn(text)).toEqual([line]);
  });
});

describe('the source before or behind its verb ends where it is told when or what else was said', () => {
  test.each([
    ['The dock is safe, Edda Holm on Tuesday told reporters.', ['Edda Holm | told | The dock is safe']],
    ['“It is safe,” the board on Tuesday said.', ['the board | said | “It is safe,”']],
    ['“It is safe,” said diver Edda Holm via Skype.', ['diver Edda Holm | said | “It is safe,”']],
    ['“It is safe,” said one of the divers through an interpreter.', ['one of the divers | said | “It is safe,”']],
    ['“It is safe,” said Superintendent Edda Holm at the time.', ['Superintendent Edda Holm | said | “It is safe,”']],
    ['“It is safe,” said a nurse on the night shift.', ['a nurse on the night shift | said | “It is safe,”']],
    ['“It is safe,” said a book by Edda Holm.', ['a book by Edda Holm | said | “It is safe,”']],
    [
      '“It is safe,” said Edda Holm adding that it was new.',
      ['Edda Holm | said | “It is safe,”', 'Edda Holm | adding | that it was new'],
    ],
    [
      '“It is safe,” said Edda Holm adding that “it is new.”',
      ['Edda Holm | said | “It is safe,”', 'Edda Holm | adding | that “it is new.”'],
    ],
  ])('%s', (text, lines) => {
    expect(linesIn(text)).toEqual(lines);
  });
});

test.each([
  ['He and board chairman Glen Holm said it was safe.', 'He and board chairman Glen Holm | said | it was safe'],
  ['She and her crew said it was safe.', 'She and her crew | said | it was safe'],
  ['“It is safe,” he and Glen Holm, the mayor, said.', 'he and Glen Holm, the mayor, | said | “It is safe,”'],
  ['Holm said she and Renn knew nothing.', 'Holm | said | she and Renn knew nothing'],
])('a pronoun that is joined to others is part of the source: %s', (text, line) => {
  expect(linesIn(text)).toEqual([line]);
});

test('whoever hits back at somebody judges what they did', () => {
  expect(linesIn('The board hit back at Edda Holm for claiming that it was old.')).toEqual([
    'The board | hit back at | Edda Holm for claiming that it was old',
  ]);
});
