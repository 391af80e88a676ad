/** What a reader can say of a claim. Content scripts use it, so it knows nothing of Preact. */
import { i18n } from '#i18n';
import { GROUP_OF, GROUPS, LABELS, type Label } from '@/engine/claim';
import { sourceWords } from './source-words';
import { groupName, labelName } from './words';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
}

/** All labels, by group; those of no group come last, under an empty name. */
export function labelChoices(): { readonly group: string; readonly labels: readonly Choice<Label>[] }[] {
  return [...GROUPS, null].map((group) => ({
    group: group ? groupName(group) : '',
    labels: LABELS.filter((label) => GROUP_OF[label] === group).map((value) => ({ value, name: labelName(value) })),
  }));
}

/** These sources, and none at all under an empty name. */
export function sourceChoices(sources: readonly string[]): Choice<string>[] {
  return ['', ...sources].map((value) => ({ value, name: value ? sourceWords(value) : i18n.t('claim.noSource') }));
}
