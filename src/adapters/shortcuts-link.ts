/** Gives the settings page the keyboard commands, which the browser manages. */
import browser from 'webextension-polyfill';
import type { ShortcutsLink } from '@/ui/ports';

/** Where readers change shortcuts: Firefox opens its page through an API, Chrome and Edge through an address. */
const SHORTCUTS_ADDRESS = 'chrome://extensions/shortcuts';

export function connectShortcuts(): ShortcutsLink {
  return {
    list: async () => {
      const commands = (await browser.commands?.getAll()) ?? [];
      return commands.map(({ name, shortcut }) => ({ command: name ?? '', keys: shortcut ?? '' }));
    },
    change: openShortcuts(),
  };
}

function openShortcuts(): (() => void) | null {
  if (!browser.commands) return null;
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) return () => void openShortcutSettings();
  return () => void browser.tabs.create({ url: SHORTCUTS_ADDRESS });
}
