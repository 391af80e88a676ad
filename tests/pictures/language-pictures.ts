/** What another language of the interface may break, for its longer words. */
import { tabIdOf } from '../browsers/session-access';
import { type Album, NARROW, TALL } from './album';
import { takeGivenAtWork } from './article-pictures';
import { takeDeskAtWork } from './desk-pictures';
import { takeCard } from './page-pictures';
import { openCorrector, openSource, search } from './popup-pictures';
import { openRead, STORE } from './studio';

export async function takeInLanguage(album: Album): Promise<void> {
  const { studio } = album;
  const tab = await openRead(studio, studio.demo.address);
  await album.takePopup(tab, 'read');
  await album.takePopup(tab, 'list', { viewport: TALL });
  await album.takePopup(tab, 'narrow', { viewport: NARROW });
  await album.takePopup(tab, 'narrow-corrector', { viewport: NARROW, prepare: openCorrector });
  await album.takePopup(tab, 'narrow-find', { viewport: NARROW, prepare: search });
  await album.takePopup(tab, 'more', { prepare: (popup) => popup.click('.menu.end summary') });
  await album.takePopup(tab, 'not-named', { prepare: (popup) => popup.click('#tab-not-named') });
  await album.takePopup(tab, 'sources', { prepare: openSource });
  const report = `report.html?tab=${await tabIdOf(studio.control, tab.url())}`;
  for (const [path, name] of [
    [report, 'report'],
    ['welcome.html', 'welcome'],
    ['options.html', 'settings'],
  ] as const) {
    await album.takeExtensionPage(path, name, STORE);
    await album.takeExtensionPage(path, `${name}-narrow`, NARROW);
  }
  await tab.close();
  await takeDeskAtWork(album);
  await takeGivenAtWork(album);
  await takeCard(album, 'card', { scheme: 'light' });
}
