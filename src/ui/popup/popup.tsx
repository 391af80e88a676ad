import { useEffect, useRef } from 'preact/hooks';
import type { TabReport } from '@/messaging/page-report';
import { PALETTES } from '@/painting/palettes';
import { paletteStyle } from '../palette-style';
import type { OpenBeside, SettingsLink, ShareLink, TabLink } from '../ports';
import { useWatched } from '../use-watched';
import { ArticleView } from './article-view';
import { Foot } from './foot';
import { WordedState } from './worded-state';
import '../theme.css';
import './popup.css';

interface PopupProps {
  readonly tab: TabLink;
  readonly settings: SettingsLink;
  readonly share: ShareLink;
  readonly openBeside: OpenBeside;
  /** True where it stays open beside the article, as the side panel does. */
  readonly isBeside?: boolean;
}

/** The popup over a tab; the side panel shows the same. */
export function Popup({ tab, settings, share, openBeside, isBeside = false }: PopupProps) {
  const report = useWatched(tab.report);
  const { palette } = useWatched(settings.settings);
  const page = useFocusOnHeading(report);
  return (
    <div class="popup" data-palette style={paletteStyle(PALETTES[palette])}>
      <main ref={page}>
        {report.state === 'read' || report.state === 'preview' ? (
          <ArticleView report={report} tab={tab} settings={settings} share={share} isBeside={isBeside} />
        ) : (
          <WordedState report={report} tab={tab} />
        )}
      </main>
      <Foot report={report} tab={tab} settings={settings} share={share} openBeside={openBeside} />
    </div>
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
