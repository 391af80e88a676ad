import { i18n } from '#i18n';
import { type Claim, GROUPS } from '@/engine/claim';
import type { ReadReport } from '@/messaging/page-report';
import type { NumberedSource } from '@/report/numbered-sources';
import { counts } from '@/report/profile';
import { ARTICLE_LANGUAGE } from '../passage';
import { counted, dateOf, listOf, numberOf } from '../words';

interface ReportHeadProps {
  readonly article: ReadReport['article'];
  readonly claims: readonly Claim[];
  readonly sources: readonly NumberedSource[];
}

/** What the report is about, and the article's sources in numbers. */
export function ReportHead({ article, claims, sources }: ReportHeadProps) {
  return (
    <header>
      <p class="kicker">{i18n.t('report.title')}</p>
      <h1 lang={ARTICLE_LANGUAGE} dir="auto">
        {article.title || i18n.t('popup.untitled')}
      </h1>
      <Origin article={article} />
      <p class="lead">{summaryOf(claims, sources)}</p>
    </header>
  );
}

function Origin({ article: { publisher, byline, wire, published, url } }: Pick<ReportHeadProps, 'article'>) {
  const date = new Date(published);
  const parts = [
    publisher,
    byline,
    wire && i18n.t('popup.wire', { agency: wire }),
    Number.isNaN(date.getTime()) ? '' : dateOf(date),
  ].filter((part) => part !== '');
  return (
    <p class="origin">
      <bdi>{parts.join(' · ')}</bdi>
      {/^https?:/.test(url) && (
        <a class="open-article" href={url} target="_blank" rel="noreferrer">
          {i18n.t('report.openArticle')}
        </a>
      )}
    </p>
  );
}

/** "About 17 sources for 22 claims: 4 people by name, …" */
function summaryOf(claims: readonly Claim[], sources: readonly NumberedSource[]): string {
  const counting = claims.filter(counts).length;
  const withSource = sources.reduce((sum, { source }) => sum + source.claims.length, 0);
  const kinds = GROUPS.map((group) => [group, sources.filter(({ source }) => source.group === group)] as const)
    .filter(([, own]) => own.length > 0)
    .map(([group, own]) => counted(`report.kinds.${group}`, own.length));
  const unnamed = sources.filter(({ source }) => source.group === 'unnamed').map(({ source }) => source);
  const reasoned = unnamed.filter((source) => source.claims.some(({ anonymity }) => anonymity?.reason));
  const parts = [
    sources.length > 0 &&
      i18n.t('report.lead', {
        sources: counted('sources.about', sources.length),
        claims: counted('popup.claimCount', withSource),
        kinds: listOf(kinds),
      }),
    counting > withSource && counted('sources.without', counting - withSource),
    unnamed.length > 0 && reasonsIn(reasoned.length, unnamed.length),
  ];
  return parts.filter(Boolean).join(' ');
}

/** For how many of the sources without a name the article says why they have none. */
function reasonsIn(reasoned: number, unnamed: number): string {
  if (reasoned === 0) return counted('report.noReasons', unnamed);
  if (reasoned === unnamed) return counted('report.allReasons', unnamed);
  return i18n.t('report.reasons', { reasoned: numberOf(reasoned), unnamed: numberOf(unnamed) });
}
