/** What the card beside a mark says of a claim. Content scripts use it, so it knows nothing of Preact. */
import { i18n } from '#i18n';
import type { Claim } from '@/engine/claim';
import { sourceWords } from '../source-words';
import { labelMeaning, labelName, listOf, ruleMeaning } from '../words';

/** @param text the text that the claim's offsets refer to. */
export function describeClaim(claim: Claim, text: string) {
  const cue = claim.cue.map((span) => text.slice(...span)).join(' … ');
  return {
    label: labelName(claim.label),
    who: sourceWords(claim.who),
    notes: [...anonymityNotes(claim, text), ...chainNotes(claim), labelMeaning(claim.label)],
    why: i18n.t('card.why', { cue, rule: ruleMeaning(claim.rule) }),
    close: i18n.t('card.close'),
    language: i18n.t('languageTag'),
  };
}

/** What the card says of selected words that no claim covers. */
export function describeNoClaim() {
  return {
    label: i18n.t('card.noClaim'),
    who: i18n.t('claim.noSource'),
    notes: [],
    why: i18n.t('card.noClaimWhy'),
    close: i18n.t('card.close'),
    language: i18n.t('languageTag'),
  };
}

function anonymityNotes({ anonymity }: Claim, text: string): string[] {
  if (!anonymity) return [];
  if (!anonymity.reason) return [i18n.t('notNamed.noReason')];
  return [`${i18n.t('notNamed.reason')} “${text.slice(...anonymity.reason)}”`];
}

function chainNotes({ relay }: Claim): string[] {
  return relay.length > 0 ? [i18n.t('claim.chain', { chain: listOf(relay) })] : [];
}
