import { describe, expect, it } from 'vitest';
import { disclosedBy } from '@/report/description';

describe('disclosedBy', () => {
  it.each([
    ['three harbour officials', null, null, 'harbour'],
    ['two US officials', null, null, 'US'],
    ['a senior treasury official', 'senior', null, 'treasury'],
    ['a former deputy minister', 'former deputy', 'minister', null],
    ['one of the officials', null, null, null],
    ['at least four State Department officials', null, null, 'State Department'],
    ['a nurse at the clinic', null, 'nurse', 'the clinic'],
    ['a former aide to the governor', 'former', 'aide', 'the governor'],
    ['an executive with Corvane Lines', null, 'executive', 'Corvane Lines'],
    ['a person familiar with the inquiry', null, null, null],
    ['people with knowledge of the talks', null, null, null],
    ['12 officials', null, null, null],
  ])('%s', (description, rank, role, body) => {
    expect(disclosedBy(description)).toEqual({ rank, role, body });
  });
});
