/** Who speaks, in plain words. Content scripts use it, so it knows nothing of Preact. */
import { i18n } from '#i18n';
import { sourceName } from '@/report/source-name';

/** As it stands in names of buttons, in cards and in texts to copy; `SourceHeading` sets the same with its line. */
export function sourceWords(who: string | null): string {
  const name = sourceName(who);
  if (name.kind === 'known') return name.name;
  if (name.kind === 'none') return i18n.t('claim.noSource');
  return `${i18n.t('claim.unclearWho')} (“${name.words}”)`;
}
