import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { type AddedSource, addedClaim, addedCorrection } from '@/corrections/added-claim';
import type { Claim, Span } from '@/engine/claim';
import type { ReadReport } from '@/messaging/page-report';
import { sourcesOf } from '@/report/sources';
import { ClaimsView } from '../claims/claims-view';
import type { ArticleLink, SettingsLink, ShareLink } from '../ports';
import { AddToDraft } from './add-to-draft';

interface DraftClaimsProps {
  readonly report: ReadReport;
  /** The report's claims by the editor's word. */
  readonly claims: readonly Claim[];
  readonly link: ArticleLink;
  readonly settings: SettingsLink;
  readonly share: ShareLink;
  /** The words of the text that are selected now. */
  selected(): Span | null;
  /** Called with the claim that the editor has added. */
  onAdded(id: string): void;
}

/** The claims of a draft, and a way to add one. */
export function DraftClaims({ report, claims, link, settings, share, selected, onAdded }: DraftClaimsProps) {
  const { text } = report;
  const sources = useMemo(() => sourcesOf(claims).flatMap(({ who }) => who ?? []), [claims]);
  const add = (within: string, words: Span, said: AddedSource) => {
    const correction = addedCorrection(within, words, said);
    void link.correct([{ correction, takenBack: false }]);
    const claim = addedClaim(correction, text);
    if (claim) onAdded(claim.id);
  };
  return (
    <>
      {claims.length > 0 || report.claims.length > 0 ? (
        <ClaimsView report={report} link={link} settings={settings} share={share} />
      ) : (
        <p class="soft">{i18n.t('draft.noClaims')}</p>
      )}
      {text !== '' && <AddToDraft text={text} sources={sources} selected={selected} onAdd={add} />}
    </>
  );
}
