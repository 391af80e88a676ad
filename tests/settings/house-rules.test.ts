import { describe, expect, test } from 'vitest';
import { houseRulesOf, readHouseRules } from '@/settings/house-rules';

const NEWSROOM = 'The Quay Courier';

const fileWith = (part: object) =>
  JSON.stringify({ format: 'sourcelight-house-rules', version: 1, rules: {}, ...part });

describe('a file of house rules', () => {
  test('comes back as it was saved', () => {
    expect(readHouseRules(houseRulesOf({ draftRulesOff: ['late-speaker', 'no-reason'], newsroom: NEWSROOM }))).toEqual({
      draftRulesOff: ['no-reason', 'late-speaker'],
      newsroom: NEWSROOM,
    });
  });

  test('that names no newsroom leaves its reader the own one', () => {
    expect(readHouseRules(houseRulesOf({ draftRulesOff: [], newsroom: '' }))).toEqual({ draftRulesOff: [] });
  });

  test('may name rules that nobody knows, and leave out others', () => {
    const text = fileWith({ rules: { 'no-reason': false, 'no-adjectives': false } });
    expect(readHouseRules(text)).toEqual({ draftRulesOff: ['no-reason'] });
  });

  test.each([
    ['no JSON', 'late-speaker'],
    ['other settings', '{"format":"sourcelight-settings","version":1,"settings":{}}'],
    ['a later version', fileWith({ version: 2 })],
    ['something else than yes and no', fileWith({ rules: { 'no-reason': 'x' } })],
    ['a newsroom without a name', fileWith({ newsroom: '7' })],
  ])('is not %s', (_, text) => expect(readHouseRules(text)).toBeNull());
});
