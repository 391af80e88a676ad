import { describe, expect, test } from 'vitest';
import { claimsOf, spanWords, wordsOf } from '../reading';

/** Each claim as "who: label". */
const labelsIn = (text: string): string[] => claimsOf(text).map(({ who, label }) => `${who}: ${label}`);

describe('a sentence that withholds a name is about whom its subject can mean', () => {
  test.each([
    [
      'several people, before one diver',
      'Corvane may close, two aides said. A diver said it was late. The people asked not to be named.',
      ['two aides: anonymous', 'A diver: unnamed'],
    ],
    [
      'a person, before divers',
      'Corvane may close, a person close to it said. Divers said it was late. The person asked not to be named.',
      ['a person close to it: anonymous', 'Divers: vague'],
    ],
    [
      'officials, before a resident',
      'Corvane may close, three officials said. A resident said it was late. The officials spoke on condition of anonymity.',
      ['three officials: anonymous', 'A resident: unnamed'],
    ],
    [
      'they, before one mayor',
      'Corvane may close, three officials said. A mayor said it was late. They spoke on condition of anonymity.',
      ['three officials: anonymous', 'A mayor: unnamed'],
    ],
    [
      'no spokesman who did not speak',
      'Corvane may close, two aides said. A spokesman for Corvane declined to comment. The people asked not to be named.',
      ['two aides: anonymous', 'A spokesman for Corvane: no-comment'],
    ],
    [
      'one and another of several',
      'Three divers, speaking on condition of anonymity, said it was late. One said it was cold. Another said it was wet.',
      ['Three divers: anonymous', 'One: anonymous', 'Another: anonymous'],
    ],
    [
      'another than the one',
      'A diver, speaking on condition of anonymity, said it was late. Another said it was wet.',
      ['A diver: anonymous', 'Another: unnamed'],
    ],
    [
      'both of two',
      'Two divers said it was late. Both spoke on condition of anonymity. One of them said it was cold.',
      ['Two divers: anonymous', 'Two divers: anonymous'],
    ],
    [
      'one who spoke in confidence, before whoever gave no answer',
      'A teacher who spoke in confidence said it was late. Mayor Mei Tan did not respond to calls.',
      ['A teacher: anonymous', 'Mei Tan: no-comment'],
    ],
    [
      'one whom nobody promised anything, before whoever gave no answer',
      'A teacher said it was late. Port chair Mei Tan did not respond to calls.',
      ['A teacher: unnamed', 'Mei Tan: no-comment'],
    ],
    [
      'sources of whom nothing was told before',
      'A diver said it was late. The sources declined to be named as the talks are private.',
      ['A diver: unnamed', 'The sources: anonymous'],
    ],
  ])('%s', (_, text, labels) => {
    expect(labelsIn(text)).toEqual(labels);
  });
});

describe('only what is said stands beside a grant', () => {
  test.each([
    ['The official insisted on anonymity to discuss private talks.', ''],
    ['The official was not authorized to publicly discuss the case and spoke on condition of anonymity.', ''],
    ['The man asked to remain anonymous. “All of us see it.”', '“All of us see it.”'],
  ])('%s', (text, content) => {
    const claims = claimsOf(text);
    expect(claims).toHaveLength(1);
    expect(claims[0]!.label).toBe('anonymous');
    expect(spanWords(text, claims[0]!.content)).toBe(content);
  });
});

describe('a reason is read whole, and no further', () => {
  test.each([
    [
      'what the talks are given',
      'Neighbours, who asked not to be named given the sensitivity of the sale, described him as shy.',
      'given the sensitivity of the sale',
    ],
    [
      'what has not happened',
      'The sale is near, said two aides, who declined to be named as no date had yet been set.',
      'as no date had yet been set',
    ],
    [
      'what the source says of it',
      'The pilot, who spoke on condition of anonymity because he said the port had barred him from speaking, said it sank.',
      'because he said the port had barred him from speaking',
    ],
    [
      'not the adverb of the verb behind it',
      'One clerk, who declined to be named to avoid a row, bluntly said: “It is late.”',
      'to avoid a row',
    ],
    [
      'a lack of permission before the grant',
      'The aide wasn’t authorized to discuss the case and spoke on condition of anonymity.',
      'wasn’t authorized to discuss the case',
    ],
    [
      'what nobody may speak about',
      'The plan is late, said two aides, who were not authorized to speak on the record about the vote.',
      'not authorized to speak on the record about the vote',
    ],
  ])('%s', (_, text, reason) => {
    const anonymity = claimsOf(text).find((claim) => claim.anonymity)?.anonymity;
    expect(wordsOf(text, anonymity?.reason)).toBe(reason);
  });

  test('quoting somebody “as saying” gives none', () => {
    const text = 'The Courier quoted an anonymous source as saying the queen had left.';
    expect(claimsOf(text).find((claim) => claim.anonymity)?.anonymity?.reason).toBeNull();
  });
});
