/**
 * The rules by name, each with the share of its claims whose cue a human annotator marked too: counted in November 2026
 * on four fifths of the training articles of PolNeAR 1.0 (Newell, Margolin and Ruths, LREC 2018), rounded to 0.05 where
 * a rule has found fewer than a hundred claims. Signatures do not occur there; theirs is a guess.
 *
 * Two rules cannot be counted so. PolNeAR's annotators leave most refusals to comment unmarked, as nothing is said, so
 * that `silence` (17 there, 5 of them marked) has an estimate: its wordings leave little doubt. `anonymity-grant` finds
 * 4 claims there, too few for a figure, and has an estimate too.
 */
export const RULES = {
  'quote-speaker-verb': 0.98,
  'quote-verb-speaker': 0.98,
  'clause-speaker-verb': 0.91,
  'according-to': 0.94,
  'as-reported': 0.95,
  'speaker-verb': 0.86,
  'stance-verb': 0.73,
  'intention-verb': 0.74,
  participle: 0.75,
  passive: 0.8,
  seeming: 0.69,
  colon: 0.85,
  adjective: 0.78,
  'noun-cue': 0.61,
  'light-verb': 0.7,
  hearsay: 0.55,
  signature: 0.8,
  'described-source': 0.85,
  refusal: 0.9,
  'anonymity-grant': 0.7,
} as const satisfies Record<string, number>;

export type Rule = keyof typeof RULES;

/** May an attribution by this rule be read inside the content of another one? Those that name a speaker may. */
export function isNestable(rule: Rule): boolean {
  return rule === 'speaker-verb' || rule === 'according-to';
}
