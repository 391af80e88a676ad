/** Pictures of the popup: its views over the demo article, its worded states, and a very long list. */
import type { Page } from 'puppeteer-core';
import type { PageReport, ReportPreview } from '@/messaging/page-report';
import { corrected } from '../browsers/corrected';
import { askSession, finalReport } from '../browsers/session-access';
import { type Album, NARROW, TALL, ZOOMED } from './album';
import { answerInstead, keepSilent } from './stand-ins';
import { chooseSettings, openRead, POPUP, settled } from './studio';

/** The popup's views over the demo article, in all they can show. Each picture leaves the list as the next one finds it. */
export async function takeList(album: Album): Promise<void> {
  const tab = await openRead(album.studio, album.studio.demo.address);
  await album.takePopup(tab, 'read');
  await album.takePopup(tab, 'list', { viewport: TALL });
  await album.takePopup(tab, 'zoomed', { viewport: ZOOMED.popup });
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
  const changes = [corrected(report, 0, 'institution'), corrected(report, 1, 'not-a-source')];
  await askSession(control, tab.url(), 'correct', changes);
  const openDismissed = (popup: Page) =>
    popup.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLDetailsElement>('details.after')) part.open = true;
      document.querySelector('main')?.scrollTo(0, 300);
    });
  await album.takePopup(tab, 'corrected', { viewport: TALL });
  await album.takePopup(tab, 'dismissed', { viewport: { width: 380, height: 4_000 }, prepare: openDismissed });
  await askSession(
    control,
    tab.url(),
    'correct',
    changes.map((change) => ({ ...change, takenBack: true })),
  );
}

const toTheEnd = (popup: Page) => popup.evaluate(() => document.querySelector('main')?.scrollTo(0, 1e6));

export async function search(popup: Page): Promise<void> {
  await popup.click('.tabs .end');
  await popup.type('input[type="search"]', 'hull');
  await settled();
}

async function openClaim(popup: Page, nth: number): Promise<void> {
  await popup.$$eval('.list summary', (all, at) => (all[at] as HTMLElement).click(), nth);
  await settled();
}

export async function openSource(popup: Page): Promise<void> {
  await popup.click('#tab-sources');
  await settled();
  await popup.click('[data-source] summary');
  await settled();
}

/** The claim that another picture has opened is still open. */
export async function openCorrector(popup: Page): Promise<void> {
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
