/** The reader's words for the rules for drafts. */
import { i18n } from '#i18n';
import type { Finding } from '@/desk/draft/check-draft';
import { type DraftRuleName, HANDBOOKS_OF, type Handbook } from '@/desk/draft/rule-names';

type KeyOf<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${KeyOf<Tail>}` : S;
const keyOf = <S extends string>(rule: S): KeyOf<S> => rule.replaceAll('-', '_') as KeyOf<S>;

/** What a rule asks for, in a few words. */
export const ruleName = (rule: DraftRuleName): string => i18n.t(`draftRule.${keyOf(rule)}.name`);
/** What the handbook says that a finding cites. */
export const ruleAsks = (rule: DraftRuleName): string => i18n.t(`draftRule.${keyOf(rule)}.asks`);

/** What the text does at a place, neutrally. */
export function lineOf({ rule, about }: Finding): string {
  if (rule === 'comment-contradiction') return i18n.t('draftRule.comment_contradiction.line', { body: about ?? '' });
  return i18n.t(`draftRule.${keyOf(rule)}.line`);
}

/** Handbooks by the names that their publishers give them, the same in every language. */
const HANDBOOK_NAMES: Readonly<Record<Handbook, string>> = {
  AP: 'Associated Press',
  BBC: 'BBC Editorial Guidelines',
  Guardian: 'The Guardian',
  NPR: 'NPR Ethics Handbook',
  NYT: 'The New York Times',
  Reuters: 'Reuters Handbook of Journalism',
  SPJ: 'SPJ Code of Ethics',
  WaPo: 'The Washington Post',
};

/** The handbook that a finding of a rule cites, and its full name. */
export const handbookOf = (rule: DraftRuleName): { readonly short: Handbook; readonly full: string } => {
  const [short] = HANDBOOKS_OF[rule];
  return { short, full: HANDBOOK_NAMES[short] };
};
