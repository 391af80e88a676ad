import { describe, expect, test } from 'vitest';
import { foundIn, linesIn } from '../found-in';

describe('what is said ends where a list of the speaker’s acts goes on', () => {
  test.each([
    [
      'Holm said the plan was dead, accused the mayor of lying and called for a vote.',
      ['Holm | said | the plan was dead', 'Holm | accused | the mayor of lying', 'Holm | called for | a vote'],
    ],
    [
      'The mayor said docks were safe, urged crews to wait and dismissed claims of a leak.',
      ['The mayor | said | docks were safe', 'The mayor | urged | to wait', 'The mayor | dismissed | claims of a leak'],
    ],
    [
      'Holm said she would leave, thanked the crew and asked them to wait.',
      ['Holm | said | she would leave', 'Holm | thanked | the crew', 'Holm | asked | to wait'],
    ],
    [
      'Holm welcomed the vote, thanked crews and urged the board to listen.',
      ['Holm | welcomed | the vote', 'Holm | thanked | crews', 'Holm | urged | to listen'],
    ],
    ['Renn cried foul, claiming it was rigged, and left.', ['Renn | claiming | it was rigged']],
    [
      'Renn left, saying the boat was shown late, and had been rigged.',
      ['Renn | saying | the boat was shown late, and had been rigged'],
    ],
    ['Holm said it was “hard” to see but opened the dock.', ['Holm | said | it was “hard” to see']],
    ['Holm said there was no plan and left.', ['Holm | said | there was no plan']],
    [
      'Holm said the dock had been shut but hoped to stay.',
      ['Holm | said | the dock had been shut', 'Holm | hoped | to stay'],
    ],
    ['Holm praised divers, pilots and retired crews.', ['Holm | praised | divers, pilots and retired crews']],
    [
      'Divers called it “late”, Holm said it was “old” and Renn branded it “a farce”.',
      ['Divers | called | it “late”', 'Holm | said | it was “old”', 'Renn | branded | it “a farce”'],
    ],
    ['The dock is “late,” Holm told the board that met on Friday.', ['Holm | told | The dock is “late,”']],
  ])('%s', (text, lines) => {
    expect(linesIn(text)).toEqual(lines);
  });

  test.each([
    [
      'Police said the man entered the shop, threatened a clerk and fled.',
      'the man entered the shop, threatened a clerk and fled',
    ],
    [
      'Police said the man was drunk, threatened a clerk and was held.',
      'the man was drunk, threatened a clerk and was held',
    ],
    ['Police said there was a man who ran and fell.', 'there was a man who ran and fell'],
    ['Holm said she was unsure but hoped to stay.', 'she was unsure but hoped to stay'],
    ['Holm said the dock, criticised in March, was old and small.', 'the dock, criticised in March, was old and small'],
  ])('but not where those spoken of did it: %s', (text, content) => {
    expect(linesIn(text)).toEqual([expect.stringMatching(`\\| ${content}$`)]);
  });
});

test.each([
  [
    'The trust has apologised directly to the family of a diver.',
    'has apologised directly to',
    'the family of a diver',
  ],
  ['The trust apologised to divers.', 'apologised to', 'divers'],
])('to whom somebody apologises: %s', (text, cue, content) => {
  expect(linesIn(text)).toEqual([`The trust | ${cue} | ${content}`]);
});

test.each([
  ['The court ruled that the search was illegal and threw out the evidence.', 'that the search was illegal'],
  ['A judge ruled on Monday the ban was unfair and sent the case back to Leith.', 'the ban was unfair'],
  [
    'The court ruled that the firm was late and threw out the tenants.',
    'that the firm was late and threw out the tenants',
  ],
])('what a court does with the matter is no part of its ruling: %s', (text, content) => {
  expect(linesIn(text)).toEqual([expect.stringMatching(`\\| ruled \\| ${content}$`)]);
});

test.each([
  ['Holm claimed she slipped but was found guilty of arson.', 'she slipped'],
  ['Holm insisted he was at sea but was jailed for a year.', 'he was at sea'],
  ['Holm claimed he left at noon but changed his story in court.', 'he left at noon'],
  ['Holm said he was tried but was found guilty of arson.', 'he was tried but was found guilty of arson'],
  ['Holm claimed he left at noon but changed his boat.', 'he left at noon but changed his boat'],
])('what came of a defence is no part of it: %s', (text, content) => {
  expect(foundIn(text)[0]?.content).toBe(content);
});
