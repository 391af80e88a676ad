/** The rules that a newsroom follows, as a file that its editors hand on. */
import * as z from 'zod/mini';
import { DRAFT_RULE_NAMES, type DraftRuleName } from '@/desk/draft/rule-names';

const FORMAT = 'sourcelight-house-rules';
const VERSION = 1;

const file = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  rules: z.record(z.string(), z.boolean()),
});

/** The file's text: every rule, and whether it is followed. @param off those that are not. */
export function houseRulesOf(off: readonly DraftRuleName[]): string {
  const rules = Object.fromEntries(DRAFT_RULE_NAMES.map((rule) => [rule, !off.includes(rule)]));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, rules }, null, 2)}\n`;
}

/**
 * The rules that a file does not follow; null where it is no such file. A rule that the file does not name is followed, as
 * it is before anybody chooses.
 */
export function readHouseRules(text: string): DraftRuleName[] | null {
  const read = file.safeParse(parsed(text));
  return read.success ? DRAFT_RULE_NAMES.filter((rule) => read.data.rules[rule] === false) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
