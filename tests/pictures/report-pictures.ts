/** Pictures of the report on an article, on the screen and on paper. */
import { execFileSync } from 'node:child_process';
import type { Page } from 'puppeteer-core';
import { tabIdOf } from '../browsers/session-access';
import { type Album, NARROW } from './album';
import { openRead, prefer, STORE, settled } from './studio';

/** What is left of a wide window at 200 %. */
const ZOOMED = { width: 640, height: 400, deviceScaleFactor: 2 };

/** The report on the demo article, the same on paper, and what it says without its article. */
export async function takeReport(album: Album): Promise<void> {
  const tab = await openRead(album.studio, album.studio.demo.address);
  const path = `report.html?tab=${await tabIdOf(album.studio.control, tab.url())}`;
  await album.takeExtensionPage(path, 'report', STORE);
  await album.takeExtensionPage(path, 'report-narrow', NARROW);
  await album.takeExtensionPage(path, 'report-zoomed', ZOOMED);
  await album.takeExtensionPage(path, 'report-forced-colours', STORE, true);
  await takePrint(album, path);
  await tab.close();
  await album.takeExtensionPage(path, 'report-gone', STORE);
}

/** Each page as its printer gets it, and in shades of grey as most have it. */
async function takePrint(album: Album, path: string): Promise<void> {
  const page = await album.studio.extension.openExtensionPage(path);
  await page.waitForSelector('h1');
  await prefer(page, 'dark');
  await settled();
  await printTo(page, album.pathOf('report-print').replace(/\.png$/, ''));
  await page.close();
}

async function printTo(page: Page, path: string): Promise<void> {
  await page.pdf({ path: `${path}.pdf`, preferCSSPageSize: true, printBackground: false });
  execFileSync('pdftoppm', ['-png', '-gray', '-r', '80', `${path}.pdf`, path]);
}
