import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { eventually } from './eventually';
import { requiredExecutable } from './executables.mjs';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser';

const EXTENSION = resolve('.output/chrome-mv3');

/** Root has no sandbox; the rest keeps the browser from calling home. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--lang=en-GB',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export interface ChromiumOptions extends LaunchOptions {
  readonly args?: readonly string[];
}

/** @throws Error when no Chromium is installed or `.output/chrome-mv3` was not built. */
export async function launchChromium({
  headless = true,
  dark = false,
  extension = EXTENSION,
  args = [],
}: ChromiumOptions = {}): Promise<ExtensionBrowser> {
  const executablePath = requiredExecutable('chromium');
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [...QUIET, ...(dark ? ['--force-dark-mode'] : []), ...args],
  });
  const id = await browser.installExtension(extension);
  const downloads = await mkdtemp(join(tmpdir(), 'sourcelight-downloads-'));
  const client = await browser.target().createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const address = (path: string) => `chrome-extension://${id}/${path}`;
  await welcomed(browser, address('welcome.html'));
  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    return page;
  };
  return {
    name: 'chromium',
    browser,
    downloads,
    open,
    openExtensionPage: (path) => open(address(path)),
    willAllow: async (patterns) => {
      const page = await open('chrome://extensions/');
      await page.evaluate(grantBeforehand, id, [...patterns]);
      await page.close();
    },
    allowPrivateWindows: async () => {
      const page = await open('chrome://extensions/');
      await page.evaluate(allowIncognito, id);
      // This reloads the extension; its pages are blocked until that is done.
      await eventually(page, isEnabled, id);
      await page.close();
    },
    switchScheme: (page, scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    // Not by closing the worker: the driver then holds up one that starts at the same moment, and never lets it go.
    stopBackground: async () => {
      const isOurs = (target: { type(): string; url(): string }) =>
        target.type() === 'page' && target.url().startsWith(address(''));
      const session = await browser.targets().find(isOurs)?.createCDPSession();
      if (!session) throw new Error('no page of the extension is open, through which its worker could be stopped');
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    replaceExtension: async () => {
      const page = await open('chrome://extensions/');
      await page.evaluate(reload, id);
      await page.close();
    },
    pressToolbarButton: async (page) => {
      const installed = (await browser.extensions()).get(id);
      if (!installed) throw new Error('the extension is not installed');
      const popup = browser.waitForTarget(
        (target) => target.type() === 'page' && target.url().startsWith(address('popup')),
      );
      await page.bringToFront();
      await page.triggerExtensionAction(installed);
      return (await popup).asPage();
    },
    close: async () => {
      await browser.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

interface ExtensionsPageApi {
  readonly developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
    getExtensionInfo(id: string): Promise<{ state: string }>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
    reload(id: string, options: { populateErrorForUnpacked: boolean }): Promise<void>;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  };
}

/** Does what the browser's extensions page does when a developer presses “Reload”. */
async function reload(id: string): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as { chrome: ExtensionsPageApi }).chrome;
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  // With this option it answers once the extension has loaded, and until then its pages are blocked.
  await developerPrivate.reload(id, { populateErrorForUnpacked: true });
}

/** Closes the welcome page, which opens by itself after installation and could come to the front at any moment. */
async function welcomed(browser: Browser, address: string): Promise<void> {
  const welcome = await browser.waitForTarget((target) => target.url() === address);
  await (await welcome.page())?.close();
}

/** Does what the browser's extensions page does when a user allows private windows. */
async function allowIncognito(extensionId: string): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as { chrome: ExtensionsPageApi }).chrome;
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
}

async function isEnabled(id: string): Promise<boolean> {
  const { developerPrivate } = (globalThis as unknown as { chrome: ExtensionsPageApi }).chrome;
  return (await developerPrivate.getExtensionInfo(id)).state === 'ENABLED';
}

/**
 * Does what the browser's extensions page does when a user grants a site, so that the extension's own question is
 * answered.
 */
async function grantBeforehand(id: string, patterns: string[]): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as { chrome: ExtensionsPageApi }).chrome;
  for (const pattern of patterns) await developerPrivate.addHostPermission(id, pattern);
}
