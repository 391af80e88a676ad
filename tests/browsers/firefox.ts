import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requiredExecutable } from './executables.mjs';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser';

const EXTENSION = resolve('.output/firefox-mv3');
/** The manifest's gecko id, and the host that a preference below gives its pages. */
const ID = 'sourcelight@sourcelight.example';
const HOST = '5c1f0d6e-7a5b-4c3e-9d2a-0b8f6e4d2c10';

/** The preference for dark and light, and Firefox's values for them. */
const SCHEME = 'layout.css.prefers-color-scheme.content-override';
const SCHEMES = { dark: 0, light: 1 };

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
  /** Answers every request for permissions with yes, which is what `willAllow` is for. */
  'extensions.webextOptionalPermissionPrompts': false,
  'intl.accept_languages': 'en-GB',
  /** Nothing is opened, or made ready, that no test looks at: more than a second of each launch. */
  'browser.newtabpage.enabled': false,
  'browser.startup.page': 0,
  'dom.ipc.processPrelaunch.enabled': false,
};

/** Firefox's own way to stop a background, asked not to wait until the background has nothing to do. */
const STOP_BACKGROUND = `WebExtensionPolicy.getByID('${ID}')
  .extension.terminateBackground({ disableResetIdleForTest: true })`;

/** @throws Error when no Firefox is installed or `.output/firefox-mv3` was not built. */
export async function launchFirefox({
  headless = true,
  dark = false,
  extension = EXTENSION,
}: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const executablePath = requiredExecutable('firefox');
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
      [SCHEME]: SCHEMES[dark ? 'dark' : 'light'],
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
    switchScheme: (_page, scheme) =>
      runInBrowser(browser, `Services.prefs.setIntPref('${SCHEME}', ${SCHEMES[scheme]})`),
    stopBackground: () => runInBrowser(browser, STOP_BACKGROUND),
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

/** The driver has no option for this, but the browser does. */
async function installForPrivateWindows(browser: Browser, path: string): Promise<void> {
  const extensionData = { type: 'path', path };
  await send(browser, 'webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': true });
}

/** Runs a script in the browser's own context, where preferences can be set, and waits for what it promises. */
async function runInBrowser(browser: Browser, expression: string): Promise<void> {
  const { result: tree } = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.contexts?.[0]?.context;
  const { result } = await send(browser, 'script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (result.type !== 'success') throw new Error(`the browser did not run ${expression}`);
}

interface Connection {
  send(command: string, options: object): Promise<Answer>;
}

interface Answer {
  readonly result: { readonly type?: string; readonly contexts?: readonly { readonly context: string }[] };
}

/** Sends a command for which the driver has no function. */
function send(browser: Browser, command: string, options: object): Promise<Answer> {
  const { connection } = browser as unknown as { connection: Connection };
  return connection.send(command, options);
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
