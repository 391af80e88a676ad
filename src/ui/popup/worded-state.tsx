import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TabReport } from '@/messaging/page-report';
import type { ArticleReport, TabLink } from '../ports';

/** Every report other than a read article: what the situation is, and a way out if there is one. */
export type WordedReport = Exclude<TabReport, ArticleReport>;

export function WordedState({ report, tab }: { report: WordedReport; tab: TabLink }) {
  switch (report.state) {
    case 'reading':
      return <Message title={i18n.t('state.reading.title')} text={i18n.t('state.reading.text')} busy />;
    case 'not-article':
      return (
        <Message
          title={i18n.t('state.notArticle.title')}
          text={report.triedAnyway ? i18n.t('state.notArticle.noText') : i18n.t('state.notArticle.text')}
        >
          {report.frame && <CrossOriginFrame address={report.frame} tab={tab} />}
          {!report.triedAnyway && <Action label={i18n.t('state.notArticle.readAnyway')} act={() => tab.readAnyway()} />}
        </Message>
      );
    case 'not-english':
      return <Message title={i18n.t('state.notEnglish.title')} text={i18n.t('state.notEnglish.text')} />;
    case 'off':
      return (
        <Message title={i18n.t('state.off.title')} text={offText(tab.host)}>
          <Action label={i18n.t('state.off.action')} act={() => tab.readOnce()} />
        </Message>
      );
    case 'failed':
      return (
        <Message title={i18n.t('state.failed.title')} text={i18n.t('state.failed.text')}>
          <Action label={i18n.t('state.failed.action')} act={() => tab.rescan()} />
          <details>
            <summary>{i18n.t('state.failed.details')}</summary>
            <p class="soft">
              <bdi>{report.message}</bdi>
            </p>
          </details>
        </Message>
      );
    case 'unreadable':
      return (
        <Message title={i18n.t('state.unreadable.title')} text={i18n.t('state.unreadable.text')}>
          <Action label={i18n.t('paste.open')} act={async () => tab.openDraft()} />
        </Message>
      );
    case 'no-permission':
      return tab.host === null ? <AskForClick /> : <AskPermission origin={report.origin} tab={tab} />;
    case 'reload-needed':
      return (
        <Message title={i18n.t('state.reloadNeeded.title')} text={i18n.t('state.reloadNeeded.text')}>
          <Action label={i18n.t('state.reloadNeeded.action')} act={() => tab.reload()} />
        </Message>
      );
  }
}

/** An article in another site's frame can be read where that frame is the page. */
function CrossOriginFrame({ address, tab }: { address: string; tab: TabLink }) {
  return (
    <>
      <p>{i18n.t('state.notArticle.frame', { host: new URL(address).host })}</p>
      <Action label={i18n.t('state.notArticle.openFrame')} act={() => tab.openInTab(address)} />
    </>
  );
}

function AskPermission({ origin, tab }: { origin: string; tab: TabLink }) {
  const [declined, setDeclined] = useState(false);
  const ask = async () => setDeclined(!(await tab.allowSite()));
  return (
    <Message title={i18n.t('state.noPermission.title')} text={i18n.t('state.noPermission.text')}>
      <Action label={i18n.t('state.noPermission.action', { host: new URL(origin).host })} act={ask} />
      <p role="status" class="soft">
        {i18n.t(declined ? 'state.noPermission.declined' : 'state.noPermission.takeBack')}
      </p>
    </Message>
  );
}

/** If the browser hides the page's address, no permission can be requested; the toolbar button works instead. */
function AskForClick() {
  return <Message title={i18n.t('state.notOpened.title')} text={i18n.t('state.notOpened.text')} />;
}

interface MessageProps {
  readonly title: string;
  readonly text: string;
  readonly busy?: boolean;
  readonly children?: ComponentChildren;
}

/** Describes the situation, in place of an article. */
export function Message({ title, text, busy = false, children }: MessageProps) {
  return (
    <div class="message" aria-busy={busy}>
      <h1 tabIndex={-1}>{title}</h1>
      <p>{text}</p>
      {children}
    </div>
  );
}

/** The way out of a state. */
export function Action({ label, act }: { label: string; act: () => Promise<unknown> }) {
  return (
    <button type="button" class="main" onClick={() => void act()}>
      {label}
    </button>
  );
}

function offText(host: string | null): string {
  return host ? i18n.t('state.off.text', { host }) : i18n.t('state.off.textNoHost');
}
