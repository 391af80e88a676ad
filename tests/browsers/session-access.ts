/** Reaching a tab's session from one of the extension's own pages, as the popup does. */
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { PageReport } from '@/messaging/page-report';
import { resultOf, type SessionCalls } from '@/messaging/protocol';
import { receivedClaims } from '@/messaging/sent-claims';

/** Extension pages have this in Firefox and, from version 148, in Chromium. */
declare const browser: Browser;

/** Starts a session in the tab that shows `url` and waits until its report is final. Needs leave to read the site. */
export async function startSession(extensionPage: Page, url: string): Promise<PageReport> {
  await beginSession(extensionPage, url);
  return finalReport(extensionPage, url);
}

/** Starts a session as `startSession` does, without waiting for its report. */
export async function beginSession(extensionPage: Page, url: string): Promise<void> {
  await extensionPage.evaluate(async (wanted) => {
    const { tabs, scripting } = browser;
    const tab = (await tabs.query({})).find((candidate) => candidate.url === wanted);
    if (tab?.id === undefined) throw new Error(`no tab shows ${wanted}, as far as the extension may see`);
    await scripting.executeScript({ target: { tabId: tab.id }, files: ['/session.js'] });
  }, url);
}

/**
 * Has the first look at the tab that shows `url`, as in the pages of a site that the reader allowed, and waits until
 * the report is final of the session that it adds. Null where it adds none.
 */
export async function precheckPage(extensionPage: Page, url: string): Promise<PageReport | null> {
  const addsSession = await extensionPage.evaluate(async (wanted) => {
    const { tabs, scripting } = browser;
    const tab = (await tabs.query({})).find((candidate) => candidate.url === wanted);
    const [injected] = await scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files: ['/first-look.js'] });
    return injected?.result;
  }, url);
  return addsSession === true ? finalReport(extensionPage, url) : null;
}

/** So often a session is asked for its report, 30 ms apart and more: a lost question is asked again after some seconds. */
const TRIES = 1_000;

/** The report of the session in the tab that shows `url`, once it is final. */
export async function finalReport(extensionPage: Page, url: string): Promise<PageReport> {
  for (let count = 0; count < TRIES; count += 1) {
    const report = await currentReport(extensionPage, url);
    if (report && report.state !== 'reading') return report;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`the session of ${url} did not finish reading`);
}

async function currentReport(extensionPage: Page, url: string): Promise<PageReport | null> {
  const reply = await extensionPage.evaluate(async (wanted) => {
    const { tabs } = browser;
    const tab = (await tabs.query({})).find((candidate) => candidate.url === wanted);
    if (tab?.id === undefined) return null;
    return tabs.sendMessage(tab.id, { to: 'session', call: 'getReport' }, { frameId: 0 }).catch(() => null);
  }, url);
  const report = reply ? (resultOf(reply) as PageReport) : null;
  return report?.state === 'read' ? { ...report, claims: receivedClaims(report.claims) } : report;
}

/** Asks the session in the tab that shows `url`, as the popup and the keyboard commands do. */
export async function askSession<Call extends keyof SessionCalls>(
  extensionPage: Page,
  url: string,
  call: Call,
  argument?: Parameters<SessionCalls[Call]>[0],
): Promise<ReturnType<SessionCalls[Call]>> {
  const message = { to: 'session', call, argument };
  const answer = await extensionPage.evaluate(
    async (wanted, asked) => {
      const { tabs } = browser;
      const tab = (await tabs.query({})).find((candidate) => candidate.url === wanted);
      return tabs.sendMessage(tab?.id ?? -1, asked, { frameId: 0 });
    },
    url,
    message,
  );
  return resultOf(answer) as ReturnType<SessionCalls[Call]>;
}

/** The whole text of the page in the tab that shows `url`, as the popup asks for it to try links on. */
export async function pageText(extensionPage: Page, url: string): Promise<unknown> {
  const tabId = await tabIdOf(extensionPage, url);
  return extensionPage.evaluate(async (id) => {
    const [injected] = await browser.scripting.executeScript({ target: { tabId: id }, files: ['/page-text.js'] });
    return injected?.result;
  }, tabId);
}

/** The number of the tab that shows `url`. @throws Error when the extension sees none. */
export async function tabIdOf(extensionPage: Page, url: string): Promise<number> {
  const id = await extensionPage.evaluate(
    async (wanted) => (await browser.tabs.query({})).find((tab) => tab.url === wanted)?.id,
    url,
  );
  if (id === undefined) throw new Error(`no tab shows ${url}, as far as the extension may see`);
  return id;
}

/** Stores settings as another page of the extension would. */
export async function storeSettings(extensionPage: Page, change: Record<string, unknown>): Promise<void> {
  await extensionPage.evaluate(async (fields) => {
    const { storage } = browser;
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...(settings as object), ...fields } });
  }, change);
}

/** Lets the extension read these sites, as a reader does who says yes to its question. */
export async function allow(extensionPage: Page, patterns: readonly string[]): Promise<void> {
  await extensionPage.evaluate((origins) => {
    const { permissions } = browser;
    const button = document.createElement('button');
    button.id = 'allow-in-test';
    button.style.cssText = 'position:fixed;inset:0;z-index:9999';
    button.onclick = async () => {
      button.dataset.answer = String(await permissions.request({ origins: [...origins] }));
    };
    document.body.append(button);
  }, patterns);
  await extensionPage.click('#allow-in-test');
  await extensionPage.waitForSelector('#allow-in-test[data-answer="true"]');
  await extensionPage.evaluate(() => document.querySelector('#allow-in-test')?.remove());
}
