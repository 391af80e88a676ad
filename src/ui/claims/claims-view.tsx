import { useCallback, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ArticleLink, ArticleReport, SettingsLink, ShareLink } from '../ports';
import { ClaimsTab } from './claims-tab';
import { Incomplete } from './incomplete';
import { ListHead } from './list-head';
import { NotNamedView } from './not-named-view';
import { SourcesView } from './sources-view';
import { useClaimActions } from './use-claim-actions';
import { useCorrectedClaims } from './use-corrected-claims';
import { useKeptScroll } from './use-kept-scroll';
import { useListState } from './use-list-state';
import { useProfile } from './use-profile';
import { viewName } from './view-tabs';
import './claims.css';

interface ClaimsViewProps {
  readonly report: ArticleReport;
  readonly link: ArticleLink;
  readonly settings: SettingsLink;
  readonly share: ShareLink;
  /** True for a list that stays open beside the article, to go from claim to claim. */
  readonly hasSteps?: boolean;
}

/**
 * The claims of an article that has some, in three views. Of a preview the list has the beginning, without what only all
 * claims can tell: how many there are, what comes last, and which source stands alone.
 */
export function ClaimsView({ report, link, settings, share, hasSteps = false }: ClaimsViewProps) {
  const { text } = report;
  const isWhole = report.state === 'read';
  const isLost = report.state === 'preview' && (report.restLost ?? false);
  const corrected = useCorrectedClaims(report, settings);
  const { claims } = corrected;
  const [state, change] = useListState(link);
  const { profile, sources, names, single } = useProfile(claims, isWhole);
  const { lost, show, notice, actions } = useClaimActions({ report, corrected, link, share, change });
  const root = useRef<HTMLDivElement>(null);
  useKeptScroll(root, state.scroll, change);
  const openSource = useCallback((id: string | null) => change({ view: 'sources', open: id }), [change]);
  return (
    <div ref={root}>
      <ListHead {...state} profile={profile} isWhole={isWhole} isLost={isLost} onChange={change} />
      <div id="view" role="tabpanel" aria-labelledby={`tab-${state.view}`}>
        <h2 class="unseen">{viewName(state.view)}</h2>
        <Incomplete report={report} isLost={isLost} onRescan={() => void link.rescan()} />
        {state.view === 'claims' && (
          <ClaimsTab
            {...corrected}
            text={text}
            isWhole={isWhole}
            isLost={isLost}
            hasSteps={hasSteps}
            profile={profile}
            settings={settings}
            state={state}
            lost={lost}
            single={single}
            sources={names}
            actions={actions}
            offerToAdd={link.offerToAdd}
            onChange={change}
          />
        )}
        {state.view === 'sources' && (
          <SourcesView
            sources={sources}
            profile={profile}
            text={text}
            said={report.corrections}
            open={state.open}
            corrections={actions.corrections}
            onOpen={openSource}
            onShow={show}
          />
        )}
        {state.view === 'not-named' && (
          <NotNamedView claims={claims} text={text} single={single} onShowSource={openSource} onShow={show} />
        )}
        {!isWhole && !isLost && <p class="soft">{i18n.t('popup.restAwaited')}</p>}
      </div>
      <p role="status" class="notice">
        {notice}
      </p>
    </div>
  );
}
