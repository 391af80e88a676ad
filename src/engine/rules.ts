/** The rules by name, each with the share of its claims that are right. */
export const RULES = {
  'quote-speaker-verb': 0.9,
  'clause-speaker-verb': 0.9,
  'quote-verb-speaker': 0.9,
  'according-to': 0.9,
  'speaker-verb': 0.9,
  passive: 0.6,
  seeming: 0.6,
  participle: 0.7,
  colon: 0.8,
  'noun-cue': 0.6,
  asked: 0.8,
  'light-verb': 0.6,
  adjective: 0.7,
  'as-reported': 0.9,
  'no-comment': 0.9,
  hearsay: 0.8,
  signature: 0.8,
} as const satisfies Record<string, number>;

export type Rule = keyof typeof RULES;

/** May an attribution by this rule be read inside the content of another one? Those that name a speaker. */
export function isNestable(rule: Rule): boolean {
  return rule === 'speaker-verb' || rule === 'according-to';
}
