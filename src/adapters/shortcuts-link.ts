/** Gives the settings page the keyboard commands, which the browser manages. */
import browser from 'webextension-polyfill';
import type { ShortcutsLink } from '@/ui/ports';

/** Where readers change shortcuts: Firefox opens its page through an API, Chrome and Edge through an address. */
const SHORTCUTS_ADDRESS = 'chrome://extensions/shortcuts';

/** Null on phones, where browsers have no commands. */
export function connectShortcuts(): ShortcutsLink | null {
  const { commands } = browser;
  if (!commands) return null;
  return {
    list: async () =>
      (await commands.getAll()).map(({ name, shortcut }) => ({ command: name ?? '', keys: shortcut ?? '' })),
    change: () => {
      const { openShortcutSettings } = commands as { openShortcutSettings?: () => Promise<void> };
      if (openShortcutSettings) void openShortcutSettings();
      else void browser.tabs.create({ url: SHORTCUTS_ADDRESS });
    },
  };
}
