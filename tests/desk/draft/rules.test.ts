import { describe, expect, test } from 'vitest';
import { checkDraft, DRAFT_RULES } from '@/desk/draft/check-draft';
import { readDraft } from '@/desk/draft/draft';
import { DRAFT_RULE_NAMES, type DraftRuleName } from '@/desk/draft/rule-names';

const found = (rule: DraftRuleName, text: string) =>
  checkDraft(readDraft(text), [rule]).map(({ at }) => text.slice(...at));

describe.each(DRAFT_RULE_NAMES)('the rule %s', (rule) => {
  const { examples, nearMisses } = DRAFT_RULES[rule];

  test.each(examples)('finds $finds in: $text', ({ text, finds }) => {
    expect(found(rule, text)).toEqual(finds);
  });

  test.each(nearMisses)('finds nothing in: %s', (text) => {
    expect(found(rule, text)).toEqual([]);
  });
});
