import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TabReport } from '@/messaging/page-report';
import { PALETTES } from '@/painting/palettes';
import { paletteStyle } from '../palette-style';
import type { OpenBeside, SettingsLink, ShareLink, TabLink } from '../ports';
import { useWatched } from '../use-watched';
import { ArticleView } from './article-view';
import { Switch } from './switch';
import { WordedState } from './worded-state';
import '../theme.css';
import './popup.css';

interface PopupProps {
  readonly tab: TabLink;
  readonly settings: SettingsLink;
  readonly share: ShareLink;
  readonly openBeside: OpenBeside;
}

/** The popup over a tab; the side panel shows the same. */
export function Popup({ tab, settings, share, openBeside }: PopupProps) {
  const report = useWatched(tab.report);
  const { palette } = useWatched(settings.settings);
  const page = useFocusOnHeading(report);
  return (
    <div class="popup" data-palette style={paletteStyle(PALETTES[palette])}>
      <main ref={page}>
        {report.state === 'read' || report.state === 'preview' ? (
          <ArticleView report={report} tab={tab} settings={settings} share={share} />
        ) : (
          <WordedState report={report} tab={tab} />
        )}
      </main>
      <footer>
        {tab.host !== null && (
          <Switch on={report.state !== 'off'} onChange={(on) => void tab.setSiteOff(!on)}>
            <bdi>{i18n.t('popup.siteOn', { host: tab.host })}</bdi>
          </Switch>
        )}
        {openBeside && <OpenBesideButton open={openBeside} />}
        <button type="button" class="quiet" onClick={() => tab.openSettings()}>
          {i18n.t('popup.settings')}
        </button>
      </footer>
    </div>
  );
}

function OpenBesideButton({ open }: { open(): Promise<boolean> }) {
  const [refused, setRefused] = useState(false);
  return (
    <>
      <button type="button" class="quiet" onClick={() => void open().then((opened) => setRefused(!opened))}>
        {i18n.t('popup.openBeside')}
      </button>
      <span role="status" class="soft">
        {refused && i18n.t('popup.notOpenedBeside')}
      </span>
    </>
  );
}

/** Starts reading at the heading, and returns there when a change takes the focused control away. */
function useFocusOnHeading(report: TabReport) {
  const page = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the report is the occasion, not an input
  useEffect(() => {
    if (document.activeElement === document.body) page.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [report]);
  return page;
}
