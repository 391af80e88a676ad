/** Pictures of the report on an article, on the screen and on paper, and of the pages that are about no article. */
import { tabIdOf } from '../browsers/session-access';
import type { Album } from './album';
import { openRead, STORE } from './studio';

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
  const page = await album.studio.extension.openExtensionPage(path);
  await page.waitForSelector('.copy');
  await album.print(page, 'report-print');
  await page.close();
  await tab.close();
  await album.takeExtensionPage(path, 'report-gone', STORE);
}
