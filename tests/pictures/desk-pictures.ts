/** Pictures of the pages for a draft and for comparing. */
import type { Page, Viewport } from 'puppeteer-core';
import { fillComparison, openDraftFile } from '../browsers/draft';
import { type Album, NARROW } from './album';
import { prefer, SCHEMES, STORE, settled } from './studio';

/** Longer than the pause after which a draft is read again. */
const READ = 1_200;

const DRAFT = `Harbour board to close the pier

The harbour board will close the old pier at Elsin in May, sources said on Monday.

A senior board official, speaking on condition of anonymity, said the repair would cost nine million crowns. “The director is a dreamer with a hammer,” the official said.

Two people briefed on the talks said that a ferry line, Corvane, had offered to pay half. They asked not to be named because the talks are private.

The roof of the ticket hall was reportedly paid for twice. The harbour board declined to comment.

“We will sit on the last plank,” said Ilona Varga, who leads the Friends of the Pier.`;

const SUMMARY = `The harbour board will close the old pier at Elsin in May. The repair would cost nine million crowns, the board said. “The director is a dreamer with a saw,” an official said. A ferry line has offered to pay half, observers said.`;

/** Empty, read, with a finding that is looked at, with its claims, one that is added, and its report; and what was compared. */
export async function takeDesk(album: Album): Promise<void> {
  await takeDraft(album, 'draft-empty', STORE, '');
  await takeDeskAtWork(album);
  await takeDraft(album, 'draft-forced-colours', STORE, DRAFT, { forcedColours: true });
  await takeDraft(album, 'draft-finding', STORE, DRAFT, { prepare: goToFinding });
  await takeDraft(album, 'draft-claims', STORE, DRAFT, {
    prepare: (page) => page.click('.view[aria-pressed="false"]'),
  });
  await takeDraft(album, 'draft-adding', STORE, DRAFT, { prepare: selectAndAdd });
  await takeDraft(album, 'draft-report', STORE, DRAFT, { prepare: (page) => page.click('.to-report') });
}

/** A draft that was read, its house rules, and what was compared: wide and at 320 px, and the comparison on paper. */
export async function takeDeskAtWork(album: Album): Promise<void> {
  await takeDraft(album, 'draft', STORE, DRAFT);
  await takeDraft(album, 'draft-narrow', NARROW, DRAFT);
  await takeDraft(album, 'draft-rules', STORE, DRAFT, { prepare: openRules });
  await takeComparison(album, 'compare', STORE);
  await takeComparison(album, 'compare-narrow', NARROW);
}

const openRules = (page: Page) =>
  page.$eval('.house-rules', (rules) => {
    (rules as HTMLDetailsElement).open = true;
    rules.scrollIntoView();
  });

async function selectAndAdd(page: Page): Promise<void> {
  await page.click('.view[aria-pressed="false"]');
  await page.$eval('#draft', (draft) => document.getSelection()?.selectAllChildren(draft.children[4]!));
  await (await page.waitForSelector('.after button'))?.click();
}

const goToFinding = (page: Page) => page.click('.finding:nth-child(3) .acts button');

interface How {
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly forcedColours?: boolean;
}

/** In both schemes, each from the start: marks are made for the scheme that a page has at that time. */
async function takeDraft(
  album: Album,
  name: string,
  viewport: Viewport,
  text: string,
  { prepare = async () => {}, forcedColours = false }: How = {},
): Promise<void> {
  for (const scheme of SCHEMES) {
    const page = await album.studio.extension.openExtensionPage('draft.html');
    await page.setViewport(viewport);
    await prefer(page, scheme, forcedColours);
    if (text) await openDraftFile(page, text);
    await settled(READ);
    await prepare(page);
    await settled();
    await page.screenshot({ path: album.pathOf(`${name}-${scheme}`), fullPage: viewport === NARROW });
    await page.close();
  }
}

async function takeComparison(album: Album, name: string, viewport: Viewport): Promise<void> {
  for (const scheme of SCHEMES) {
    const page = await album.studio.extension.openExtensionPage('compare.html');
    await page.setViewport(viewport);
    await prefer(page, scheme);
    await fillComparison(page, DRAFT, SUMMARY);
    await page.screenshot({ path: album.pathOf(`${name}-texts-${scheme}`), fullPage: true });
    await page.click('button.main');
    await page.waitForSelector('.changes');
    await settled();
    await page.screenshot({ path: album.pathOf(`${name}-${scheme}`), fullPage: true });
    if (scheme === 'light' && viewport === STORE) await album.print(page, `${name}-print`);
    await page.close();
  }
}
