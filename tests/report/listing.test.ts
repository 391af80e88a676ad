import { describe, expect, it } from 'vitest';
import { GROUPS } from '@/engine/claim';
import { type Filter, listingOf } from '@/report/listing';
import { FERRY_CLAIMS, FERRY_TEXT } from './ferry';

const ALL: Filter = { shown: GROUPS, label: null, sourceId: null, quoted: false, search: '' };

function names(filter: Partial<Filter>, part: 'claims' | 'noComment' | 'unsure' = 'claims') {
  return listingOf(FERRY_CLAIMS, FERRY_TEXT, { ...ALL, ...filter })[part].map(({ who }) => who);
}

describe('listingOf', () => {
  it('puts refusals and doubtful claims apart, and loses none', () => {
    const { claims, noComment, unsure } = listingOf(FERRY_CLAIMS, FERRY_TEXT, ALL);
    expect(noComment.map(({ who }) => who)).toEqual(['Corvane Lines']);
    expect(unsure.map(({ confidence }) => confidence)).toEqual([0.3]);
    expect(new Set([...claims, ...noComment, ...unsure])).toEqual(new Set(FERRY_CLAIMS));
  });

  it.each([
    ['group', { shown: ['document', 'vague'] }, ['inspection records', 'Experts', null]],
    ['label', { label: 'partial' }, ['Leda']],
    ['source', { sourceId: 'renn' }, ['Tobias Renn', 'Tobias Renn']],
    ['quote', { quoted: true }, ['three harbour officials', 'Tobias Renn', 'Police', 'Corvane Lines']],
    ['a word of the claim', { search: 'DIVERS' }, ['two divers']],
    ['several words, in any order', { search: 'hull march' }, ['three harbour officials']],
    ['the words of a reason', { search: 'losing work' }, ['Leda']],
    ['an outlet that relayed it', { search: 'radio véssel' }, ['Tobias Renn']],
    ['words that nobody says', { search: 'submarine' }, []],
    ['several conditions', { quoted: true, shown: ['institution'], search: 'heartbroken' }, ['Corvane Lines']],
  ] satisfies [string, Partial<Filter>, (string | null)[]][])('filters by %s', (_, filter, expected) => {
    expect(names(filter)).toEqual(expected);
  });

  it('filters every part', () => {
    expect(names({ search: 'requests' }, 'noComment')).toEqual(['Corvane Lines']);
    expect(names({ search: 'hull' }, 'noComment')).toEqual([]);
    expect(names({ shown: ['named'] }, 'unsure')).toEqual([]);
  });
});
