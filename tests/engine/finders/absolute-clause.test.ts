import { expect, test } from 'vitest';
import { linesIn } from '../found-in';

test.each([
  ['Some divers left, with Renn backing a toll, and Moss opposing it.', 'Moss | opposing | it'],
  ['Renn denied it, with No 10 saying it was late.', 'No 10 | saying | it was late'],
  ['Two firms fell out, with the pilot praising it, and the crew rejecting it.', 'the crew | rejecting | it'],
  [
    'Renn took down the flags, with slogans appearing on the quay hours later calling him a thief.',
    'slogans | later calling | him a thief',
  ],
  ['He said few listened, with some shouting at her, saying she had lied.', 'some | saying | she had lied'],
  [
    'Views differ, with some saying the toll is fair and others saying it is steep.',
    'some | saying | the toll is fair',
  ],
  ['Views differ, with some saying the toll is fair and others saying it is steep.', 'others | saying | it is steep'],
  [
    'They fell out, with two saying it was fair and a few warning that it was late.',
    'a few | warning | that it was late',
  ],
  [
    'They fell out, with the chair saying it was fair and Ida Lund claiming it was late.',
    'Ida Lund | claiming | it was late',
  ],
  [
    'Crews say fares rose when it sank, the port now claiming that they fell.',
    'the port | now claiming | that they fell',
  ],
  ['Crews say fares rose when it sank, the port now claiming that they fell.', 'Crews | say | fares rose when it sank'],
  ['Talks ended with crews blaming the port, arguing that it had lied.', 'crews | arguing | that it had lied'],
])('a participle in a clause behind “with” has the subject of that clause: %s', (text, line) => {
  expect(linesIn(text)).toContain(line);
});

test.each([
  ['Renn left with divers carrying ropes, saying it was late.', 'Renn | saying | it was late'],
  ['Renn sold a boat, the oldest of all, claiming that it leaked.', 'Renn | claiming | that it leaked'],
  ['Renn met with the board on Monday, saying it was late.', 'Renn | saying | it was late'],
  ['With divers leaving Harl, Renn called for calm, saying it was safe.', 'Renn | saying | it was safe'],
  ['Renn wrote to the board, the port and Moss demanding an apology.', 'Renn | demanding | an apology'],
])('but not one that goes on with the main clause: %s', (text, line) => {
  expect(linesIn(text)).toContain(line);
});
