/** The profile in one sentence. Parts that are zero are left out; "about", because merging mentions is a guess. */
import { i18n } from '#i18n';
import type { Profile } from '@/report/profile';
import { counted } from '../words';

export function profileSentence(profile: Profile): string {
  const attributions = counted('profile.attributions', profile.attributions);
  if (profile.sources === 0) return i18n.t('profile.sentenceWithoutSources', { attributions });
  return i18n.t('profile.sentence', {
    attributions,
    sources: counted('profile.sources', profile.sources),
    parts: partsOf(profile).map(bind).join(', '),
  });
}

function partsOf({ sourcesBy, reasoned }: Profile): string[] {
  return [
    sourcesBy.named > 0 && counted('profile.named', sourcesBy.named),
    sourcesBy.partial > 0 && counted('profile.partial', sourcesBy.partial),
    unnamedPart(sourcesBy.anonymous, sourcesBy.unnamed, reasoned),
    sourcesBy.vague > 0 && counted('profile.vague', sourcesBy.vague),
    sourcesBy.institution > 0 && counted('profile.institution', sourcesBy.institution),
    sourcesBy.document > 0 && counted('profile.document', sourcesBy.document),
    sourcesBy.outlet > 0 && counted('profile.outlet', sourcesBy.outlet),
    sourcesBy.social > 0 && counted('profile.social', sourcesBy.social),
    sourcesBy['own-reporting'] > 0 && i18n.t('profile.own_reporting'),
  ].filter((part) => part !== false);
}

function unnamedPart(granted: number, described: number, reasoned: number): string | false {
  if (granted + described === 0) return false;
  const unnamed = counted('profile.unnamed', granted + described);
  if (granted === 0) return unnamed;
  const detail = [counted('profile.granted', granted)];
  if (reasoned > 0) detail.push(counted('profile.reasoned', reasoned));
  return i18n.t('profile.unnamedInDetail', { unnamed, detail: detail.join(', ') });
}

/** Keeps a number on the line of the word that it counts. */
function bind(part: string): string {
  return part.replace(/(\d) /g, '$1\u00A0');
}
