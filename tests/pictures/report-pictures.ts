/** Pictures of the report on an article, on the screen and on paper, and of the pages that are about no article. */
import { execFileSync } from 'node:child_process';
import { tabIdOf } from '../browsers/session-access';
import type { Album } from './album';
import { openRead, prefer, STORE, settled } from './studio';

/** The welcome page and the settings. */
export async function takePages(album: Album): Promise<void> {
  await album.takeAtEverySize('welcome.html', 'welcome');
  await album.takeAtEverySize('options.html', 'settings');
}

/** The report on the demo article, the same on paper, and what it says without its article. */
export async function takeReport(album: Album): Promise<void> {
  const tab = await openRead(album.studio, album.studio.demo.address);
  const path = `report.html?tab=${await tabIdOf(album.studio.control, tab.url())}`;
  await album.takeAtEverySize(path, 'report');
  await takePrint(album, path, 'report-print');
  await tab.close();
  await album.takeExtensionPage(path, 'report-gone', STORE);
}

/** One of the extension's own pages as its printer gets it, and each sheet in shades of grey as most have it. */
export async function takePrint(album: Album, path: string, name: string): Promise<void> {
  const page = await album.studio.extension.openExtensionPage(path);
  await page.waitForSelector('h1');
  await prefer(page, 'dark');
  await settled();
  const file = album.pathOf(name).replace(/\.png$/, '');
  await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true, printBackground: false });
  execFileSync('pdftoppm', ['-png', '-gray', '-r', '80', `${file}.pdf`, file]);
  await page.close();
}
