/** An album of pictures: each surface in both schemes, and at every size and in forced colours where that is asked for. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import { POPUP, popupOver, prefer, SCHEMES, STORE, type Studio, settled } from './studio';

export const TALL: Viewport = { width: 380, height: 1_300 };
/** As narrow as WCAG 2.2 (1.4.10) asks pages to bear. */
export const NARROW: Viewport = { width: 320, height: 1_000 };
/** What is left of a window at 200 %, with as many pixels of the screen. */
export const ZOOMED: Readonly<Record<'popup' | 'page', Viewport>> = {
  popup: { width: 400, height: 300, deviceScaleFactor: 2 },
  page: { width: 640, height: 400, deviceScaleFactor: 2 },
};

export class Album {
  constructor(
    readonly studio: Studio,
    readonly folder: string,
    /** Goes before each name. */
    readonly prefix = '',
  ) {}

  pathOf(name: string): string {
    return join(this.folder, `${this.prefix}${name}.png`);
  }

  /** The page as it is, in both schemes. */
  async take(page: Page, name: string, { forcedColours = false, fullPage = false } = {}): Promise<void> {
    for (const scheme of SCHEMES) {
      await prefer(page, scheme, forcedColours);
      await page.screenshot({ path: this.pathOf(`${name}-${scheme}`), fullPage });
    }
  }

  /** The popup over a tab in one of its states, which `prepare` brings about. */
  async takePopup(
    tab: Page,
    name: string,
    { viewport = POPUP, prepare = async () => {}, forcedColours = false }: PopupPicture = {},
  ): Promise<void> {
    const popup = await popupOver(this.studio, tab, viewport);
    await prepare(popup);
    await this.take(popup, `popup-${name}`, { forcedColours });
    await popup.close();
  }

  /**
   * The page as its printer gets it from a reader whose screen is dark, and each sheet in shades of grey as most have it.
   * Without `pdftoppm` (Debian: poppler-utils) the sheets stay in the PDF, and a line says so.
   */
  async print(page: Page, name: string): Promise<void> {
    await prefer(page, 'dark');
    const file = this.pathOf(name).replace(/\.png$/, '');
    await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true, printBackground: false });
    const { error } = spawnSync('pdftoppm', ['-png', '-gray', '-r', '80', `${file}.pdf`, file], { stdio: 'inherit' });
    if (error) console.log(`${file}.pdf: no pictures of its sheets, for pdftoppm (poppler-utils) is missing`);
  }

  async takeExtensionPage(path: string, name: string, viewport: Viewport, forcedColours = false): Promise<void> {
    const page = await this.studio.extension.openExtensionPage(path);
    await page.setViewport(viewport);
    await page.waitForSelector('h1');
    await settled();
    await this.take(page, name, { forcedColours, fullPage: true });
    await page.close();
  }

  /** One of the extension's own pages: wide, at 320 px, at 200 % and in forced colours. */
  async takeAtEverySize(path: string, name: string): Promise<void> {
    await this.takeExtensionPage(path, name, STORE);
    await this.takeExtensionPage(path, `${name}-narrow`, NARROW);
    await this.takeExtensionPage(path, `${name}-zoomed`, ZOOMED.page);
    await this.takeExtensionPage(path, `${name}-forced-colours`, STORE, true);
  }
}

interface PopupPicture {
  readonly viewport?: Viewport;
  readonly prepare?: (popup: Page) => Promise<unknown>;
  readonly forcedColours?: boolean;
}
