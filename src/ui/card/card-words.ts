/** What the card beside a mark says of a claim. Content scripts use it, so it knows nothing of Preact. */
import { i18n } from '#i18n';
import { type Claim, GROUP_OF } from '@/engine/claim';
import { introductionOf } from '@/report/introduction';
import { disclosureOf, reasonOf } from '@/report/not-named';
import { passageOf } from '@/report/passage';
import { citationOf } from '../claims/citation';
import { labelChoices, sourceChoices } from '../correction-choices';
import { sourceWords } from '../source-words';
import { counted, kindOf, labelQuestion, listOf, numberOf } from '../words';

/** A claim, and where it stands among the others. */
interface Shown extends Pick<Parameters<typeof citationOf>[1], 'text' | 'article'> {
  readonly claim: Claim;
  readonly number: number;
  readonly of: number;
  readonly ofSource: number;
}

export function describeClaim(shown: Shown) {
  const { claim, text } = shown;
  const who = sourceWords(claim.who);
  const pieces = passageOf(claim, text);
  const kind = [kindOf(claim, text), introductionOf(claim, text)]
    .filter((part) => part !== '' && part !== who)
    .join(' · ');
  return {
    who,
    kind,
    said: pieces.map((piece) => (piece.quoted ? `“${piece.text}”` : piece.text)).join(''),
    facts: [...unnamedFacts(claim, text), { name: i18n.t('claim.ask'), words: labelQuestion(claim.label) }],
    notes: [
      ...chainNotes(claim),
      placeOf(
        shown,
        pieces.some((piece) => piece.attributes),
      ),
    ],
    citation: citationOf(claim, shown),
    language: i18n.t('languageTag'),
  };
}

/** What the card says of selected words that no claim covers. */
export function describeNoClaim() {
  return titled(i18n.t('card.noClaim'), [i18n.t('card.noClaimWhy')]);
}

/** What the card says of selected words that the reader wants to add as a claim. */
export function describeAddition() {
  return titled(i18n.t('correct.add'), []);
}

function titled(who: string, notes: readonly string[]) {
  return { who, kind: '', said: '', facts: [], notes, citation: '', language: i18n.t('languageTag') };
}

export function cardButtons() {
  return {
    close: i18n.t('card.close'),
    showInList: i18n.t('card.showInList'),
    openYourself: i18n.t('card.openYourself'),
    copy: i18n.t('share.copy'),
    copied: i18n.t('share.copied'),
    refused: i18n.t('share.refused'),
    wrong: i18n.t('correct.open'),
    add: i18n.t('correct.add'),
    corrected: i18n.t('correct.done'),
    noRoom: i18n.t('correct.noRoom'),
  };
}

export function cardForm(sources: readonly string[]) {
  return {
    what: i18n.t('correct.label'),
    labels: labelChoices(),
    whoIs: i18n.t('correct.source'),
    sources: sourceChoices(sources),
    another: i18n.t('card.another'),
    change: i18n.t('correct.change'),
    add: i18n.t('correct.add'),
    notAClaim: i18n.t('correct.notAClaim'),
    cancel: i18n.t('correct.cancel'),
  };
}

/** Why the source is not named, and what the article tells and does not tell about it. */
function unnamedFacts(claim: Claim, text: string) {
  const isUnnamed = GROUP_OF[claim.label] === 'unnamed';
  if (!isUnnamed && !claim.anonymity) return [];
  const reason = reasonOf(claim);
  const given = reason
    ? { name: i18n.t('notNamed.reason'), words: `“${text.slice(...reason.span)}”` }
    : { name: i18n.t('notNamed.noReason'), words: '' };
  if (!isUnnamed) return [given];
  const size = claim.count?.exact ? claim.count.least : null;
  const { told, notTold } = disclosureOf({ who: claim.who, size, claims: [claim] }, text);
  const toldWords = told.map(
    ({ fact, words }) => `${i18n.t(`fact.${fact}`)} (${fact === 'number' ? words : `“${words}”`})`,
  );
  return [
    given,
    ...(told.length > 0 ? [{ name: i18n.t('notNamed.told'), words: listOf(toldWords) }] : []),
    ...(notTold.length > 0
      ? [{ name: i18n.t('notNamed.notTold'), words: listOf(notTold.map((fact) => i18n.t(`fact.${fact}`))) }]
      : []),
  ];
}

function chainNotes({ relay }: Claim): string[] {
  return relay.length > 0 ? [i18n.t('claim.chain', { chain: listOf(relay) })] : [];
}

/** "Claim 3 of 23, 2 claims from this source. Found by “said”.", the last part where what is claimed does not begin with it. */
function placeOf({ claim, text, number, of, ofSource }: Shown, saysCue: boolean): string {
  const cue = claim.cue.map((span) => text.slice(...span)).join(' … ');
  return [
    i18n.t('card.place', { number: numberOf(number), all: numberOf(of) }),
    claim.who !== null && ofSource > 1 && counted('card.ofSource', ofSource),
    !saysCue && i18n.t('card.found', { cue }),
  ]
    .filter(Boolean)
    .join(' ');
}
