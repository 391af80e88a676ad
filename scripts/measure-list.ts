/**
 * `npm run measure:list`: how much of an article's list a reader sees and how far away it is, over the demo article and
 * over one with 50 claims. Held: the list starts at 130 px at most; whole claims in sight, 3 at 380 × 510, 2 at 320 × 510
 * and 1 at 400 × 300 (a popup at 200 %); at most 4 tab stops to the first claim, in the popup and beside a draft; from
 * a claim to the page and on to the next claim in 2 actions, to those without a name in 1. Needs `npm run build:chrome`.
 */
import type { Page, Viewport } from 'puppeteer-core';
import { openDraftFile } from '../tests/browsers/draft';
import { openRead, openStudio, popupOver, type Studio, settled } from '../tests/pictures/studio';

const WINDOWS: readonly (Viewport & { readonly least: number })[] = [
  { width: 380, height: 510, least: 3 },
  { width: 320, height: 510, least: 2 },
  { width: 400, height: 300, least: 1 },
];
const LOWEST_START = 130;
const MOST_STOPS = 4;

let held = true;

function report(what: string, measured: number, holds: boolean, bound: string): void {
  held &&= holds;
  console.log(`${what.padEnd(58)} ${String(measured).padStart(5)}   ${bound}${holds ? '' : '   NOT HELD'}`);
}

/** Where the list starts, and how many claims are to be seen whole above the foot, in CSS pixels. */
function seen(popup: Page): Promise<{ start: number; whole: number }> {
  return popup.evaluate(() => {
    const claims = [...document.querySelectorAll('li.claim')].map((claim) => claim.getBoundingClientRect());
    const foot = document.querySelector('footer')?.getBoundingClientRect();
    const end = foot && foot.top < innerHeight ? foot.top : innerHeight;
    return {
      start: Math.round(claims[0]?.top ?? Number.NaN),
      whole: claims.filter(({ top, bottom }) => top >= 0 && bottom <= end + 0.5).length,
    };
  });
}

/** How often Tab is pressed from the heading until a claim has the focus. */
async function stopsToFirstClaim(page: Page): Promise<number> {
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('h1')?.focus());
  for (let stops = 1; stops <= 100; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('li.claim') !== null)) return stops;
  }
  return Number.POSITIVE_INFINITY;
}

async function measureArticle(studio: Studio, name: string, address: string): Promise<void> {
  const tab = await openRead(studio, address);
  for (const { least, ...viewport } of WINDOWS) {
    const popup = await popupOver(studio, tab, viewport);
    const { start, whole } = await seen(popup);
    const size = `${viewport.width} × ${viewport.height}`;
    if (viewport.width === 380)
      report(`${name}: list starts at (px)`, start, start <= LOWEST_START, `≤ ${LOWEST_START}`);
    report(`${name}: whole claims in sight at ${size}`, whole, whole >= least, `≥ ${least}`);
    await popup.close();
  }
  const popup = await popupOver(studio, tab, { width: 380, height: 510 });
  const stops = await stopsToFirstClaim(popup);
  report(`${name}: tab stops to the first claim`, stops, stops <= MOST_STOPS, `≤ ${MOST_STOPS}`);
  await popup.close();
  await measureActions(studio, name, tab);
  await tab.close();
}

/** Each action is one click; what it was to bring about is looked at, so that a click too few is noticed. */
async function measureActions(studio: Studio, name: string, tab: Page): Promise<void> {
  const popup = await popupOver(studio, tab, { width: 380, height: 510 });
  let clicks = 0;
  const click = async (selector: string) => {
    await popup.$eval(selector, (element) => (element as HTMLElement).click());
    clicks += 1;
    await settled();
  };
  const openClaims = () =>
    popup.$$eval('[aria-current]', (all) => all.map((claim) => (claim as HTMLElement).dataset.claim));
  await click('li.claim:nth-child(1) summary');
  const [first] = await openClaims();
  await click('li.claim:nth-child(2) summary');
  const [second] = await openClaims();
  const went = await tab.evaluate(() => [...CSS.highlights.keys()].some((key) => key.startsWith('sourcelight-tint')));
  const isThere = first !== undefined && second !== undefined && first !== second && went;
  report(`${name}: actions to a claim on the page, and to the next`, clicks, isThere && clicks <= 2, '≤ 2');
  clicks = 0;
  const group = await popup.$eval('.kinds button:nth-child(2)', (kind) => (kind as HTMLElement).dataset.group);
  await click('.kinds button:nth-child(2)');
  const groups = await popup.$$eval('.list > li', (all) => [
    ...new Set(all.map((claim) => (claim as HTMLElement).dataset.group)),
  ]);
  report(`${name}: actions to one kind only`, clicks, groups.length === 1 && groups[0] === group, '= 1');
  await popup.click('.kinds button:nth-child(2)');
  await settled();
  await popup.close();
}

async function measureDraft(studio: Studio): Promise<void> {
  const page = await studio.extension.openExtensionPage('draft.html');
  await openDraftFile(page, 'Officials said the dam had cracked.\n\nMarta Quill, who farms below it, said so, too.');
  await page.waitForSelector('.finding');
  await page.click('.view[aria-pressed="false"]');
  await page.waitForSelector('li.claim');
  await page.focus('.view[aria-pressed="true"]');
  const stops = await stopsToFirstClaim(page);
  report('a draft: tab stops from its views to the first claim', stops, stops <= MOST_STOPS, `≤ ${MOST_STOPS}`);
  await page.close();
}

const studio = await openStudio();
try {
  await measureArticle(studio, 'demo article', studio.demo.address);
  await measureArticle(studio, '50 claims', `${studio.long.address}50.html`);
  await measureDraft(studio);
} finally {
  await studio.close();
}
console.log(held ? 'All hold.' : 'Not all hold.');
process.exitCode = held ? 0 : 1;
