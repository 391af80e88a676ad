import { describe, expect, test } from 'vitest';
import { foundIn } from '../found-in';

test('“yet” that ends a clause belongs to it', () => {
  expect(foundIn('Holm said she was not leaving just yet.')[0]?.content).toBe('she was not leaving just yet');
});

describe('an adverb behind the cue belongs to the words behind it', () => {
  test.each([
    'even though the dock was old, it was safe',
    'only if it rained would the dock sink',
    'further talks were planned',
    'highly skilled pilots were leaving',
    'newly built docks stood empty',
    'badly damaged boats would be sold',
    'extremely high tides were due',
    'unusually cold water broke the dock',
    'very cold, wet weather was due',
    'dangerously dry and dusty holds were open',
    'relatively fresh eels were sold',
    'very few boats had come',
    'hardly a boat was left',
    'elderly divers were at risk',
    'costly mistakes were made',
    'unfortunately two boats had sunk',
    'otherwise the dock would sink',
    'likely buyers had been found',
    'there’s hope for the dock',
  ])('Holm said %s', (content) => {
    expect(foundIn(`Holm said ${content}.`)[0]?.content).toBe(content);
  });

  test('or to an object', () => {
    expect(foundIn('Corvane reported slightly higher fares.')[0]?.content).toBe('slightly higher fares');
  });

  test.each([
    ['Holm said clearly that the dock was shut.', 'that the dock was shut'],
    ['Holm said repeatedly the dock was shut.', 'the dock was shut'],
    ['Holm said privately the dock was shut.', 'the dock was shut'],
    ['Holm said quietly port divers had left.', 'port divers had left'],
    ['Holm hit back hard and the crew left.', undefined],
  ])('but not one that tells how somebody spoke: %s', (text, content) => {
    expect(foundIn(text)[0]?.content).toBe(content);
  });
});
