import { useCallback, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { correctClaims, type Verdict } from '@/corrections/correction';
import { type Claim, GROUPS } from '@/engine/claim';
import { singleUnnamed } from '@/report/ledger';
import { listingOf } from '@/report/listing';
import { ClaimList } from '../claim-list';
import { Dismissed } from '../dismissed';
import { FIND_ALL } from '../finder';
import type { ArticleReport, SettingsLink, ShareLink, TabLink } from '../ports';
import { useSearchMarks } from '../use-search-marks';
import { useShare } from '../use-share';
import { useWatched } from '../use-watched';
import { Overview } from './overview';
import { Action, Message } from './worded-state';

interface ArticleViewProps {
  readonly report: ArticleReport;
  readonly tab: TabLink;
  readonly settings: SettingsLink;
  readonly share: ShareLink;
}

/**
 * A read article: its profile, the groups to choose from and the list of its claims. Of a preview the list has the
 * beginning, without what only all claims can tell: what comes last, and which source stands alone.
 */
export function ArticleView({ report, tab, settings, share }: ArticleViewProps) {
  const { text, article } = report;
  const isWhole = report.state === 'read';
  const { shown, beliefs } = useWatched(settings.settings);
  const { claims, found, dismissed } = useMemo(() => {
    const corrected = correctClaims(report.claims, text, report.corrections);
    return beliefs ? corrected : { ...corrected, claims: corrected.claims.filter(({ kind }) => kind !== 'belief') };
  }, [report.claims, text, report.corrections, beliefs]);
  const corrected = useMemo(() => ({ ...report, claims }), [report, claims]);
  const [find, setFind] = useState(FIND_ALL);
  const listing = useMemo(() => {
    const listed = listingOf(claims, text, { ...find, shown });
    return isWhole ? listed : { ...listed, noComment: [], unsure: [] };
  }, [claims, text, find, shown, isWhole]);
  const single = useMemo(() => singleUnnamed(isWhole ? claims : []), [claims, isWhole]);
  const list = useSearchMarks<HTMLDivElement>(find.search);
  const [lost, jump] = useJump(report, tab);
  const { notice, copy, copyLink, save } = useShare(corrected, share, tab);
  const correct = useCallback((claim: Claim, verdict: Verdict | null) => void tab.correct(claim.id, verdict), [tab]);
  const actions = useMemo(() => ({ jump, copy, copyLink, correct }), [jump, copy, copyLink, correct]);
  if (report.claims.length === 0) {
    return (
      <Message title={i18n.t('state.nothing.title')} text={i18n.t('state.nothing.text')}>
        <Action label={i18n.t('popup.rescan')} act={() => tab.rescan()} />
      </Message>
    );
  }
  return (
    <>
      <header class="article">
        <h1 tabIndex={-1} lang="en" dir="auto">
          {article.title || i18n.t('popup.untitled')}
        </h1>
        <Origin article={article} />
      </header>
      <Overview
        report={report}
        claims={claims}
        count={listing.claims.length + listing.noComment.length}
        find={find}
        tab={tab}
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

function Origin({ article: { publisher, byline, wire } }: Pick<ArticleReport, 'article'>) {
  const parts = [publisher, byline, wire && i18n.t('popup.wire', { agency: wire })].filter((part) => part !== '');
  if (parts.length === 0) return null;
  return (
    <p class="soft">
      <bdi>{parts.join(' · ')}</bdi>
    </p>
  );
}

/** The way to a claim on the page, and the claims for which there turned out to be none. */
function useJump(report: ArticleReport, tab: TabLink): [ReadonlySet<string>, (id: string) => void] {
  const [missed, setMissed] = useState<readonly string[]>([]);
  const lost = useMemo(() => new Set([...report.lost, ...missed]), [report.lost, missed]);
  const jump = useCallback(
    (id: string) =>
      void tab.focusClaim(id).then((found) => {
        if (!found) setMissed((earlier) => [...earlier, id]);
      }),
    [tab],
  );
  return [lost, jump];
}
