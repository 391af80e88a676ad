import { useCallback, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Verdict } from '@/corrections/correction';
import { type Claim, GROUPS } from '@/engine/claim';
import { singleUnnamed } from '@/report/ledger';
import { listingOf } from '@/report/listing';
import type { ArticleLink, ArticleReport, SettingsLink, ShareLink } from '../ports';
import { useWatched } from '../use-watched';
import { ClaimList } from './claim-list';
import { Dismissed } from './dismissed';
import { FIND_ALL } from './finder';
import { Overview } from './overview';
import { useCorrectedClaims } from './use-corrected-claims';
import { useSearchMarks } from './use-search-marks';
import { useShare } from './use-share';
import './claims.css';

interface ClaimsViewProps {
  readonly report: ArticleReport;
  readonly link: ArticleLink;
  readonly settings: SettingsLink;
  readonly share: ShareLink;
}

/**
 * The claims of an article that has some: their profile, the groups to choose from and the list. Of a preview the list
 * has the beginning, without what only all claims can tell: what comes last, and which source stands alone.
 */
export function ClaimsView({ report, link, settings, share }: ClaimsViewProps) {
  const { text } = report;
  const isWhole = report.state === 'read';
  const { shown } = useWatched(settings.settings);
  const { claims, found, dismissed } = useCorrectedClaims(report, settings);
  const corrected = useMemo(() => ({ ...report, claims }), [report, claims]);
  const [find, setFind] = useState(FIND_ALL);
  const listing = useMemo(() => {
    const listed = listingOf(claims, text, { ...find, shown });
    return isWhole ? listed : { ...listed, noComment: [], unsure: [] };
  }, [claims, text, find, shown, isWhole]);
  const single = useMemo(() => singleUnnamed(isWhole ? claims : []), [claims, isWhole]);
  const list = useSearchMarks<HTMLDivElement>(find.search);
  const [lost, jump] = useJump(report, link);
  const { notice, copy, copyLink, save } = useShare(corrected, share, link);
  const correct = useCallback((claim: Claim, verdict: Verdict | null) => void link.correct(claim.id, verdict), [link]);
  const actions = useMemo(() => ({ jump, copy, copyLink, correct }), [jump, copy, copyLink, correct]);
  return (
    <>
      <Overview
        report={report}
        claims={claims}
        count={listing.claims.length}
        find={find}
        link={link}
        settings={settings}
        onFind={setFind}
        onJump={jump}
        onSave={save}
      />
      {shown.length === 0 && (
        <p>
          {i18n.t('popup.allHidden')}{' '}
          <button type="button" class="quiet" onClick={() => void settings.change({ shown: [...GROUPS] })}>
            {i18n.t('popup.showAll')}
          </button>
        </p>
      )}
      <div ref={list} key={find.search}>
        <ClaimList
          listing={listing}
          order={find.order}
          text={text}
          single={single}
          lost={lost}
          found={found}
          actions={actions}
        />
        {isWhole && <Dismissed claims={dismissed} text={text} onUndo={(claim) => correct(claim, null)} />}
        {!isWhole && !report.restLost && <p class="apart soft">{i18n.t('popup.restAwaited')}</p>}
      </div>
      <p role="status" class="notice">
        {notice}
      </p>
    </>
  );
}

/** The way to a claim in the article, and the claims for which there turned out to be none. */
function useJump(report: ArticleReport, link: ArticleLink): [ReadonlySet<string>, (id: string) => void] {
  const [missed, setMissed] = useState<readonly string[]>([]);
  const lost = useMemo(() => new Set([...report.lost, ...missed]), [report.lost, missed]);
  const jump = useCallback(
    (id: string) =>
      void link.focusClaim(id).then((found) => {
        if (!found) setMissed((earlier) => [...earlier, id]);
      }),
    [link],
  );
  return [lost, jump];
}
