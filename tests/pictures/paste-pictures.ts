/** Pictures of the page for a text that the reader gives. */
import type { Page, Viewport } from 'puppeteer-core';
import { pasteAndRead } from '../browsers/paste';
import { finalReport } from '../browsers/session-access';
import { type Album, NARROW } from './album';
import { articleWith } from './long-article';
import { openRead, prefer, SCHEMES, STORE, settled } from './studio';

/** Between the two columns and the one. */
const TABLET: Viewport = { width: 900, height: 1_000 };
const LARGE: Viewport = { width: 1_600, height: 1_000 };

/** The field, what it says where a text cannot be shown, and a text with its list. */
export async function takePaste(album: Album): Promise<void> {
  const text = await demoText(album);
  await take(album, 'paste', STORE);
  await take(album, 'paste-narrow', NARROW);
  await take(album, 'paste-forced-colours', STORE, { forcedColours: true });
  await take(album, 'paste-empty', STORE, { text: ' ' });
  await take(album, 'paste-not-english', STORE, { text: 'Die Polizei sagte, dass der Hafen nicht öffnet.' });
  await take(album, 'paste-too-long', NARROW, { text: 'So. '.repeat(100_000) });
  for (const [size, viewport] of Object.entries({ wide: STORE, large: LARGE, tablet: TABLET, narrow: NARROW })) {
    await take(album, `paste-read-${size}`, viewport, { text });
  }
  await take(album, 'paste-read-narrow-list', NARROW, { text, prepare: toTheList });
  await take(album, 'paste-read-forced-colours', STORE, { text, forcedColours: true });
  await take(album, 'paste-to-text', STORE, { text, prepare: jumpToText });
  await take(album, 'paste-to-list', STORE, { text, prepare: jumpToList });
  await take(album, 'paste-long', STORE, { text: wordsOf(articleWith(2_000)) });
}

interface PastePicture {
  /** What is given and read; nothing by default. */
  readonly text?: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly forcedColours?: boolean;
}

/** In both schemes, each from the start: marks are made for the scheme that a page has at that time. */
async function take(
  album: Album,
  name: string,
  viewport: Viewport,
  { text = '', prepare = async () => {}, forcedColours = false }: PastePicture = {},
): Promise<void> {
  for (const scheme of SCHEMES) {
    const page = await album.studio.extension.openExtensionPage('paste.html');
    await page.setViewport(viewport);
    await page.waitForSelector('h1');
    await prefer(page, scheme, forcedColours);
    if (text) await pasteAndRead(page, text);
    if (text) await page.waitForSelector('li.claim, [role=alert]:not(:empty)');
    await settled();
    await prepare(page);
    await page.screenshot({ path: album.pathOf(`${name}-${scheme}`) });
    await page.close();
  }
}

/** For a smooth scroll to end, and before the tint of the marked words goes. */
const ARRIVED = 900;

async function jumpToText(page: Page): Promise<void> {
  await page.$$eval('.beside .claim summary', (all) => (all[18] as HTMLElement).click());
  await settled(ARRIVED);
}

const jumpToList = (page: Page) => page.$$eval('.reading article .number', (all) => (all[11] as HTMLElement).click());

const toTheList = (page: Page) => page.$eval('.beside', (list) => list.scrollIntoView());

/** What a reader has who copies the demo article. */
async function demoText({ studio }: Album): Promise<string> {
  const tab = await openRead(studio, studio.demo.address);
  const report = await finalReport(studio.control, tab.url());
  await tab.close();
  return report.state === 'read' ? report.text : '';
}

function wordsOf(html: string): string {
  return html.replace(/^.*<body>/s, '').replace(/<[^>]+>/g, '\n');
}
