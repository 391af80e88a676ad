import { describe, expect, it } from 'vitest';
import { GROUPS } from '@/engine/claim';
import { type Filter, listingOf } from '@/report/listing';
import { FERRY_CLAIMS, FERRY_TEXT } from './ferry';

const ALL: Filter = { groups: GROUPS, quoted: false, words: '' };

function names(filter: Partial<Filter>, part: 'claims' | 'noAnswer' | 'unsure' = 'claims') {
  return listingOf(FERRY_CLAIMS, FERRY_TEXT, { ...ALL, ...filter })[part].map(({ who }) => who);
}

describe('listingOf', () => {
  it('puts refusals and doubtful claims apart, and loses none', () => {
    const { claims, noAnswer, unsure } = listingOf(FERRY_CLAIMS, FERRY_TEXT, ALL);
    expect(noAnswer.map(({ who }) => who)).toEqual(['Corvane Lines']);
    expect(unsure.map(({ confidence }) => confidence)).toEqual([0.3]);
    expect(new Set([...claims, ...noAnswer, ...unsure])).toEqual(new Set(FERRY_CLAIMS));
  });

  it.each([
    ['group', { groups: ['document', 'vague'] }, ['inspection records', 'Experts', null]],
    ['quote', { quoted: true }, ['three harbour officials', 'Tobias Renn', 'Police', 'Corvane Lines']],
    ['a word of the claim', { words: 'DIVERS' }, ['two divers']],
    ['several words, in any order', { words: 'hull march' }, ['three harbour officials']],
    ['the words of a reason', { words: 'losing work' }, ['Leda']],
    ['an outlet that relayed it', { words: 'radio véssel' }, ['Tobias Renn']],
    ['words that nobody says', { words: 'submarine' }, []],
    ['several conditions', { quoted: true, groups: ['institution'], words: 'heartbroken' }, ['Corvane Lines']],
  ] satisfies [string, Partial<Filter>, (string | null)[]][])('filters by %s', (_, filter, expected) => {
    expect(names(filter)).toEqual(expected);
  });

  it('filters every part', () => {
    expect(names({ words: 'requests' }, 'noAnswer')).toEqual(['Corvane Lines']);
    expect(names({ words: 'hull' }, 'noAnswer')).toEqual([]);
    expect(names({ groups: ['named'] }, 'unsure')).toEqual([]);
  });
});
