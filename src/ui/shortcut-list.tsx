import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Shortcut, ShortcutsLink } from './ports';

/** The extension's commands by their names in the manifest. */
const NAMES: Readonly<Record<string, () => string>> = {
  _execute_action: () => i18n.t('command.open'),
  'next-claim': () => i18n.t('command.next'),
  'previous-claim': () => i18n.t('command.previous'),
  'toggle-marks': () => i18n.t('command.toggle'),
};

/** The keyboard commands and the keys that the browser has for them. */
export function ShortcutList({ shortcuts }: { shortcuts: ShortcutsLink }) {
  const [list, setList] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    let wanted = true;
    void shortcuts.list().then((found) => wanted && setList(found));
    return () => {
      wanted = false;
    };
  }, [shortcuts]);
  return (
    <>
      <dl class="shortcuts">
        {list.map(({ command, keys }) => (
          <div key={command}>
            <dt>{NAMES[command]?.() ?? command}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="soft">{i18n.t('command.none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="quiet" onClick={() => shortcuts.change()}>
        {i18n.t('command.change')}
      </button>
    </>
  );
}
