/**
 * Where sessions run: in one tab on the reader's click, or in the pages of the sites that the reader allowed, where a
 * first look finds what may be an article.
 */
import browser from 'webextension-polyfill';
import type { AddedScript } from '@/messaging/protocol';
import type { Settings } from '@/settings/settings';
import { EVERYWHERE, patternOf } from './patterns';
import { allowedOf } from './permissions';

/** Built from the entrypoints of the same names. */
const SESSION_SCRIPT = '/session.js';
const FIRST_LOOK_SCRIPT = '/first-look.js';
const PAGE_TEXT_SCRIPT = '/page-text.js';
const REGISTRATION = 'sessions';

export type StartOutcome = 'running' | 'unreadable' | 'no-permission';

/**
 * Starts a session in a tab's top frame. A session that already runs there goes on.
 * `unreadable`: no extension may run there (the browser's own pages, stores, viewers). `no-permission`: this one may,
 * once the reader allows the site.
 */
export async function startInTab(tabId: number): Promise<StartOutcome> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [SESSION_SCRIPT] });
    return 'running';
  } catch {
    return (await couldBeAllowed(tabId)) ? 'no-permission' : 'unreadable';
  }
}

/** Adds a script to what runs in a frame already. Built from the entrypoint of its name. */
export async function addScript(tabId: number, frameId: number, script: AddedScript): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [`/${script}.js`] });
}

/**
 * The whole text of a tab's page as its browser searches it; to be checked, since it comes from the page's process.
 * @throws Error where no script may run in the tab.
 */
export async function pageTextOf(tabId: number): Promise<unknown> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_TEXT_SCRIPT] });
  return injected?.result;
}

/** The address is only told for pages that we may already see; of the others we assume that they can be allowed. */
async function couldBeAllowed(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  if (!url) return true;
  if (!/^https?:/.test(url)) return false;
  const { protocol, hostname } = new URL(url);
  return !(await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }));
}

/**
 * Makes the browser start sessions by itself where the settings say so and the reader has allowed it; nowhere else.
 * Safe to call at any time and as often as something may have changed.
 */
export function registerSessions(settings: Settings): Promise<void> {
  return navigator.locks.request(REGISTRATION, () => replaceRegistration(settings));
}

async function replaceRegistration(settings: Settings): Promise<void> {
  const matches = await allowedOf(wantedPatterns(settings));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: REGISTRATION,
      matches,
      excludeMatches: [...settings.sitesOff, ...settings.sitesOnClick].map(patternOf),
      js: [FIRST_LOOK_SCRIPT],
      runAt: 'document_idle',
    },
  ]);
}

/** Starts sessions in the tabs that were open before their site was allowed. */
export async function startInOpenTabs(settings: Settings): Promise<void> {
  const matches = await allowedOf(wantedPatterns(settings));
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [lookIntoTab(id)])));
}

/** A tab that cannot be looked into, for all that its address says, is left alone. */
async function lookIntoTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [FIRST_LOOK_SCRIPT] }).catch(() => {});
}

function wantedPatterns(settings: Settings): string[] {
  if (settings.run === 'on-click') return [];
  return settings.run === 'everywhere' ? [EVERYWHERE] : settings.sites.map(patternOf);
}
