import { describe, expect, it } from 'vitest';
import { disclosedBy } from '@/report/description';

describe('disclosedBy', () => {
  it.each([
    ['three harbour officials', null, 'harbour'],
    ['two US officials', null, 'US'],
    ['a senior treasury official', 'senior', 'treasury'],
    ['a former deputy minister', 'former deputy', null],
    ['one of the officials', null, null],
    ['at least four State Department officials', null, 'State Department'],
    ['a nurse at the clinic', null, 'the clinic'],
    ['a former aide to the governor', 'former', 'the governor'],
    ['an executive with Corvane Lines', null, 'Corvane Lines'],
    ['a person familiar with the inquiry', null, null],
    ['people with knowledge of the talks', null, null],
    ['12 officials', null, null],
  ])('%s', (description, rank, body) => {
    expect(disclosedBy(description)).toEqual({ rank, body });
  });
});
