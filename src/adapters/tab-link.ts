/** The popup's way to the tab it stands over. */
import browser from 'webextension-polyfill';
import { answer, callSession } from '@/messaging/extension-messaging';
import type { TabReport } from '@/messaging/page-report';
import { parsePageReport, parsePageText, parsePreview } from '@/messaging/schemas';
import { hostOf } from '@/settings/hosts';
import { changeSettings, loadSettings } from '@/settings/stored-settings';
import { askForSites } from '@/sites/permissions';
import { pageTextOf, startInTab } from '@/sites/session-script';
import type { TabLink } from '@/ui/ports';
import { createWatched } from './watched';

/**
 * Connects to a tab: asks its session for the report, starts a session where there is none, and follows it.
 * Resolves as soon as there is something to show, at the latest with `reading`. A preview gives way to its report.
 *
 * @param wasClicked true where the reader's click has just let the extension into the tab. What is closed to it then is
 *   closed to every extension, and no permission would help.
 */
export async function connectTab(tab: browser.Tabs.Tab, signal: AbortSignal, wasClicked = false): Promise<TabLink> {
  const tabId = tab.id as number;
  const host = hostOf(tab.url ?? '');
  const first = await reportOf(tab, askForPreview);
  const isClosed = wasClicked && first.state === 'no-permission';
  const report = createWatched<TabReport>(isClosed ? { state: 'unreadable' } : first);
  const refresh = async () => report.set(await reportOf(tab, askForReport));
  answer(
    'extension-pages',
    {
      reportChanged: async (_, sender) => {
        if (sender.tab?.id === tabId && sender.frameId === 0) await refresh();
      },
    },
    signal,
  );
  if (first.state === 'preview')
    void askForReport(tabId).then((whole) => {
      // Whatever else the session has said meanwhile is newer.
      if (report.current() === first) report.set(whole ?? { ...first, restLost: true });
    });
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
    openPaste: () => void browser.tabs.create({ url: browser.runtime.getURL('/paste.html') }),
    openSettings: () => browser.runtime.openOptionsPage(),
  };
}

/** Null where no session answers, or where one says what no session says. */
type Ask = (tabId: number) => Promise<TabReport | null>;

const askForReport: Ask = (tabId) =>
  callSession(tabId, 'getReport')
    .then(parsePageReport)
    .catch(() => null);

const askForPreview: Ask = (tabId) =>
  callSession(tabId, 'getPreview')
    .then(parsePreview)
    .catch(() => null);

/** What the tab's session says; a session is started first where there is none. */
async function reportOf(tab: browser.Tabs.Tab, ask: Ask): Promise<TabReport> {
  const tabId = tab.id as number;
  const known = await ask(tabId);
  if (known) return known;
  const outcome = await startInTab(tabId);
  if (outcome === 'no-permission') return { state: 'no-permission', origin: tab.url ? new URL(tab.url).origin : '' };
  if (outcome === 'unreadable') return { state: 'unreadable' };
  return (await ask(tabId)) ?? { state: 'reload-needed' };
}
