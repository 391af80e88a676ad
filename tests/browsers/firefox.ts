import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { executableOf } from './executables';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser';

const EXTENSION = resolve('.output/firefox-mv3');
/** The manifest's gecko id, and the host that a preference below gives its pages. */
const ID = 'sourcelight@sourcelight.example';
const HOST = '5c1f0d6e-7a5b-4c3e-9d2a-0b8f6e4d2c10';

/** What Firefox calls them. */
const DARK = 0;
const LIGHT = 1;

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
  /** Questions for more permissions are answered with yes, which `willAllow` stands for. */
  'extensions.webextOptionalPermissionPrompts': false,
  /** Milliseconds until an idle background is stopped; `stopBackground` waits longer. */
  'extensions.background.idle.timeout': 1_000,
  'intl.accept_languages': 'en-GB',
};

/** @throws Error when no Firefox is installed or `.output/firefox-mv3` was not built. */
export async function launchFirefox({
  headless = true,
  dark = false,
  extension = EXTENSION,
}: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const executablePath = executableOf('firefox');
  if (!executablePath) throw new Error('No Firefox found: install it or set SOURCELIGHT_FIREFOX.');
  const downloads = await mkdtemp(join(tmpdir(), 'sourcelight-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...PREFERENCES,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'layout.css.prefers-color-scheme.content-override': dark ? DARK : LIGHT,
    },
    defaultViewport: { width: 1280, height: 900 },
  });
  await browser.installExtension(extension);
  return {
    name: 'firefox',
    browser,
    downloads,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    openExtensionPage: (path) => openExtensionPage(browser, `moz-extension://${HOST}/${path}`),
    willAllow: async () => {},
    allowPrivateWindows: () => installForPrivateWindows(browser, extension),
    stopBackground: () => new Promise((resolved) => setTimeout(resolved, 3_000)),
    replaceExtension: async () => {
      await browser.installExtension(extension);
    },
    pressToolbarButton: async () => null,
    close: async () => {
      await browser.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

/** The driver knows no option for this, but the browser does. */
async function installForPrivateWindows(browser: Browser, path: string): Promise<void> {
  const { connection } = browser as unknown as { connection: { send(method: string, options: object): Promise<void> } };
  const extensionData = { type: 'path', path };
  await connection.send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': true });
}

/**
 * The page loads, but the driver is never told so: its own promise ends with a time-out that means nothing, and asking
 * for the page's state while it is being replaced fails inside the driver, hence another try.
 */
async function openExtensionPage(browser: Browser, url: string, tries = 3): Promise<Page> {
  const page = await browser.newPage();
  page.goto(url, { timeout: 1_000 }).catch(() => {});
  try {
    await page.waitForFunction(() => location.protocol === 'moz-extension:' && document.readyState === 'complete');
    return page;
  } catch (error) {
    if (tries === 1) throw error;
    await page.close();
    return openExtensionPage(browser, url, tries - 1);
  }
}
