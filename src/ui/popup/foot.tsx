import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TabReport } from '@/messaging/page-report';
import type { OpenBeside, SettingsLink, ShareLink, TabLink } from '../ports';
import { MoreMenu } from './more-menu';
import { SiteMenu } from './site-menu';

interface FootProps {
  readonly report: TabReport;
  readonly tab: TabLink;
  readonly settings: SettingsLink;
  readonly share: ShareLink;
  readonly openBeside: OpenBeside;
}

/** When this site is read, and links to everything else. */
export function Foot({ report, tab, settings, share, openBeside }: FootProps) {
  const hasClaims = report.state === 'read' && report.claims.length > 0;
  return (
    <footer class="foot">
      {tab.host !== null && <SiteMenu tab={tab} host={tab.host} settings={settings} />}
      <span class="ways">
        {hasClaims ? (
          <>
            <button type="button" class="quiet" onClick={() => tab.openReport()}>
              {i18n.t('report.open')}
            </button>
            {openBeside && <OpenBesideButton open={openBeside} />}
            <MoreMenu report={report} tab={tab} settings={settings} share={share} openBeside={openBeside} />
          </>
        ) : (
          <>
            <button type="button" class="quiet" onClick={() => tab.openDraft()}>
              {i18n.t('paste.open')}
            </button>
            <button type="button" class="quiet" onClick={() => tab.openSettings()}>
              {i18n.t('popup.settings')}
            </button>
          </>
        )}
      </span>
    </footer>
  );
}

function OpenBesideButton({ open }: { open(): Promise<boolean> }) {
  const [refused, setRefused] = useState(false);
  return (
    <>
      <button type="button" class="quiet roomy" onClick={() => void open().then((opened) => setRefused(!opened))}>
        {i18n.t('popup.openBeside')}
      </button>
      <span role="status" class="soft">
        {refused && i18n.t('popup.notOpenedBeside')}
      </span>
    </>
  );
}
