import { describe, expect, test } from 'vitest';
import { RULE_NAMES, RULES } from '@/engine/rules';
import { claimsOf, spanWords } from './reading';

const byRule = (rule: string, text: string) =>
  claimsOf(text)
    .filter((claim) => claim.rule === rule)
    .map(({ source, cue, content }) => ({
      text,
      source: spanWords(text, source),
      cue: spanWords(text, cue),
      content: spanWords(text, content),
    }));

describe.each(RULE_NAMES)('the rule %s', (rule) => {
  const { example, nearMiss, confidence } = RULES[rule];

  test(`finds: ${example.text}`, () => {
    expect(byRule(rule, example.text)).toEqual([example]);
  });

  test(`does not find: ${nearMiss}`, () => {
    expect(byRule(rule, nearMiss)).toEqual([]);
  });

  test('has a confidence between 0 and 1', () => {
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
  });
});
