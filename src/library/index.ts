/** What the npm package `sourcelight` exports. */
export { analyse } from '../engine/analyse';
export type {
  Alias,
  Analysis,
  AnalysisInput,
  Anonymity,
  Claim,
  SourceCount,
  Span,
} from '../engine/claim';
export { UNSURE_BELOW } from '../engine/claim';
export { GROUP_OF, type Group, type Label } from '../engine/label-groups';
export { GROUP_TABLE as GROUPS, LABEL_TABLE as LABELS } from '../engine/label-table';
export { RULES, type Rule } from '../engine/rules';
export type { PageArticle } from '../html/page-article';
export { readArticle } from '../html/read-article';
export type { ArticleMeta } from '../outline/outline';
