/** Where end-to-end tests play: a browser with the packed extension, which may read every page of this machine. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { PageReport } from '@/messaging/page-report';
import { launchChromium } from './chromium';
import { type BrowserName, executableOf } from './executables.mjs';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser';
import { type FileServer, serveFolder } from './file-server';
import { launchFirefox } from './firefox';
import { allow, beginSession, startSession, tabIdOf } from './session-access';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const THIS_MACHINE = ['*://localhost/*'];

/** A page of the server in a tab, with a session that has read it. */
export interface ReadPage {
  readonly page: Page;
  readonly report: PageReport;
  /** What the page's console and scripts complained of since it was opened. */
  readonly complaints: readonly string[];
}

export class Stage {
  extension!: ExtensionBrowser;
  /** A page of the extension, for asking sessions. */
  control!: Page;
  #server!: FileServer;
  #pages: Page[] = [];

  constructor(
    readonly name: BrowserName,
    readonly folder: string | (() => Promise<string>),
    readonly options: LaunchOptions = {},
  ) {}

  async raise(): Promise<void> {
    this.#server = await serveFolder(typeof this.folder === 'string' ? this.folder : await this.folder());
    this.extension = await LAUNCH[this.name](this.options);
    await this.extension.willAllow(THIS_MACHINE);
    await this.takeControl();
  }

  /** Opens the page for asking sessions, anew where the extension was reloaded under it. */
  async takeControl(): Promise<void> {
    this.control = await this.extension.openExtensionPage('options.html');
    await allow(this.control, THIS_MACHINE);
  }

  async replaceExtension(): Promise<void> {
    await this.extension.replaceExtension();
    await this.takeControl();
  }

  address(path: string): string {
    return this.#server.address + path;
  }

  /** Opens a page of the server in front; it is closed after the test. */
  async open(path: string): Promise<{ page: Page; complaints: string[] }> {
    const page = await this.extension.open('about:blank');
    this.#pages.push(page);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(this.address(path));
    return { page, complaints };
  }

  /** Opens a page of the server and has it read. */
  async read(path: string): Promise<ReadPage> {
    const { page, complaints } = await this.open(path);
    return { page, complaints, report: await startSession(this.control, page.url()) };
  }

  /** One of the extension's own pages in a tab of its own; it is closed after the test. */
  async openOwn(path: string): Promise<Page> {
    const page = await this.extension.openExtensionPage(path);
    this.#pages.push(page);
    return page;
  }

  /** The popup over a read page, in a tab of its own. */
  async popupOver(page: Page): Promise<Page> {
    const popup = await this.openOwn(`popup.html?tab=${await tabIdOf(this.control, page.url())}`);
    await popup.waitForSelector('li.claim');
    return popup;
  }

  /** Starts a session in an open page and does not wait for it. */
  start(page: Page): Promise<void> {
    return beginSession(this.control, page.url());
  }

  async closePages(): Promise<void> {
    await Promise.all(this.#pages.map((page) => page.close().catch(() => {})));
    this.#pages = [];
  }

  async strike(): Promise<void> {
    await this.extension?.close();
    this.#server?.close();
  }
}

/** Runs `suite` in each of these browsers that is installed, on a stage that serves `folder`, made first if need be. */
export function onStage(
  names: readonly BrowserName[],
  folder: string | (() => Promise<string>),
  suite: (stage: Stage) => void,
  options: LaunchOptions = {},
): void {
  for (const name of names) {
    describe.skipIf(!executableOf(name))(`in ${name}`, () => {
      const stage = new Stage(name, folder, options);
      beforeAll(() => stage.raise());
      afterEach(() => stage.closePages());
      afterAll(() => stage.strike());
      suite(stage);
    });
  }
}
