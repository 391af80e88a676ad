import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReadReport } from '@/messaging/page-report';
import type { SetArticle } from '@/set/set';
import { TopBar } from '../frame/top-bar';
import { Page } from '../page';
import type { SettingsLink } from '../ports';
import { ReportView } from '../report/report-view';
import '../report/report.css';

/** The report on an article of the set, in its place, with a way back to the table. */
export function ArticleReport({ article, settings }: { article: SetArticle; settings: SettingsLink }) {
  const back = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    back.current?.focus();
    scrollTo(0, 0);
  }, []);
  return (
    <>
      <TopBar current="set">
        <button type="button" class="main" onClick={() => print()}>
          {i18n.t('report.print')}
        </button>
      </TopBar>
      <Page settings={settings} layout="report">
        <p class="to-table">
          <a ref={back} href="#articles">
            {i18n.t('set.toTable')}
          </a>
        </p>
        <ReportView report={reportOf(article)} settings={settings} />
      </Page>
    </>
  );
}

function reportOf({ facts, text, headings, claims }: SetArticle): ReadReport {
  return { state: 'read', article: facts, text, headings, claims, corrections: [], lost: [], partial: false };
}
