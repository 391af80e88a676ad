import { i18n } from '#i18n';
import type { ToolbarLink } from '../ports';

interface ToolbarPictureProps {
  readonly browser: Exclude<ToolbarLink['browser'], 'android'>;
  readonly isPinned: boolean;
}

/** A drawing of a browser window: the extensions button (A), what pins the extension (B), and its button once pinned (C). */
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

/** A puzzle piece: a square with one knob on top and one on the right. */
const PUZZLE_PIECE =
  'M3.5 6h3.7c-.6-.6-.9-1.2-.9-1.9a2.3 2.3 0 0 1 4.6 0c0 .7-.3 1.3-.9 1.9h3.5v3.6c.6-.6 1.2-.9 1.9-.9a2.3 2.3 0 0 1 0 4.6c-.7 0-1.3-.3-1.9-.9v4.6h-10z';
const PIN = 'M7.2 3h5.6M8.2 3v4.6L5.4 11v1.4h9.2V11l-2.8-3.4V3M10 12.4V17';

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
