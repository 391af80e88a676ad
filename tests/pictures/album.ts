/** Pictures of every state, in both schemes: what they are called and how each state is brought about. */
import { join } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import type { PageReport, ReportPreview } from '@/messaging/page-report';
import { askSession, finalReport } from '../browsers/session-access';
import { answerInstead, keepSilent } from './stand-ins';
import {
  chooseSettings,
  openRead,
  POPUP,
  panelBeside,
  popupOver,
  prefer,
  SCHEMES,
  type Scheme,
  STORE,
  type Studio,
  settled,
} from './studio';

const TALL: Viewport = { width: 380, height: 1_300 };
/** A side panel as narrow as WCAG 2.2 (1.4.10) asks pages to bear. */
export const NARROW: Viewport = { width: 320, height: 1_000 };
/** What is left of a popup's window at 200 %: as wide and as high in pixels of the screen. */
const ZOOMED: Viewport = { width: 400, height: 300, deviceScaleFactor: 2 };

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

  async takeExtensionPage(path: string, name: string, viewport: Viewport, forcedColours = false): Promise<void> {
    const page = await this.studio.extension.openExtensionPage(path);
    await page.setViewport(viewport);
    await page.waitForSelector('h1');
    await settled();
    await this.take(page, name, { forcedColours, fullPage: true });
    await page.close();
  }
}

interface PopupPicture {
  readonly viewport?: Viewport;
  readonly prepare?: (popup: Page) => Promise<unknown>;
  readonly forcedColours?: boolean;
}

/** The popup's views over the demo article, in all they can show. Each picture leaves the list as the next one finds it. */
export async function takeList(album: Album): Promise<void> {
  const tab = await openRead(album.studio, album.studio.demo.address);
  await album.takePopup(tab, 'read');
  await album.takePopup(tab, 'list', { viewport: TALL });
  await album.takePopup(tab, 'zoomed', { viewport: ZOOMED });
  await album.takePopup(tab, 'narrow', { viewport: NARROW });
  await album.takePopup(tab, 'kinds', { prepare: (popup) => popup.click('.kinds button') });
  await album.takePopup(tab, 'all-again', { prepare: (popup) => popup.click('.status button') });
  await album.takePopup(tab, 'open', { prepare: (popup) => openClaim(popup, 2) });
  await album.takePopup(tab, 'forced-colours', { viewport: TALL, forcedColours: true });
  await album.takePopup(tab, 'copied', { prepare: (popup) => popup.click('.acts button') });
  await album.takePopup(tab, 'wrong', { viewport: TALL, prepare: openCorrector });
  await album.takePopup(tab, 'narrow-open', { viewport: NARROW });
  await album.takePopup(tab, 'end', { prepare: toTheEnd });
  await album.takePopup(tab, 'find', { prepare: search });
  await album.takePopup(tab, 'found', { prepare: (popup) => popup.click('.tabs .end') });
  await album.takePopup(tab, 'site', { prepare: (popup) => popup.click('.menu:not(.end) summary') });
  await album.takePopup(tab, 'more', { prepare: (popup) => popup.click('.menu.end summary') });
  await album.takePopup(tab, 'not-named', { prepare: (popup) => popup.click('#tab-not-named') });
  await album.takePopup(tab, 'narrow-not-named', { viewport: NARROW });
  await album.takePopup(tab, 'sources', { prepare: openSource });
  await chooseSettings(album.studio, {});
  await takeCorrected(album, tab);
  await tab.close();
}

async function takeCorrected(album: Album, tab: Page): Promise<void> {
  const { control } = album.studio;
  const report = await finalReport(control, tab.url());
  const [first, second] = report.state === 'read' ? report.claims : [];
  const correct = (id: string | undefined, verdict: string | null) =>
    askSession(control, tab.url(), 'correct', { id: id ?? '', verdict } as never);
  await correct(first?.id, 'institution');
  await correct(second?.id, 'not-a-source');
  const openDismissed = (popup: Page) =>
    popup.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLDetailsElement>('details.after')) part.open = true;
      document.querySelector('main')?.scrollTo(0, 300);
    });
  await album.takePopup(tab, 'corrected', { viewport: TALL });
  await album.takePopup(tab, 'dismissed', { viewport: { width: 380, height: 4_000 }, prepare: openDismissed });
  await correct(first?.id, null);
  await correct(second?.id, null);
}

const toTheEnd = (popup: Page) => popup.evaluate(() => document.querySelector('main')?.scrollTo(0, 1e6));

async function search(popup: Page): Promise<void> {
  await popup.click('.tabs .end');
  await popup.type('input[type="search"]', 'hull');
  await settled();
}

async function openClaim(popup: Page, nth: number): Promise<void> {
  await popup.$$eval('.list summary', (all, at) => (all[at] as HTMLElement).click(), nth);
  await settled();
}

async function openSource(popup: Page): Promise<void> {
  await popup.click('#tab-sources');
  await settled();
  await popup.click('[data-source] summary');
  await settled();
}

/** The claim that another picture has opened is still open. */
async function openCorrector(popup: Page): Promise<void> {
  if (!(await popup.$('.acts'))) await openClaim(popup, 2);
  await popup.$$eval('.acts button', (all) => (all.at(-1) as HTMLElement).click());
  await settled();
}

/** The popup where there is no list: real pages in every state that a page can bring about, stand-ins for the rest. */
export async function takeWordedStates(album: Album): Promise<void> {
  const { studio } = album;
  const { demo, states } = studio;
  for (const name of ['front-page', 'german']) {
    const tab = await openRead(studio, `${states.address}states/${name}.html`);
    await album.takePopup(tab, name);
    await tab.close();
  }
  await chooseSettings(studio, { sitesOff: ['localhost'] });
  const off = await openRead(studio, demo.address);
  await album.takePopup(off, 'off');
  await off.close();
  await chooseSettings(studio, {});
  await takeOutOfReach(album, 'no-permission', demo.address.replace('localhost', '127.0.0.1'));
  await takeOutOfReach(album, 'unreadable', `${states.address}e2e/memo.pdf`);
  await takeStandIns(album);
}

/** The newest tab is the one that was just opened; its address is hidden where the extension may not read it. */
async function takeOutOfReach(album: Album, name: string, address: string): Promise<void> {
  const { control, extension } = album.studio;
  const tab = await extension.open(address);
  const id = await control.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { browser: import('webextension-polyfill').Browser }).browser;
    return Math.max(...(await tabs.query({})).map((each) => each.id ?? 0));
  });
  const popup = await extension.openExtensionPage(`popup.html?tab=${id}`);
  await popup.setViewport(POPUP);
  await popup.waitForSelector('h1');
  await album.take(popup, `popup-${name}`);
  await popup.close();
  await tab.close();
}

/** States that come and go too quickly, or only when something breaks: the real popup over a tab that answers for them. */
async function takeStandIns(album: Album): Promise<void> {
  const { studio } = album;
  const read = await openRead(studio, studio.demo.address);
  const report = await finalReport(studio.control, read.url());
  await read.close();
  const standIns: Readonly<Record<string, PageReport | ReportPreview>> = {
    reading: { state: 'reading' },
    failed: { state: 'failed', message: 'Error: the article’s first paragraph has no text node' },
    ...(report.state === 'read' && {
      partial: { ...report, partial: true },
      'nothing-found': { ...report, claims: [] },
      // What answers with a preview again is no whole report.
      'rest-lost': { ...report, state: 'preview' as const },
    }),
  };
  for (const [name, answer] of Object.entries(standIns)) {
    const tab = await studio.extension.open(studio.demo.address);
    await answerInstead(studio.control, tab.url(), answer);
    await album.takePopup(tab, name);
    await tab.close();
  }
  const silent = await studio.extension.open(studio.demo.address);
  await keepSilent(studio.control, silent.url());
  await album.takePopup(silent, 'reload-needed');
  await silent.close();
}

/** Two thousand claims. */
export async function takeLongList(album: Album): Promise<void> {
  const tab = await openRead(album.studio, `${album.studio.long.address}2000.html`);
  await album.takePopup(tab, 'long');
  await album.takePopup(tab, 'long-open', { prepare: (popup) => openClaim(popup, 40) });
  await tab.close();
}

/** Marks on the page by both painters and in both palettes, the card beside a mark, and the list beside the page. */
export async function takePage(album: Album): Promise<void> {
  for (const marking of ['highlight', 'marks-inside']) {
    for (const palette of ['standard', 'colour-blind']) {
      await chooseSettings(album.studio, { marking, palette });
      for (const scheme of SCHEMES) await takeMarks(album, `page-${marking}-${palette}-${scheme}`, scheme);
    }
  }
  await chooseSettings(album.studio, {});
  for (const scheme of SCHEMES) await takeCard(album, `card-${scheme}`, scheme);
  const page = await openRead(album.studio, album.studio.demo.address);
  await takePanel(album, page);
  await page.close();
}

async function takeMarks(album: Album, name: string, scheme: Scheme): Promise<void> {
  const page = await openRead(album.studio, album.studio.demo.address, scheme);
  await page.bringToFront();
  await settled();
  await page.screenshot({ path: album.pathOf(name), fullPage: true });
  await page.close();
}

async function takeCard(album: Album, name: string, scheme: Scheme): Promise<void> {
  const page = await openRead(album.studio, album.studio.demo.address, scheme);
  await pointAtMark(page, 1);
  await page.screenshot({ path: album.pathOf(name) });
  await page.close();
}

async function takePanel(album: Album, page: Page): Promise<void> {
  const panel = await panelBeside(album.studio, page);
  await album.take(panel, 'panel');
  await panel.close();
}

/** Rests the pointer on the nth mark of the unnamed sources until its card opens. */
export async function pointAtMark(page: Page, nth: number): Promise<void> {
  await page.bringToFront();
  const place = await page.evaluate((index) => {
    const ranges = [...(CSS.highlights.get('sourcelight-unnamed') ?? [])] as Range[];
    const box = ranges[index]?.getBoundingClientRect();
    return box && { x: box.left + 20, y: box.top + box.height / 2 };
  }, nth);
  if (!place) throw new Error('there is no such mark');
  await page.mouse.move(place.x - 5, place.y);
  await page.mouse.move(place.x, place.y);
  await page.waitForSelector('html > [popover]');
  await settled();
}

/** The welcome page and the settings, wide, narrow and in forced colours. */
export async function takePages(album: Album): Promise<void> {
  for (const [path, name] of [
    ['welcome.html', 'welcome'],
    ['options.html', 'settings'],
  ] as const) {
    await album.takeExtensionPage(path, name, STORE);
    await album.takeExtensionPage(path, `${name}-narrow`, { width: 320, height: 800 });
    await album.takeExtensionPage(path, `${name}-zoomed`, { width: 640, height: 400, deviceScaleFactor: 2 });
    await album.takeExtensionPage(path, `${name}-forced-colours`, STORE, true);
  }
}

/** What another language of the interface may break: the list, the ledger, the worded states and both pages. */
export async function takeInLanguage(album: Album): Promise<void> {
  const { studio } = album;
  const tab = await openRead(studio, studio.demo.address);
  await album.takePopup(tab, 'read');
  await album.takePopup(tab, 'list', { viewport: TALL });
  await album.takePopup(tab, 'narrow', { viewport: NARROW });
  await album.takePopup(tab, 'narrow-corrector', { viewport: NARROW, prepare: openCorrector });
  await album.takePopup(tab, 'more', { prepare: (popup) => popup.click('.menu.end summary') });
  await album.takePopup(tab, 'not-named', { prepare: (popup) => popup.click('#tab-not-named') });
  await album.takePopup(tab, 'sources', { prepare: openSource });
  await tab.close();
  await album.takeExtensionPage('welcome.html', 'welcome-narrow', { width: 320, height: 800 });
  await album.takeExtensionPage('options.html', 'settings-narrow', { width: 320, height: 800 });
  await album.takeExtensionPage('options.html', 'settings', STORE);
  await album.takeExtensionPage('paste.html', 'paste-narrow', { width: 320, height: 800 });
}
