/** The welcome page's way to the extension's button, which each browser keeps elsewhere. */
import browser from 'webextension-polyfill';
import type { ToolbarLink } from '@/ui/ports';
import { createWatched } from '@/ui/watched';

/** What the polyfill's types leave out. */
interface Action {
  getUserSettings(): Promise<{ isOnToolbar?: boolean }>;
}

/** Follows whether the button is pinned until `signal` aborts: the reader pins it outside the page, then returns. */
export async function connectToolbar(signal: AbortSignal): Promise<ToolbarLink> {
  const [{ os }, pinnedNow] = await Promise.all([browser.runtime.getPlatformInfo(), pinned()]);
  const isPinned = createWatched(pinnedNow);
  for (const event of ['focus', 'pointerenter', 'visibilitychange'])
    addEventListener(event, async () => isPinned.set(await pinned()), { signal });
  return { browser: os === 'android' ? 'android' : isFirefox() ? 'firefox' : 'chromium', isPinned };
}

async function pinned(): Promise<boolean> {
  const { isOnToolbar = false } = await (browser.action as unknown as Action).getUserSettings();
  return isOnToolbar;
}

/** Only Firefox has a sidebar of this kind, and a list of extensions with a gear in it. */
function isFirefox(): boolean {
  return browser.sidebarAction !== undefined;
}
