/** What changed, as notes to paste elsewhere. */
import { i18n } from '#i18n';
import { changeName } from './change-words';
import type { Compared } from './compared';

export function differencesOf({ article, other, answer: { changes } }: Compared): string {
  const notes = changes.map(
    (change, index) =>
      `${index + 1}. ${changeName(change.kind)}\n${i18n.t('compare.inArticle')}: ${article.text.slice(...change.article)}\n${i18n.t('compare.inOther')}: ${other.text.slice(...change.other)}`,
  );
  return [i18n.t('compare.title'), ...notes].join('\n\n');
}
