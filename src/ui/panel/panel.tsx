import { Popup } from '../popup/popup';
import type { SettingsLink, ShareLink, TabLink, Watched } from '../ports';
import { useWatched } from '../use-watched';
import './panel.css';

interface PanelProps {
  readonly inFront: Watched<TabLink | null>;
  readonly settings: SettingsLink;
  readonly share: ShareLink;
}

/** The popup's list beside the page. It follows the active tab. */
export function Panel({ inFront, settings, share }: PanelProps) {
  const tab = useWatched(inFront);
  return (
    <div class="panel">
      {tab && <Popup key={tab} tab={tab} settings={settings} share={share} openBeside={null} isBeside />}
    </div>
  );
}
