/** Where pictures are taken: a browser with the packed extension, the demo article in front of it, and a camera. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CDPSession, Page, Viewport } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { DEFAULT_SETTINGS } from '@/settings/settings';
import { launchChromium } from '../browsers/chromium';
import { eventually } from '../browsers/eventually';
import type { ExtensionBrowser } from '../browsers/extension-browser';
import { type FileServer, serveFolder } from '../browsers/file-server';
import { allow, startSession, storeSettings, tabIdOf } from '../browsers/session-access';
import { articleWith } from './long-article';

declare const browser: Browser;

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export const POPUP: Viewport = { width: 380, height: 510 };
export const PANEL: Viewport = { width: 400, height: 800 };
export const STORE: Viewport = { width: 1280, height: 800 };

/** The browser lets the extension read these; the same pages by number are a site that it may not read. */
const ALLOWED = '*://localhost/*';
/** For transitions, and for lists that are completed frame by frame. */
const SETTLED = 250;

export const settled = (time = SETTLED) => new Promise((resolved) => setTimeout(resolved, time));

export interface Studio {
  readonly extension: ExtensionBrowser;
  /** A page of the extension, for asking sessions and storing settings. */
  readonly control: Page;
  readonly demo: FileServer;
  /** Pages that are no English news article, in one way or another. */
  readonly states: FileServer;
  /** `50.html` and `2000.html` are articles with as many claims. */
  readonly long: FileServer;
  close(): Promise<void>;
}

/** `language` is the browser's, as its `--lang` takes it. */
export async function openStudio(language = 'en-GB'): Promise<Studio> {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-pictures-'));
  for (const claims of [50, 2_000]) writeFileSync(join(folder, `${claims}.html`), articleWith(claims));
  const [demo, states, long] = await Promise.all(
    [resolve('assets/demo'), resolve('tests/fixtures'), folder].map((served) => serveFolder(served)),
  );
  const extension = await launchChromium({ args: [`--lang=${language}`] });
  await extension.willAllow([ALLOWED]);
  const control = await extension.openExtensionPage('options.html');
  await allow(control, [ALLOWED]);
  return {
    extension,
    control,
    demo: demo as FileServer,
    states: states as FileServer,
    long: long as FileServer,
    close: async () => {
      await extension.close();
      for (const server of [demo, states, long]) server?.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Opens a page of a server in a tab and has it read: marks are made for the scheme that a page has at that time. */
export async function openRead({ extension, control }: Studio, address: string, scheme?: Scheme): Promise<Page> {
  const page = await extension.open('about:blank');
  await page.setViewport(STORE);
  if (scheme) await prefer(page, scheme);
  await page.goto(address);
  await startSession(control, page.url());
  return page;
}

/** The popup over a tab, in a tab of its own. */
export async function popupOver({ extension, control }: Studio, tab: Page, viewport = POPUP): Promise<Page> {
  const popup = await extension.openExtensionPage(`popup.html?tab=${await tabIdOf(control, tab.url())}`);
  await popup.setViewport(viewport);
  await popup.waitForSelector('h1');
  await settled();
  return popup;
}

/**
 * The side panel beside a page. No browser without a screen opens one, so it is in a tab, which goes to a window of its
 * own once it shows the page's list: only what is in front can be pictured.
 */
export async function panelBeside({ extension, control }: Studio, page: Page, viewport = PANEL): Promise<Page> {
  const panel = await extension.openExtensionPage('sidepanel.html');
  await panel.setViewport(viewport);
  await page.bringToFront();
  await eventually(panel, () => document.querySelector('li.claim') !== null);
  await control.evaluate(async () => {
    const { tabs, windows } = browser;
    const tab = (await tabs.query({})).find(({ url }) => url?.endsWith('/sidepanel.html'));
    await windows.create({ tabId: tab?.id ?? -1 });
  });
  await settled();
  return panel;
}

/** What pictures change of the settings, as after the installation but for these. */
export async function chooseSettings({ control }: Studio, change: Record<string, unknown>): Promise<void> {
  const { marking, palette, sitesOff, shown } = DEFAULT_SETTINGS;
  await storeSettings(control, { marking, palette, sitesOff, shown, ...change });
  await settled();
}

/** By page, what emulates for it: it ends with its session. */
const EMULATING = new WeakMap<Page, CDPSession>();

/** What the reader's system asks of pages. */
export async function prefer(page: Page, scheme: Scheme, forcedColours = false): Promise<void> {
  const client = EMULATING.get(page) ?? (await page.createCDPSession());
  EMULATING.set(page, client);
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
    ],
  });
  await settled();
}
