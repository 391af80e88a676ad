/** The profile in one sentence. Parts that are zero are left out; "about", because merging mentions is a guess. */
import { i18n } from '#i18n';
import { type Profile, type SummaryPart, summaryOf } from '@/report/profile';
import { counted, sourcesCounted } from '../words';

export function profileSentence(profile: Profile): string {
  const attributions = counted('profile.attributions', profile.attributions);
  if (profile.sources === 0) return i18n.t('profile.sentenceWithoutSources', { attributions });
  return i18n.t('profile.sentence', {
    attributions,
    sources: counted('profile.sources', profile.sources),
    parts: summaryOf(profile)
      .map((part) => bind(partOf(part, profile)))
      .join(', '),
  });
}

function partOf({ label, count, within }: SummaryPart, { reasoned }: Profile): string {
  const all = sourcesCounted(label, count);
  if (within.length === 0) return all;
  const detail = within.map((part) => sourcesCounted(part.label, part.count));
  if (reasoned > 0) detail.push(counted('profile.reasoned', reasoned));
  return i18n.t('profile.inDetail', { all, detail: detail.join(', ') });
}

/** Keeps a number on the line of the word that it counts. */
function bind(part: string): string {
  return part.replace(/(\d) /g, '$1\u00A0');
}
