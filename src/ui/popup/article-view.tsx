import { i18n } from '#i18n';
import { ClaimsView } from '../claims/claims-view';
import type { ArticleReport, SettingsLink, ShareLink, TabLink } from '../ports';
import { Action, Message } from './worded-state';

interface ArticleViewProps {
  readonly report: ArticleReport;
  readonly tab: TabLink;
  readonly settings: SettingsLink;
  readonly share: ShareLink;
  /** True where the list stays open beside the article. */
  readonly isBeside: boolean;
}

/** A read article: what it is, and its claims. */
export function ArticleView({ report, tab, settings, share, isBeside }: ArticleViewProps) {
  const { article } = report;
  if (report.claims.length === 0 && report.corrections.length === 0) {
    return (
      <Message title={i18n.t('state.nothing.title')} text={i18n.t('state.nothing.text')}>
        <Action label={i18n.t('popup.rescan')} act={() => tab.rescan()} />
      </Message>
    );
  }
  return (
    <>
      <h1 tabIndex={-1} lang="en" dir="auto" title={article.title}>
        {article.title || i18n.t('popup.untitled')}
      </h1>
      <Origin article={article} />
      <ClaimsView report={report} link={tab} settings={settings} share={share} hasSteps={isBeside} />
    </>
  );
}

/** Where the article comes from. A popup stands over the page that says so; the side panel has room for it. */
function Origin({ article: { publisher, byline, wire } }: Pick<ArticleReport, 'article'>) {
  const parts = [publisher, byline, wire && i18n.t('popup.wire', { agency: wire })].filter((part) => part !== '');
  if (parts.length === 0) return null;
  return (
    <p class="by">
      <bdi>{parts.join(' · ')}</bdi>
    </p>
  );
}
