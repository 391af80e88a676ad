/** The settings page's way to the keyboard commands, which the browser itself keeps. */
import browser from 'webextension-polyfill';
import type { ShortcutsLink } from '@/ui/ports';

/** Where browsers let readers change shortcuts. Firefox opens its page by an API, Chrome and Edge by an address. */
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
