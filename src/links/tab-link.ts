/** The popup's way to the tab it stands over. */
import browser from 'webextension-polyfill';
import { answer, callSession } from '@/messaging/extension-end';
import type { TabReport } from '@/messaging/page-report';
import { parsePageReport, parsePageText } from '@/messaging/schemas';
import { hostOf } from '@/settings/hosts';
import { changeSettings, loadSettings } from '@/settings/stored-settings';
import { askForSites } from '@/sites/permissions';
import { pageTextOf, startInTab } from '@/sites/session-script';
import type { TabLink } from '@/ui/ports';
import { createWatched } from './watched';

/**
 * Connects to a tab: asks its session for the report, starts a session where there is none, and follows it.
 * Resolves as soon as there is something to show, at the latest with `reading`.
 *
 * @param wasClicked true where the reader's click has just let the extension into the tab. What is closed to it then is
 *   closed to every extension, and no permission would help.
 */
export async function connectTab(tab: browser.Tabs.Tab, signal: AbortSignal, wasClicked = false): Promise<TabLink> {
  const tabId = tab.id as number;
  const host = hostOf(tab.url ?? '');
  const first = await firstReport(tab);
  const isClosed = wasClicked && first.state === 'no-permission';
  const report = createWatched<TabReport>(isClosed ? { state: 'unreadable' } : first);
  const refresh = async () => report.set(await firstReport(tab));
  answer(
    'extension-pages',
    {
      reportChanged: async (_, sender) => {
        if (sender.tab?.id === tabId && sender.frameId === 0) await refresh();
      },
    },
    signal,
  );
  return {
    report,
    host,
    focusClaim: (id) => callSession(tabId, 'focusClaim', id).catch(() => false),
    correct: (id, verdict) =>
      callSession(tabId, 'correct', { id, verdict }).then(
        () => true,
        () => false,
      ),
    pageText: () =>
      pageTextOf(tabId)
        .then(parsePageText)
        .catch(() => null),
    rescan: async () => {
      await callSession(tabId, 'rescan').catch(refresh);
    },
    allowSite: async () => {
      if (!host || !(await askForSites([host]))) return false;
      await refresh();
      return true;
    },
    reload: () => browser.tabs.reload(tabId),
    setSiteOff: async (off) => {
      if (!host) return;
      const { sitesOff } = await loadSettings();
      const others = sitesOff.filter((site) => site !== host);
      await changeSettings({ sitesOff: off ? [...others, host] : others });
    },
    openInTab: async (url) => void (await browser.tabs.create({ url })),
    openSettings: () => browser.runtime.openOptionsPage(),
  };
}

/** What the tab's session says; a session is started first where there is none. */
async function firstReport(tab: browser.Tabs.Tab): Promise<TabReport> {
  const tabId = tab.id as number;
  const known = await askSession(tabId);
  if (known) return known;
  const outcome = await startInTab(tabId);
  if (outcome === 'no-permission') return { state: 'no-permission', origin: tab.url ? new URL(tab.url).origin : '' };
  if (outcome === 'unreadable') return { state: 'unreadable' };
  return (await askSession(tabId)) ?? { state: 'reload-needed' };
}

async function askSession(tabId: number): Promise<TabReport | null> {
  try {
    return parsePageReport(await callSession(tabId, 'getReport'));
  } catch {
    return null;
  }
}
