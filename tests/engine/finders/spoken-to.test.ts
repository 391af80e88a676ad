import { describe, expect, test } from 'vitest';
import { claimsOf, spanWords } from '../reading';

/** Each claim as "source | cue". */
const speakersOf = (text: string): string[] =>
  claimsOf(text).map(({ source, cue }) => [source, cue].map((spans) => spanWords(text, spans)).join(' | '));

describe('whoever is spoken to says nothing', () => {
  test.each([
    'Residents told to boil water after the leak',
    'Residents assured that the water is safe',
    'Drivers warned not to use the bridge at night',
    'Marta Holm was taken to hospital and advised to rest for six weeks.',
    'Owen Talbert was dropped from the squad and told he would not play again.',
    'Ada Lund was stopped, searched and asked to open her bag.',
    'The plan was rejected in May and described as a waste of money.',
  ])('%s', (text) => {
    expect(speakersOf(text)).toEqual([]);
  });

  test.each([
    ['Ada Lund was born in Tarn and told friends that she would return.', 'Ada Lund | told'],
    ['Lise Wheldon was elected in May and promised to cut fares.', 'Lise Wheldon | promised'],
    ['Halvard Moe was furious and asked to see the books.', 'Halvard Moe | asked'],
    ['Ida Brand was elected chair and urged members to vote.', 'Ida Brand | urged'],
  ])('but somebody who has a hearer, or asks for something, does: %s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test.each([
    ['The commissioner assured that the road would be open by May.', 'The commissioner | assured'],
    ['He informed that two ferries were on their way.', 'He | informed'],
  ])('and so does somebody who needs no hearer: %s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

describe('a speaker behind or within what is said', () => {
  test.each([
    ['The island may be under water by 2060, say scientists at Port Elsin.', 'scientists at Port Elsin | say'],
    ['Old ferries should be scrapped, warn inspectors.', 'inspectors | warn'],
    ['The road should be closed at night, say three in four drivers.', 'three in four drivers | say'],
    ['In most winters, Priya Holm points out, the river freezes twice.', 'Priya Holm | points out'],
    ['The old law, Renn pointed out, was never repealed.', 'Renn | pointed out'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test.each([
    'We need money for, say, schools.',
    'The ferry to the island is, well, late again, you know.',
    'The ferry to the island left at noon — something Harl could understand.',
    'When Nelson Harrow was governor and fear of war was high, the city dug shelters.',
  ])('but not: %s', (text) => {
    expect(speakersOf(text)).toEqual([]);
  });
});

describe('words of a rite, and a compound, attribute nothing', () => {
  test.each([
    'Hundreds of fans gathered at the arena to say their final goodbyes to Rod Holm.',
    'The priest came to say mass.',
  ])('%s', (text) => {
    expect(speakersOf(text)).toEqual([]);
  });

  test('a think tank', () => {
    const text = '“It is late,” said clerk Mark Lund, chairman of the Seed Forum think tank.';
    expect(speakersOf(text)).toEqual(['clerk Mark Lund, chairman of the Seed Forum think tank | said']);
  });
});

describe('before a quotation and a colon', () => {
  test('reporters are named with their outlet', () => {
    const text = 'FISH WAR — Northline’s Tom Venn, Ada Lund and Ines Roy: “Norland has shut its ports.”';
    expect(speakersOf(text)).toEqual(['Northline’s Tom Venn, Ada Lund and Ines Roy | :']);
  });

  test('places are no speakers', () => {
    expect(speakersOf('In Leith, Harl and Tarn: “No boats today.”')).toEqual([]);
  });
});

test('a participle behind a name given to a thing belongs to the subject of the clause', () => {
  const text =
    'In the book, Ida Holm attacks the harbour board, officially named the Port Forum, stating that it never met.';
  expect(speakersOf(text)).toContain('Ida Holm | stating');
});
