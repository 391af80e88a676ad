import { useCallback, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { NO_SEARCH } from '@/messaging/list-state';
import { singleUnnamed } from '@/report/not-named';
import { hasSource, profileOf } from '@/report/profile';
import { sourcesOf } from '@/report/sources';
import type { ArticleLink, ArticleReport, SettingsLink, ShareLink } from '../ports';
import { ClaimsTab } from './claims-tab';
import { NotNamedView } from './not-named-view';
import { SourcesView } from './sources-view';
import { useClaimActions } from './use-claim-actions';
import { useCorrectedClaims } from './use-corrected-claims';
import { useKeptScroll } from './use-kept-scroll';
import { useListState } from './use-list-state';
import { ViewTabs, viewName } from './view-tabs';
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
  const { view, search, open } = state;
  const profile = useMemo(() => profileOf(claims), [claims]);
  const sources = useMemo(() => sourcesOf(claims.filter(hasSource)), [claims]);
  const names = useMemo(() => sources.flatMap(({ who }) => who ?? []), [sources]);
  const single = useMemo(() => singleUnnamed(isWhole ? claims : []), [claims, isWhole]);
  const { lost, show, notice, actions } = useClaimActions({ report, corrected, link, share, change });
  const root = useRef<HTMLDivElement>(null);
  useKeptScroll(root, state.scroll, change);
  const openSource = useCallback((id: string | null) => change({ view: 'sources', open: id }), [change]);
  return (
    <div ref={root}>
      <div class={isWhole ? 'head' : 'head held-back'} hidden={isLost}>
        <ViewTabs
          view={view}
          counts={{ claims: profile.claims, sources: profile.sources }}
          onChoose={(chosen) => change({ view: chosen, open: null, scroll: 0 })}
        >
          <button
            type="button"
            class="quiet end"
            aria-expanded={search !== null}
            onClick={() => change({ view: 'claims', search: search ? null : NO_SEARCH })}
          >
            {search ? i18n.t('find.close') : i18n.t('find.title')}
          </button>
        </ViewTabs>
      </div>
      <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
        <h2 class="unseen">{viewName(view)}</h2>
        {isLost && <Incomplete text={i18n.t('popup.restLost')} link={link} />}
        {report.unkept && <p role="alert">{i18n.t('correct.noRoom')}</p>}
        {report.partial && <Incomplete text={i18n.t('popup.partial')} link={link} />}
        {view === 'claims' && (
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
            offerToAdd={link.offerToAdd}
            actions={actions}
            onChange={change}
          />
        )}
        {view === 'sources' && (
          <SourcesView
            sources={sources}
            said={report.corrections}
            profile={profile}
            text={text}
            open={open}
            corrections={actions.corrections}
            onOpen={openSource}
            onShow={show}
          />
        )}
        {view === 'not-named' && (
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

/** Says that something is missing, and leads to it. */
function Incomplete({ text, link }: { text: string; link: ArticleLink }) {
  return (
    <p role="status" class="incomplete soft">
      {text}{' '}
      <button type="button" class="quiet" onClick={() => void link.rescan()}>
        {i18n.t('popup.rescan')}
      </button>
    </p>
  );
}
