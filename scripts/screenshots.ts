/**
 * `npm run screenshots`: pictures of every surface in light and dark, in forced colours, at 320 px and at 200 %, on paper,
 * and in four languages, into `.screenshots/`: the page with its marks, card and panel, the popup in each of its states,
 * the report, the welcome page, the settings, the pages of the desk and those that are given articles. With `-- --store`,
 * those for the stores and the README, into `assets/store/`. The packed extension in a real browser; a word filters the
 * parts (`-- list`). Needs `npm run build`, and `pdftoppm` for pictures of the sheets of paper.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Album } from '../tests/pictures/album';
import { takeGivenArticles } from '../tests/pictures/article-pictures';
import { takeDesk } from '../tests/pictures/desk-pictures';
import { takeInLanguage } from '../tests/pictures/language-pictures';
import { takePage } from '../tests/pictures/page-pictures';
import { takeList, takeLongList, takeWordedStates } from '../tests/pictures/popup-pictures';
import { takePages, takeReport } from '../tests/pictures/report-pictures';
import { takeStorePictures } from '../tests/pictures/store-pictures';
import { openStudio } from '../tests/pictures/studio';

const FOLDER = resolve('.screenshots');
const STORE_FOLDER = resolve('assets/store');
const PARTS = {
  list: takeList,
  states: takeWordedStates,
  long: takeLongList,
  page: takePage,
  pages: takePages,
  report: takeReport,
  desk: takeDesk,
  articles: takeGivenArticles,
};
const LANGUAGES = ['de', 'es', 'fr'];

const wanted = process.argv.slice(2);
if (wanted.includes('--store')) await takeForStores();
else await takeAll((part) => wanted.length === 0 || wanted.includes(part));

async function takeForStores(): Promise<void> {
  const studio = await openStudio();
  await takeStorePictures(studio, STORE_FOLDER);
  await studio.close();
  console.log(`Pictures: ${STORE_FOLDER}`);
}

async function takeAll(isWanted: (part: string) => boolean): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const studio = await openStudio();
  for (const [part, take] of Object.entries(PARTS)) if (isWanted(part)) await take(new Album(studio, FOLDER));
  await studio.close();
  for (const language of LANGUAGES.filter(isWanted)) {
    const abroad = await openStudio(language);
    await takeInLanguage(new Album(abroad, FOLDER, `${language}-`));
    await abroad.close();
  }
  console.log(`Pictures: ${FOLDER}`);
}
