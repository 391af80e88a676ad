import { describe, expect, test } from 'vitest';
import { houseRulesOf, readHouseRules } from '@/settings/house-rules';

describe('a file of house rules', () => {
  test('comes back as it was saved', () => {
    expect(readHouseRules(houseRulesOf(['late-speaker', 'no-reason']))).toEqual(['no-reason', 'late-speaker']);
    expect(readHouseRules(houseRulesOf([]))).toEqual([]);
  });

  test('may name rules that nobody knows, and leave out others', () => {
    const text = JSON.stringify({
      format: 'sourcelight-house-rules',
      version: 1,
      rules: { 'no-reason': false, 'no-adjectives': false },
    });
    expect(readHouseRules(text)).toEqual(['no-reason']);
  });

  test.each([
    ['no JSON', 'late-speaker'],
    ['other settings', '{"format":"sourcelight-settings","version":1,"settings":{}}'],
    ['a later version', '{"format":"sourcelight-house-rules","version":2,"rules":{}}'],
    ['something else than yes and no', '{"format":"sourcelight-house-rules","version":1,"rules":{"no-reason":"x"}}'],
  ])('is not %s', (_, text) => expect(readHouseRules(text)).toBeNull());
});
