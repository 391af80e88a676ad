/** The sheet's answers in words, from what the text says. */
import { i18n } from '#i18n';
import { GROUP_OF, type Group } from '@/engine/claim';
import { kindOf, type SheetItem } from '@/sheet/sheet';
import { groupName, labelMeaning, labelName, listOf } from '../words';

const GROUP_MEANINGS: Readonly<Record<Group, () => string>> = {
  named: () => i18n.t('sheet.kind.named'),
  unnamed: () => i18n.t('sheet.kind.unnamed'),
  vague: () => i18n.t('sheet.kind.vague'),
  institution: () => i18n.t('sheet.kind.institution'),
  document: () => i18n.t('sheet.kind.document'),
  relayed: () => i18n.t('sheet.kind.relayed'),
};

/** What a kind is, in a few words. */
export const groupMeaning = (group: Group): string => GROUP_MEANINGS[group]();

/** "Not named: promised not to name", with whom it came through. */
export function kindWords(item: SheetItem): string {
  const group = groupName(kindOf(item));
  const label = labelName(item.label);
  const kind = GROUP_OF[item.label] && label !== group ? i18n.t('sheet.kindAndLabel', { kind: group, label }) : group;
  return item.through.length > 0 ? i18n.t('sheet.through', { kind, through: listOf(item.through) }) : kind;
}

/** What in the text makes it so. */
export function whyWords({ label, cue, promise, reason }: SheetItem): string {
  const parts = [labelMeaning(label)];
  if (promise) parts.push(i18n.t('sheet.promise', { words: promise }));
  if (reason) parts.push(i18n.t('sheet.reason', { words: reason }));
  if (!promise) parts.push(i18n.t('sheet.cue', { words: cue }));
  return parts.join(' ');
}
