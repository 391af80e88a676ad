/** The names of the thirteen rules, in the order in which they are listed; apart from what finds, for what only lists. */
export const DRAFT_RULE_NAMES = [
  'bare-sources',
  'no-reason',
  'formula-reason',
  'unnamed-direct-quote',
  'late-speaker',
  'attribution-far',
  'comment-contradiction',
  'single-unnamed',
  'own-knowledge',
  'first-name-no-reason',
  'headline-flatter',
  'plural-for-one',
  'unnamed-opinion',
] as const;
export type DraftRuleName = (typeof DRAFT_RULE_NAMES)[number];

/** Handbooks that newsrooms publish, as the rules cite them. */
export type Handbook = 'AP' | 'BBC' | 'Guardian' | 'NPR' | 'NYT' | 'Reuters' | 'SPJ' | 'WaPo';

/** Those who ask for what a rule looks for, the one that a finding cites first. */
export const HANDBOOKS_OF: Readonly<Record<DraftRuleName, readonly [Handbook, ...Handbook[]]>> = {
  'bare-sources': ['AP', 'NPR', 'Guardian', 'WaPo'],
  'no-reason': ['AP', 'NYT', 'SPJ', 'WaPo'],
  'formula-reason': ['NYT'],
  'unnamed-direct-quote': ['NYT'],
  'late-speaker': ['Reuters'],
  'attribution-far': ['AP'],
  'comment-contradiction': ['AP'],
  'single-unnamed': ['BBC'],
  'own-knowledge': ['NPR'],
  'first-name-no-reason': ['NPR'],
  'headline-flatter': ['AP', 'BBC'],
  'plural-for-one': ['Reuters'],
  'unnamed-opinion': ['Reuters', 'AP', 'NPR', 'Guardian'],
};
