/** The profile in one sentence. Parts that are zero are left out; "about", because merging mentions is a guess. */
import { i18n } from '#i18n';
import type { Profile } from '@/report/profile';

export function profileSentence(profile: Profile): string {
  const attributions = i18n.t('profile.attributions', profile.attributions);
  if (profile.sources === 0) return i18n.t('profile.sentenceWithoutSources', { attributions });
  return i18n.t('profile.sentence', {
    attributions,
    sources: i18n.t('profile.sources', profile.sources),
    parts: partsOf(profile).map(bind).join(', '),
  });
}

function partsOf({ sourcesBy, reasoned }: Profile): string[] {
  return [
    sourcesBy.named > 0 && i18n.t('profile.named', sourcesBy.named),
    sourcesBy.partial > 0 && i18n.t('profile.partial', sourcesBy.partial),
    unnamedPart(sourcesBy.anonymous, sourcesBy.unnamed, reasoned),
    sourcesBy.vague > 0 && i18n.t('profile.vague', sourcesBy.vague),
    sourcesBy.institution > 0 && i18n.t('profile.institution', sourcesBy.institution),
    sourcesBy.document > 0 && i18n.t('profile.document', sourcesBy.document),
    sourcesBy.outlet > 0 && i18n.t('profile.outlet', sourcesBy.outlet),
    sourcesBy.social > 0 && i18n.t('profile.social', sourcesBy.social),
    sourcesBy['own-reporting'] > 0 && i18n.t('profile.own_reporting'),
  ].filter((part) => part !== false);
}

function unnamedPart(granted: number, described: number, reasoned: number): string | false {
  if (granted + described === 0) return false;
  const unnamed = i18n.t('profile.unnamed', granted + described);
  if (granted === 0) return unnamed;
  const detail = [i18n.t('profile.granted', granted)];
  if (reasoned > 0) detail.push(i18n.t('profile.reasoned', reasoned));
  return i18n.t('profile.unnamedInDetail', { unnamed, detail: detail.join(', ') });
}

/** Keeps a number on the line of the word that it counts. */
function bind(part: string): string {
  return part.replace(/(\d) /g, '$1\u00A0');
}
