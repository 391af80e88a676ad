/**
 * `npm run screenshots`: pictures of the page, the popup in each of its states, the welcome page and the settings, in
 * light and dark, into `.screenshots/`. Every state is a real one: a real tab of a real browser with the packed extension.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium';
import type { ExtensionBrowser } from '../browsers/extension-browser';
import { type FileServer, serveFolder } from '../browsers/file-server';
import { allow, startSession, storeSettings } from '../browsers/session-access';

const FOLDER = resolve('.screenshots');
const SCHEMES = ['light', 'dark'] as const;
const POPUP = { width: 380, height: 560 };
const STORE = { width: 1280, height: 800 };
/** The browser lets the extension read these; the same pages by number are a site that it may not read. */
const ALLOWED = '*://localhost/*';

interface State {
  readonly name: string;
  /** Address of the tab below the popup. */
  readonly address: string;
  readonly sitesOff?: readonly string[];
}

function states(demo: FileServer, pages: FileServer): State[] {
  return [
    { name: 'read', address: demo.address },
    { name: 'off', address: demo.address, sitesOff: ['localhost'] },
    { name: 'not-article', address: `${pages.address}front-page.html` },
    { name: 'not-english', address: `${pages.address}german.html` },
    { name: 'nothing-found', address: `${pages.address}no-attributions.html` },
    { name: 'no-permission', address: demo.address.replace('localhost', '127.0.0.1') },
    { name: 'unreadable', address: 'chrome://version/' },
  ];
}

async function takeAll(extension: ExtensionBrowser, demo: FileServer, pages: FileServer): Promise<void> {
  await extension.willAllow([ALLOWED]);
  const control = await extension.openExtensionPage('options.html');
  await allow(control, [ALLOWED]);
  for (const state of states(demo, pages)) {
    await storeSettings(control, { sitesOff: state.sitesOff ?? [] });
    const tab = await extension.open(state.address);
    if (state.address.includes('localhost')) await startSession(control, tab.url());
    const id = await tabIdBehind(control, state.address);
    await takeInBothSchemes(extension, `popup.html?tab=${id}`, POPUP, `popup-${state.name}`);
    if (state.name === 'read') await takePage(tab);
    await tab.close();
  }
  await takeInBothSchemes(extension, 'welcome.html', STORE, 'welcome');
  await takeInBothSchemes(extension, 'options.html', STORE, 'options');
}

/** The newest tab is the one that was just opened; its address is hidden where the extension may not read it. */
async function tabIdBehind(control: Page, address: string): Promise<number> {
  return control.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as { browser: import('webextension-polyfill').Browser }).browser;
    const all = await tabs.query({});
    const found = all.find(({ url }) => url === wanted) ?? all.toSorted((a, b) => (b.id ?? 0) - (a.id ?? 0))[0];
    return found?.id ?? -1;
  }, address);
}

async function takeInBothSchemes(
  extension: ExtensionBrowser,
  path: string,
  viewport: { width: number; height: number },
  name: string,
): Promise<void> {
  const page = await extension.openExtensionPage(path);
  await page.setViewport(viewport);
  await page.waitForSelector('main, h1');
  await new Promise((resolved) => setTimeout(resolved, 300));
  await takeBoth(page, name);
  await page.close();
}

async function takePage(page: Page): Promise<void> {
  await page.bringToFront();
  await page.setViewport(STORE);
  await takeBoth(page, 'page');
}

async function takeBoth(page: Page, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await new Promise((resolved) => setTimeout(resolved, 200));
    await page.screenshot({ path: join(FOLDER, `${name}-${scheme}.png`), fullPage: true });
  }
}

mkdirSync(FOLDER, { recursive: true });
const demo = await serveFolder(resolve('assets/demo'));
const pages = await serveFolder(resolve('tests/fixtures/states'));
const extension = await launchChromium();
await takeAll(extension, demo, pages);
await extension.close();
demo.close();
pages.close();
console.log(`Pictures: ${FOLDER}`);
