/** The findings as notes to paste beside a draft. */
import { i18n } from '#i18n';
import type { Finding } from '@/desk/draft/check-draft';
import { handbookOf, lineOf, ruleAsks } from './rule-words';

export function notesOf(findings: readonly Finding[], text: string): string {
  const notes = findings.map((finding, index) => {
    const words = text.slice(...finding.at).replaceAll(/\s+/gu, ' ');
    const { short } = handbookOf(finding.rule);
    return `${index + 1}. ${words}\n${lineOf(finding)}\n${short}: ${ruleAsks(finding.rule)}`;
  });
  return [i18n.t('draft.title'), ...notes].join('\n\n');
}
