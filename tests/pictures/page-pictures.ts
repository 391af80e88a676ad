/** Pictures of a page with its marks, of what stands beside a mark, and of the list beside the page. */
import type { Page, Viewport } from 'puppeteer-core';
import { type Album, NARROW, ZOOMED } from './album';
import { chooseSettings, openRead, PANEL, panelBeside, prefer, SCHEMES, type Scheme, STORE, settled } from './studio';

/** Marks by both painters and in both palettes; the card, the panel and the notice after printing at every size. */
export async function takePage(album: Album): Promise<void> {
  for (const marking of ['highlight', 'marks-inside']) {
    for (const palette of ['standard', 'colour-blind']) {
      await chooseSettings(album.studio, { marking, palette });
      for (const scheme of SCHEMES) await takeMarks(album, `page-${marking}-${palette}-${scheme}`, scheme);
    }
  }
  await chooseSettings(album.studio, {});
  for (const scheme of SCHEMES) {
    await takeMarks(album, `page-forced-colours-${scheme}`, scheme, true);
    await takeCard(album, `card-${scheme}`, { scheme });
    await takeCard(album, `card-narrow-${scheme}`, { scheme, viewport: NARROW });
    await takeCard(album, `card-zoomed-${scheme}`, { scheme, viewport: ZOOMED.page });
    await takeCard(album, `card-forced-colours-${scheme}`, { scheme, forcedColours: true });
    await takePrintNotice(album, `printed-${scheme}`, scheme);
  }
  const page = await openRead(album.studio, album.studio.demo.address);
  await takePanel(album, page, 'panel', PANEL);
  await takePanel(album, page, 'panel-narrow', NARROW);
  await takePanel(album, page, 'panel-forced-colours', PANEL, true);
  await page.close();
}

async function takeMarks(album: Album, name: string, scheme: Scheme, forcedColours = false): Promise<void> {
  const page = await openRead(album.studio, album.studio.demo.address, scheme);
  await prefer(page, scheme, forcedColours);
  await page.bringToFront();
  await settled();
  await page.screenshot({ path: album.pathOf(name), fullPage: true });
  await page.close();
}

interface CardPicture {
  readonly scheme: Scheme;
  readonly viewport?: Viewport;
  readonly forcedColours?: boolean;
}

export async function takeCard(
  album: Album,
  name: string,
  { scheme, viewport = STORE, forcedColours = false }: CardPicture,
): Promise<void> {
  const page = await openRead(album.studio, album.studio.demo.address, scheme);
  await page.setViewport(viewport);
  await prefer(page, scheme, forcedColours);
  await pointAtMark(page, 1);
  await page.screenshot({ path: album.pathOf(name) });
  await page.close();
}

async function takePrintNotice(album: Album, name: string, scheme: Scheme): Promise<void> {
  const page = await openRead(album.studio, album.studio.demo.address, scheme);
  await page.bringToFront();
  await page.pdf();
  await page.waitForSelector('html > [popover]');
  await settled();
  await page.screenshot({ path: album.pathOf(name) });
  await page.close();
}

async function takePanel(
  album: Album,
  page: Page,
  name: string,
  viewport: Viewport,
  forcedColours = false,
): Promise<void> {
  const panel = await panelBeside(album.studio, page, viewport);
  await album.take(panel, name, { forcedColours });
  await panel.close();
}

/** Rests the pointer on the nth mark of the unnamed sources until its card opens. */
async function pointAtMark(page: Page, nth: number): Promise<void> {
  await page.bringToFront();
  const place = await page.evaluate((index) => {
    const range = ([...(CSS.highlights.get('sourcelight-unnamed') ?? [])] as Range[])[index];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = range?.getClientRects() ?? [];
    return box && { x: box.left + 20, y: box.top + box.height / 2 };
  }, nth);
  if (!place) throw new Error('there is no such mark');
  await page.mouse.move(place.x - 5, place.y);
  await page.mouse.move(place.x, place.y);
  await page.waitForSelector('html > [popover]');
  await settled();
}
