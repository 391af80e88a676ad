/** A real browser with the packed extension, driven in the same way whichever browser it is. */
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './executables.mjs';

/** How to launch one. */
export interface LaunchOptions {
  readonly headless?: boolean;
  /** Tells pages that the reader prefers a dark scheme. */
  readonly dark?: boolean;
  /** The folder of a package to use instead of the built one. */
  readonly extension?: string;
}

export interface ExtensionBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** The folder that downloads go to; it is removed when the browser closes. */
  readonly downloads: string;
  /** A new tab on `url`, in front. */
  open(url: string): Promise<Page>;
  /** One of the extension's own pages in a tab of its own ("welcome.html"). */
  openExtensionPage(path: string): Promise<Page>;
  /** From now on the browser answers yes when the extension asks for these sites (match patterns). */
  willAllow(patterns: readonly string[]): Promise<void>;
  /** Lets the extension run in private windows too; its own pages may close. */
  allowPrivateWindows(): Promise<void>;
  /** The reader's system switches between light and dark while a page is open. */
  switchScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Stops the background as the browser does when it idles; it starts again with the next event. */
  stopBackground(): Promise<void>;
  /** Reloads the extension, as an update does. Its own pages close; other pages keep what ran in them. */
  replaceExtension(): Promise<void>;
  /**
   * Presses the toolbar button over a tab, which lets the extension read that tab, and gives the popup. Null where
   * the browser cannot be driven to do so.
   */
  pressToolbarButton(page: Page): Promise<Page | null>;
  close(): Promise<void>;
}
