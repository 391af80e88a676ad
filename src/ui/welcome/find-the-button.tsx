import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Filled, SLOT } from '../claims/slot';
import type { ShortcutsLink, ToolbarLink } from '../ports';
import { useWatched } from '../use-watched';
import { Step } from './step';
import { ToolbarPicture } from './toolbar-picture';

interface FindTheButtonProps {
  readonly toolbar: ToolbarLink;
  readonly shortcuts: ShortcutsLink | null;
}

/** The first step: where the extension's button is in this browser, and how to pin it to the toolbar. */
export function FindTheButton({ toolbar: { browser, isPinned }, shortcuts }: FindTheButtonProps) {
  const pinned = useWatched(isPinned);
  if (browser === 'android')
    return <Step number={1} title={i18n.t('welcome.button.find')} text={i18n.t('welcome.button.android')} />;
  const how = browser === 'firefox' ? i18n.t('welcome.button.firefox') : i18n.t('welcome.button.chromium');
  return (
    <Step
      number={1}
      title={pinned ? i18n.t('welcome.button.there') : i18n.t('welcome.button.find')}
      text={
        <>
          {pinned ? i18n.t('welcome.button.pinned') : how} {shortcuts && <Keys shortcuts={shortcuts} />}
        </>
      }
    >
      <ToolbarPicture browser={browser} isPinned={pinned} />
    </Step>
  );
}

/** The keyboard shortcut for the button; nothing if there is none. */
function Keys({ shortcuts }: { shortcuts: ShortcutsLink }) {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    let wanted = true;
    void shortcuts.list().then((list) => {
      const opening = list.find(({ command }) => command === '_execute_action');
      if (wanted) setKeys(opening?.keys ?? '');
    });
    return () => {
      wanted = false;
    };
  }, [shortcuts]);
  if (keys === '') return null;
  return (
    <Filled message={i18n.t('welcome.button.keys', { keys: SLOT })}>
      <kbd>{keys}</kbd>
    </Filled>
  );
}
