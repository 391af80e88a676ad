import { useCallback, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { correctClaims, type Verdict } from '@/corrections/correction';
import { type Claim, GROUPS } from '@/engine/claim';
import { listingOf } from '@/report/listing';
import { profileOf } from '@/report/profile';
import { ClaimList } from '../claim-list';
import { Dismissed } from '../dismissed';
import { ExportView } from '../export-view';
import { FIND_ALL, Finder } from '../finder';
import { GroupToggles } from '../group-toggles';
import { LedgerView } from '../ledger-view';
import type { ReadReport, SettingsLink, ShareLink, TabLink } from '../ports';
import { ProfileView } from '../profile-view';
import { useSearchMarks } from '../use-search-marks';
import { useShare } from '../use-share';
import { useWatched } from '../use-watched';
import { Action, Message } from './worded-state';

interface ArticleViewProps {
  readonly report: ReadReport;
  readonly tab: TabLink;
  readonly settings: SettingsLink;
  readonly share: ShareLink;
}

/** A read article: its profile, the groups to choose from and the list of its claims. */
export function ArticleView({ report, tab, settings, share }: ArticleViewProps) {
  const { text, article } = report;
  const { shown, beliefs } = useWatched(settings.settings);
  const { claims, found, dismissed } = useMemo(() => {
    const corrected = correctClaims(report.claims, text, report.corrections);
    return beliefs ? corrected : { ...corrected, claims: corrected.claims.filter(({ kind }) => kind !== 'belief') };
  }, [report.claims, text, report.corrections, beliefs]);
  const corrected = useMemo(() => ({ ...report, claims }), [report, claims]);
  const [find, setFind] = useState(FIND_ALL);
  const profile = useMemo(() => profileOf(claims), [claims]);
  const listing = useMemo(() => listingOf(claims, text, { ...find, shown }), [claims, text, find, shown]);
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
  const count = listing.claims.length + listing.noComment.length;
  return (
    <>
      <header class="article">
        <h1 tabIndex={-1} lang="en" dir="auto">
          {article.title || i18n.t('popup.untitled')}
        </h1>
        <Origin article={article} />
        {profile.attributions > 0 && <ProfileView profile={profile} />}
        {report.partial && (
          <p class="soft">
            {i18n.t('popup.partial')}{' '}
            <button type="button" class="quiet" onClick={() => void tab.rescan()}>
              {i18n.t('popup.rescan')}
            </button>
          </p>
        )}
      </header>
      {profile.attributions > 0 && (
        <GroupToggles
          counts={profile.byGroup}
          shown={shown}
          onChange={(groups) => void settings.change({ shown: groups })}
        />
      )}
      <div class="folds">
        <LedgerView claims={claims} text={text} onJump={jump} />
        <Finder claims={claims} find={find} onChange={setFind} />
        <ExportView onSave={save} />
        <p role="status" class="shown-count soft">
          {i18n.t('popup.shownCount', count)}
        </p>
      </div>
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
          claims={claims}
          text={text}
          lost={lost}
          found={found}
          actions={actions}
        />
        <Dismissed claims={dismissed} text={text} onUndo={(claim) => correct(claim, null)} />
      </div>
      <p role="status" class="notice">
        {notice}
      </p>
    </>
  );
}

function Origin({ article: { publisher, byline, wire } }: Pick<ReadReport, 'article'>) {
  const parts = [publisher, byline, wire && i18n.t('popup.wire', { agency: wire })].filter((part) => part !== '');
  if (parts.length === 0) return null;
  return (
    <p class="soft">
      <bdi>{parts.join(' · ')}</bdi>
    </p>
  );
}

/** The way to a claim on the page, and the claims for which there turned out to be none. */
function useJump(report: ReadReport, tab: TabLink): [ReadonlySet<string>, (id: string) => void] {
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
