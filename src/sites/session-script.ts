/**
 * Where sessions run: in one tab on the reader's click, or on every page of the sites that the reader allowed, once a
 * precheck suspects an article.
 */
import browser from 'webextension-polyfill';
import type { AddedScript } from '@/messaging/protocol';
import type { Settings } from '@/settings/settings';
import { EVERYWHERE, patternOf } from './patterns';
import { allowedOf } from './permissions';

/** Built from the entrypoints of these names. */
const SESSION_SCRIPT = '/session.js';
const FIRST_LOOK_SCRIPT = '/first-look.js';
const PAGE_TEXT_SCRIPT = '/page-text.js';
const REGISTRATION = 'sessions';

export type StartOutcome = 'running' | 'unreadable' | 'no-permission';

/**
 * Starts a session in a tab's top frame. One that already runs there carries on.
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

/** Injects a script into a frame that already has a session. Built from the entrypoint of its name. */
export async function addScript(tabId: number, frameId: number, script: AddedScript): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [`/${script}.js`] });
}

/**
 * The whole text of a tab's page as the browser's search sees it. Validate it: it comes from the page's process.
 * @throws Error where no script may run in the tab.
 */
export async function pageTextOf(tabId: number): Promise<unknown> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_TEXT_SCRIPT] });
  return injected?.result;
}

/** The browser gives the address only of pages we may already see; the others are assumed to be allowable. */
async function couldBeAllowed(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  if (!url) return true;
  if (!/^https?:/.test(url)) return false;
  const { protocol, hostname } = new URL(url);
  return !(await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }));
}

/**
 * Registers automatic sessions where the settings want them and the reader has allowed them, and nowhere else.
 * Idempotent: call it whenever something may have changed.
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

/** A tab that refuses the script despite its address is skipped. */
async function lookIntoTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [FIRST_LOOK_SCRIPT] }).catch(() => {});
}

function wantedPatterns(settings: Settings): string[] {
  if (settings.run === 'on-click') return [];
  return settings.run === 'everywhere' ? [EVERYWHERE] : settings.sites.map(patternOf);
}
