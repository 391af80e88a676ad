/**
 * `npm run screenshots`: pictures of the page, the popup in each of its states, the side panel, the welcome page and the
 * settings, in light and dark, into `.screenshots/`; with `-- --store`, those for the stores and the README, into
 * `assets/store/`. The packed extension in a real browser; a word filters the parts (`-- list`). Needs `npm run build`.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  Album,
  takeInLanguage,
  takeList,
  takeLongList,
  takePage,
  takePages,
  takeWordedStates,
} from '../pictures/album';
import { openStudio } from '../pictures/studio';

const FOLDER = resolve('.screenshots');
const PARTS = { list: takeList, states: takeWordedStates, long: takeLongList, page: takePage, pages: takePages };
const LANGUAGES = ['de', 'es', 'fr'];

const wanted = process.argv.slice(2);
const isWanted = (part: string) => wanted.length === 0 || wanted.includes(part);

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
