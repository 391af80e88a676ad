/** Connects the side panel to the active tab of its window. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { TabLink, Watched } from '@/ui/ports';
import { createWatched } from '@/ui/watched';
import { connectTab } from './tab-link';

/**
 * Follows the window's active tab, and the pages loaded in it, until `signal` aborts. Each tab and each
 * page gets a link of its own; a link to the one before ends. Null while no tab can be reached, and until the first
 * has answered: one that never does must not keep the panel from following the next.
 */
export async function connectTabInFront(signal: AbortSignal): Promise<Watched<TabLink | null>> {
  const { id: windowId } = await browser.windows.getCurrent();
  const inFront = createWatched<TabLink | null>(null);
  let shown: { tabId: number | undefined; ending: AbortController } | null = null;
  const show = async () => {
    shown?.ending.abort();
    const now = { tabId: undefined as number | undefined, ending: new AbortController() };
    shown = now;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined || now !== shown) return;
    now.tabId = tab.id;
    const link = await connectTab(tab, now.ending.signal);
    if (now === shown) inFront.set(link);
  };
  const onActivated = (activated: Tabs.OnActivatedActiveInfoType) => {
    if (activated.windowId === windowId) void show();
  };
  const onUpdated = (tabId: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (tabId === shown?.tabId && change.status === 'complete') void show();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    shown?.ending.abort();
  });
  void show();
  return inFront;
}
