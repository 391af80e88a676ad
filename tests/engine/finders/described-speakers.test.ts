import { describe, expect, test } from 'vitest';
import { claimsOf, spanWords } from '../reading';

/** Each claim as "source | cue | content". */
const linesOf = (text: string): string[] =>
  claimsOf(text).map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => spanWords(text, spans)).join(' | '),
  );

describe('behind what was said, a speaker is read with all that describes them', () => {
  test.each([
    [
      'by a participle',
      '“The port is safe,” a senior official speaking on condition of anonymity told the Courier.',
      'a senior official speaking on condition of anonymity | told | “The port is safe,”',
    ],
    [
      'by a participle with an adverb alone',
      '“The port is safe,” an official speaking anonymously said on Monday.',
      'an official speaking anonymously | said | “The port is safe,”',
    ],
    [
      'by what they may not do',
      '“She was warned to stop,” says someone not authorized to speak.',
      'someone | says | “She was warned to stop,”',
    ],
    [
      'by a clause of two verbs',
      'A crack was found, an official who was briefed but insisted on anonymity said.',
      'an official who was briefed but insisted on anonymity | said | A crack was found',
    ],
    [
      'by what was done to them, behind the description of a firm',
      'Corvane may buy Harl Holdings, the ferry firm, said two people briefed on the sale who asked not to be named.',
      'two people briefed on the sale who asked not to be named | said | Corvane may buy Harl Holdings, the ferry firm',
    ],
    [
      'by what they do, behind several',
      'The plan appeals to voters, said the individuals coordinating with the campaign, who asked not to be named.',
      'the individuals coordinating with the campaign, who asked not to be named | said | The plan appeals to voters',
    ],
    [
      'in an excerpt whose verb is cut',
      '... pipes under the quay in Harl, said the people, who declined to be named.',
      'the people, who declined to be named | said | pipes under the quay in Harl',
    ],
  ])('%s', (_, text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test.each([
    [
      'Harl Holdings, the ferry firm, said two people injured in the crash had left hospital.',
      'Harl Holdings, the ferry firm, | said | two people injured in the crash had left hospital',
    ],
    [
      'Tobias Renn, the mayor, said divers briefed on the plan were worried.',
      'Tobias Renn, the mayor, | said | divers briefed on the plan were worried',
    ],
  ])('but a clause with its own verb is what is said: %s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

describe('behind the newsroom that hears it begins what is told', () => {
  test.each([
    ['Renn told Reuters old pipes were to blame.', 'Renn | told | old pipes were to blame'],
    ['Renn tells BBC Radio 4 the plan is safe.', 'Renn | tells | the plan is safe'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

describe('who described speakers are', () => {
  test.each([
    ['a guest house is nobody', '“It shook,” said a waiter at the Hotel Las Palmas in Harl.', 'unnamed'],
    ['a body keeps its name back', 'An agency, which declined to be named, said 15 pupils were ill.', 'institution'],
  ])('%s', (_, text, label) => {
    expect(claimsOf(text).map((claim) => claim.label)).toEqual([label]);
  });

  test.each([
    [
      'A reporter covering the talks, who was not authorized to speak, told Radio Vessel that it was late.',
      'A reporter covering the talks, who was not authorized to speak, | told | that it was late',
    ],
    ['The offer is near, Radio Vessel reported citing a diver.', 'Radio Vessel | reported | The offer is near'],
  ])('%s', (text, line) => {
    expect(linesOf(text)[0]).toBe(line);
  });
});
