/** The thirteen rules for drafts, and what they find in one. */
import type { Draft, Place } from './draft';
import type { DraftRule } from './rule';
import { DRAFT_RULE_NAMES, type DraftRuleName } from './rule-names';
import { attributionFar } from './rules/attribution-far';
import { bareSources } from './rules/bare-sources';
import { commentContradiction } from './rules/comment-contradiction';
import { firstNameNoReason } from './rules/first-name-no-reason';
import { formulaReason } from './rules/formula-reason';
import { headlineFlatter } from './rules/headline-flatter';
import { lateSpeaker } from './rules/late-speaker';
import { noReason } from './rules/no-reason';
import { ownKnowledge } from './rules/own-knowledge';
import { pluralForOne } from './rules/plural-for-one';
import { singleUnnamed } from './rules/single-unnamed';
import { unnamedDirectQuote } from './rules/unnamed-direct-quote';
import { unnamedOpinion } from './rules/unnamed-opinion';

export const DRAFT_RULES: Readonly<Record<DraftRuleName, DraftRule>> = {
  'bare-sources': bareSources,
  'no-reason': noReason,
  'formula-reason': formulaReason,
  'unnamed-direct-quote': unnamedDirectQuote,
  'late-speaker': lateSpeaker,
  'attribution-far': attributionFar,
  'comment-contradiction': commentContradiction,
  'single-unnamed': singleUnnamed,
  'own-knowledge': ownKnowledge,
  'first-name-no-reason': firstNameNoReason,
  'headline-flatter': headlineFlatter,
  'plural-for-one': pluralForOne,
  'unnamed-opinion': unnamedOpinion,
};

export interface Finding extends Place {
  readonly rule: DraftRuleName;
}

/** What the rules find in a draft, in the order of the text. @param rules those to look for; all by default. */
export function checkDraft(draft: Draft, rules: readonly DraftRuleName[] = DRAFT_RULE_NAMES): Finding[] {
  const found = rules.flatMap((rule) => DRAFT_RULES[rule].find(draft).map((place): Finding => ({ rule, ...place })));
  return found.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
}
