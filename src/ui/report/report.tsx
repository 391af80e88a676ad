import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { SaveMenu } from '../claims/save-menu';
import { TopBar } from '../frame/top-bar';
import { Page } from '../page';
import type { ReportLink, ReportState, SettingsLink, ShareLink } from '../ports';
import { useWatched } from '../use-watched';
import { ReportView } from './report-view';
import './report.css';

interface ReportProps {
  readonly link: ReportLink;
  readonly settings: SettingsLink;
  readonly share: ShareLink;
}

/** An article's sources on a page to read and to print, or why there is nothing to report. */
export function Report({ link, settings, share }: ReportProps) {
  const report = useWatched(link.report);
  const isRead = report.state === 'read' && report.claims.length > 0;
  const title = report.state === 'read' ? report.article.title : '';
  useEffect(() => {
    document.title = title ? `${title} – ${i18n.t('report.title')}` : i18n.t('report.title');
  }, [title]);
  return (
    <>
      <TopBar current="report">
        {isRead && (
          <>
            <SaveMenu label={i18n.t('share.saveAs')} report={report} link={link} settings={settings} share={share} />
            <button type="button" class="main" onClick={() => print()}>
              {i18n.t('report.print')}
            </button>
          </>
        )}
      </TopBar>
      <Page settings={settings} layout="report">
        {isRead ? <ReportView report={report} settings={settings} /> : <WhyNot state={report.state} />}
      </Page>
    </>
  );
}

/** Says in words why there is no report, and what to do. */
function WhyNot({ state }: { state: ReportState['state'] }) {
  const { title, text } = wordsFor(state);
  return (
    <div class="why-not" role="status">
      <h1>{title}</h1>
      <p>{text}</p>
    </div>
  );
}

function wordsFor(state: ReportState['state']): { title: string; text: string } {
  switch (state) {
    case 'reading':
      return { title: i18n.t('state.reading.title'), text: i18n.t('state.reading.text') };
    case 'read':
      return { title: i18n.t('state.nothing.title'), text: i18n.t('state.nothing.text') };
    case 'failed':
      return { title: i18n.t('state.failed.title'), text: i18n.t('state.failed.text') };
    default:
      return { title: i18n.t('report.gone.title'), text: i18n.t('report.gone.text') };
  }
}
