/** The rules that a newsroom follows, as a file that its editors hand on. */
import * as z from 'zod/mini';
import { DRAFT_RULE_NAMES } from '@/desk/draft/rule-names';
import { parseJson } from './parse-json';
import { newsroomName } from './schema';
import type { Settings } from './settings';

const FORMAT = 'sourcelight-house-rules';
const VERSION = 1;

const file = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  newsroom: z._default(newsroomName, ''),
  rules: z.record(z.string(), z.boolean()),
});

/** What a newsroom has chosen for its drafts. */
export type HouseRules = Pick<Settings, 'draftRulesOff' | 'newsroom'>;

/** The file's text: what the newsroom is called, and of every rule whether it is followed. */
export function houseRulesOf({ draftRulesOff, newsroom }: HouseRules): string {
  const rules = Object.fromEntries(DRAFT_RULE_NAMES.map((rule) => [rule, !draftRulesOff.includes(rule)]));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...(newsroom && { newsroom }), rules }, null, 2)}\n`;
}

/**
 * What a file of house rules chooses; null where it is no such file. A rule that the file does not name is followed, as it
 * is before anybody chooses, and a newsroom that it does not name stays as it is.
 */
export function readHouseRules(text: string): Partial<HouseRules> | null {
  const { data } = file.safeParse(parseJson(text));
  if (!data) return null;
  const { newsroom, rules } = data;
  const draftRulesOff = DRAFT_RULE_NAMES.filter((rule) => rules[rule] === false);
  return newsroom === '' ? { draftRulesOff } : { draftRulesOff, newsroom };
}
