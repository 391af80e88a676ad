/** Connects the popup to the tab below it. */
import browser from 'webextension-polyfill';
import { answer, callSession } from '@/messaging/extension-messaging';
import { FRESH_LIST, type ListState } from '@/messaging/list-state';
import type { TabReport } from '@/messaging/page-report';
import { parseListState, parsePageReport, parsePageText, parsePreview } from '@/messaging/schemas';
import { hostOf } from '@/settings/hosts';
import { type SiteChoice, withSiteChoice } from '@/settings/site-choice';
import { changeSettings, loadSettings } from '@/settings/stored-settings';
import { askForSites, giveBackSite } from '@/sites/permissions';
import { pageTextOf, startInTab } from '@/sites/session-script';
import type { TabLink } from '@/ui/ports';
import { createWatched } from '@/ui/watched';

/** Only Firefox for Android has no windows. There a popup is a page of its own, over the one that it is about. */
const COVERS_PAGES = browser.windows === undefined;

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
  const [first, list] = await Promise.all([reportOf(tab, askForPreview), listOf(tabId)]);
  const reached = createWatched<string | null>(null);
  const isClosed = wasClicked && first.state === 'no-permission';
  const report = createWatched<TabReport>(isClosed ? { state: 'unreadable' } : first);
  const refresh = async () => report.set(await reportOf(tab, askForReport));
  follow(tabId, refresh, reached.set, signal);
  if (first.state === 'preview')
    void askForReport(tabId).then((whole) => {
      // Anything the session has sent in the meantime is newer.
      if (report.current() === first) report.set(whole ?? { ...first, restLost: true });
    });
  return {
    report,
    host,
    list,
    reached,
    uncover: COVERS_PAGES ? () => window.close() : null,
    reload: () => browser.tabs.reload(tabId),
    ...sessionCalls(tabId, refresh),
    ...siteChoices(host, refresh),
    ...pagesFor(tabId),
  };
}

/** Calls back when the session of a tab's page has another report, or when the reader has come to a claim there. */
function follow(tabId: number, onReport: () => Promise<void>, onReached: (id: string) => void, signal: AbortSignal) {
  answer(
    'extension-pages',
    {
      reportChanged: async (_, sender) => {
        if (sender.tab?.id === tabId && sender.frameId === 0) await onReport();
      },
      claimReached: (id, sender) => {
        if (sender.tab?.id === tabId && sender.frameId === 0) onReached(id);
      },
    },
    signal,
  );
}

/** What the tab's session is asked for. Where none answers, `refresh` starts one or says why there is none. */
const sessionCalls = (tabId: number, refresh: () => Promise<void>) =>
  ({
    keepList: (kept) => void callSession(tabId, 'keepList', kept).catch(() => {}),
    focusClaim: (id) => callSession(tabId, 'focusClaim', id).catch(() => false),
    correct: (changes) =>
      callSession(tabId, 'correct', changes).then(
        () => true,
        () => false,
      ),
    pageText: () =>
      pageTextOf(tabId)
        .then(parsePageText)
        .catch(() => null),
    rescan: () => callSession(tabId, 'rescan').catch(refresh),
    readOnce: () => callSession(tabId, 'readOnce').catch(refresh),
    readAnyway: () => callSession(tabId, 'readAnyway').catch(refresh),
    offerToAdd: () => callSession(tabId, 'offerToAdd').catch(() => false),
    showMarks: async (shown) => {
      const kept = await listOf(tabId);
      await callSession(tabId, 'keepList', { ...kept, marks: shown }).catch(() => {});
    },
  }) satisfies Partial<TabLink>;

/** When the tab's site is read. */
const siteChoices = (host: string | null, refresh: () => Promise<void>) =>
  ({
    allowSite: async () => {
      if (!host || !(await askForSites([host]))) return false;
      await refresh();
      return true;
    },
    chooseForSite: async (choice) => host !== null && chooseForSite(host, choice),
  }) satisfies Partial<TabLink>;

/** The pages that the tab's list leads to. */
const pagesFor = (tabId: number) =>
  ({
    openInTab: async (url) => void (await browser.tabs.create({ url })),
    openDraft: () => openPage('/draft.html'),
    openSheet: () => openPage(`/class-sheet.html?tab=${tabId}`),
    openPair: () => openPage(`/compare-articles.html?tab=${tabId}`),
    openSet: () => openPage('/set.html'),
    openSettings: () => browser.runtime.openOptionsPage(),
    openReport: () => openPage(`/report.html?tab=${tabId}`),
  }) satisfies Partial<TabLink>;

function openPage(path: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** How the reader left the list of a tab's page; as it is at first where no session answers. */
function listOf(tabId: number): Promise<ListState> {
  return callSession(tabId, 'getList')
    .then(parseListState)
    .catch(() => FRESH_LIST);
}

/** No await before the request: the browser only grants a permission while it handles the click. */
function chooseForSite(host: string, choice: SiteChoice): Promise<boolean> {
  const asking = choice === 'always' ? askForSites([host]) : Promise.resolve(true);
  return asking.then(async (allowed) => {
    if (!allowed) return false;
    await changeSettings(withSiteChoice(await loadSettings(), host, choice));
    if (choice !== 'always') await giveBackSite(host).catch(() => {});
    return true;
  });
}

/** Null when no session answers, or when the answer is not valid. */
type Ask = (tabId: number) => Promise<TabReport | null>;

const askForReport: Ask = (tabId) =>
  callSession(tabId, 'getReport')
    .then(parsePageReport)
    .catch(() => null);

const askForPreview: Ask = (tabId) =>
  callSession(tabId, 'getPreview')
    .then(parsePreview)
    .catch(() => null);

/** The report of the tab's session; starts a session if none is running. */
async function reportOf(tab: browser.Tabs.Tab, ask: Ask): Promise<TabReport> {
  const tabId = tab.id as number;
  const known = await ask(tabId);
  if (known) return known;
  const outcome = await startInTab(tabId);
  if (outcome === 'no-permission') return { state: 'no-permission', origin: tab.url ? new URL(tab.url).origin : '' };
  if (outcome === 'unreadable') return { state: 'unreadable' };
  return (await ask(tabId)) ?? { state: 'reload-needed' };
}
