import { i18n } from '#i18n';
import { type Claim, GROUP_OF } from '@/engine/claim';
import { disclosureOf, reasonOf } from '@/report/not-named';
import { DisclosureLines, ReasonLine } from '../claims/not-named-facts';
import { SourceHeading } from '../claims/source-heading';
import { kindOf, labelQuestion } from '../words';

/** What the card on a page would say about the claim. */
export function SampleNote({ claim, text }: { claim: Claim; text: string }) {
  const group = GROUP_OF[claim.label];
  const size = claim.count?.exact ? claim.count.least : null;
  return (
    <div id="sample-note" class="sample-note" data-group={group ?? undefined} aria-live="polite">
      <SourceHeading who={claim.who} group={group} />
      <p class="soft">{kindOf(claim, text)}</p>
      {group === 'unnamed' && (
        <>
          <ReasonLine reason={reasonOf(claim)} isEarlier={claim.anonymity?.inherited ?? false} text={text} />
          <DisclosureLines disclosure={disclosureOf({ who: claim.who, size, claims: [claim] }, text)} />
        </>
      )}
      <p class="soft">
        <b>{i18n.t('claim.ask')}</b> {labelQuestion(claim.label)}
      </p>
    </div>
  );
}
