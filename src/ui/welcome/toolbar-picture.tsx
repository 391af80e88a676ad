import { i18n } from '#i18n';
import type { ToolbarLink } from '../ports';

interface ToolbarPictureProps {
  readonly browser: Exclude<ToolbarLink['browser'], 'android'>;
  readonly isPinned: boolean;
}

/** A browser's window with its button for extensions (A), what pins one of them (B), and where that stands then (C). */
export function ToolbarPicture({ browser, isPinned }: ToolbarPictureProps) {
  return (
    <div
      class="window"
      role="img"
      aria-label={isPinned ? i18n.t('welcome.button.picturePinned') : i18n.t('welcome.button.picture')}
    >
      <div class="bar">
        <span class="address" />
        <span class="tool ringed">
          <Icon />
          <Letter letter="C" isShown={!isPinned} />
        </span>
        <span class={isPinned ? 'tool' : 'tool ringed'}>
          <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
            <path d={PUZZLE_PIECE} />
          </svg>
          <Letter letter="A" isShown={!isPinned} />
        </span>
      </div>
      <div class="sheet">
        <span />
        <span />
        <span />
      </div>
      {!isPinned && (
        <div class="list">
          <b>{i18n.t('welcome.button.extensions')}</b>
          <span class="entry">
            <Icon /> {i18n.t('extensionName')}
            <span class="tool ringed">
              <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
                {browser === 'firefox' ? <Gear /> : <path d={PIN} />}
              </svg>
              <Letter letter="B" isShown />
            </span>
          </span>
        </div>
      )}
    </div>
  );
}

const PUZZLE_PIECE =
  'M8 3.2a1.8 1.8 0 0 1 3.6 0V4H15a1 1 0 0 1 1 1v3.4h-.8a1.9 1.9 0 0 0 0 3.8h.8V16a1 1 0 0 1-1 1h-3.4v-.8a1.9 1.9 0 0 0-3.8 0v.8H5a1 1 0 0 1-1-1v-3.8h-.6a1.9 1.9 0 0 1 0-3.8H4V5a1 1 0 0 1 1-1h3z';
const PIN = 'M7 2.5h6l-1 5 3 3.2v1.6H5v-1.6l3-3.2zM10 12.5V18';

function Gear() {
  return (
    <>
      <circle cx="10" cy="10" r="6.25" stroke-width="3" stroke-dasharray="2.6 2.31" />
      <circle cx="10" cy="10" r="4.5" />
    </>
  );
}

function Icon() {
  return <img src="/icons/48.png" alt="" width="18" height="18" />;
}

function Letter({ letter, isShown }: { letter: string; isShown: boolean }) {
  return isShown ? <span class="letter">{letter}</span> : null;
}
