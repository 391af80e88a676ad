/**
 * The rules by name, each with the share of its claims whose cue a human annotator marked too: counted in November 2026
 * on four fifths of the training articles of PolNeAR 1.0 (Newell, Margolin and Ruths, LREC 2018), rounded to 0.05 where
 * a rule has found fewer than a hundred claims. Signatures do not occur there; their figure is the colon's.
 */
export const RULES = {
  'quote-speaker-verb': 0.98,
  'quote-verb-speaker': 0.98,
  'clause-speaker-verb': 0.9,
  'according-to': 0.94,
  'as-reported': 0.95,
  'speaker-verb': 0.86,
  'stance-verb': 0.72,
  'intention-verb': 0.73,
  participle: 0.76,
  passive: 0.72,
  seeming: 0.67,
  asked: 0.85,
  colon: 0.8,
  adjective: 0.78,
  'noun-cue': 0.59,
  'light-verb': 0.72,
  hearsay: 0.55,
  signature: 0.8,
} as const satisfies Record<string, number>;

export type Rule = keyof typeof RULES;

/** May an attribution by this rule be read inside the content of another one? Those that name a speaker may. */
export function isNestable(rule: Rule): boolean {
  return rule === 'speaker-verb' || rule === 'according-to';
}
