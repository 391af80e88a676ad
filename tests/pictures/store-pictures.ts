/** The pictures for the stores and the README, at the sizes that the stores ask for: the demo article and nothing else. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import { openRead, PANEL, panelBeside, popupOver, prefer, type Scheme, STORE, type Studio, settled } from './studio';

/** Height of the band with the caption, in CSS pixels. */
const BAND = 96;
const SCENE: Viewport = { width: STORE.width, height: STORE.height - BAND };
const PROMO: Viewport = { width: 440, height: 280 };

interface Scene {
  readonly name: string;
  readonly caption: string;
  readonly scheme: Scheme;
  /** What the picture shows beneath its caption, as HTML. */
  compose(studio: Studio, scheme: Scheme): Promise<string>;
}

const SCENES: readonly Scene[] = [
  {
    name: '1-page-and-popup',
    caption: 'Who says so? Every claim, marked by its source.',
    scheme: 'light',
    compose: pageAndPopup,
  },
  {
    name: '2-side-panel',
    caption: 'The list beside the page: who speaks, and their own words.',
    scheme: 'dark',
    compose: pageAndPanel,
  },
  {
    name: '3-anonymity',
    caption: 'Who is not named: what the article tells, and what it does not.',
    scheme: 'light',
    compose: notNamedBesideArticle,
  },
  {
    name: '4-settings',
    caption: 'Six kinds of source. Each has a line of its own, and never colour alone.',
    scheme: 'light',
    compose: settings,
  },
  {
    name: '5-welcome',
    caption: 'Everything happens on your own machine. Nothing is sent.',
    scheme: 'light',
    compose: welcome,
  },
];

/** Takes all of them into `folder`. */
export async function takeStorePictures(studio: Studio, folder: string): Promise<void> {
  const easel = await studio.extension.open('about:blank');
  for (const { name, caption, scheme, compose } of SCENES) {
    const scene = await compose(studio, scheme);
    await paint(easel, STORE, `<h1>${caption}</h1><main>${scene}</main>`, scheme, join(folder, `${name}.png`));
  }
  const icon = picture(readFileSync(resolve('assets/icon.svg')), 'image/svg+xml', 'class="icon"');
  await paint(
    easel,
    PROMO,
    `<div class="promo">${icon}<b>Sourcelight</b><p>Who says so?</p></div>`,
    'light',
    join(folder, 'promo-440x280.png'),
  );
  await easel.close();
}

async function paint(easel: Page, viewport: Viewport, body: string, scheme: Scheme, path: string): Promise<void> {
  await easel.bringToFront();
  await easel.setViewport(viewport);
  await easel.setContent(`<!doctype html><html data-scheme="${scheme}"><style>${STYLE}</style>${body}</html>`);
  await settled();
  await easel.screenshot({ path });
}

const STYLE = `
  * { box-sizing: border-box; margin: 0; }
  html { --page: #fdfcf9; --paper: #f2f0ea; --ink: #1d1c1a; --edge: #dcd8cf; background: var(--paper); color: var(--ink); }
  html[data-scheme="dark"] { --page: #191816; --paper: #252422; --ink: #edeae4; --edge: #393632; }
  body { font-family: Charter, "DejaVu Serif", Georgia, serif; }
  h1 { display: grid; place-content: center; height: ${BAND}px; font-size: 30px; font-weight: 700; letter-spacing: -0.01em; }
  main { position: relative; height: ${SCENE.height}px; overflow: hidden; border-top: 1px solid var(--edge); background: var(--page); }
  img { display: block; }
  .beside { display: flex; }
  .over { position: absolute; border-radius: 8px; box-shadow: 0 0 0 1px rgb(0 0 0 / 0.14), 0 12px 36px rgb(0 0 0 / 0.28); }
  .promo { display: grid; grid-template-columns: auto 1fr; gap: 4px 20px; place-content: center; align-items: center; height: ${PROMO.height}px; padding: 0 36px; }
  .promo b { align-self: end; font-size: 38px; letter-spacing: -0.02em; }
  .promo p { align-self: start; font-size: 21px; text-decoration: underline wavy #7b3fc4 1.5px; text-underline-offset: 5px; }
  .icon { grid-row: span 2; width: 88px; height: 88px; }
`;

function picture(bytes: Uint8Array, type = 'image/png', attributes = ''): string {
  return `<img alt="" src="data:${type};base64,${Buffer.from(bytes).toString('base64')}" ${attributes}>`;
}

/** The demo article in a window of this width, read in this scheme. */
async function article(studio: Studio, scheme: Scheme, width: number): Promise<Page> {
  const page = await openRead(studio, studio.demo.address, scheme);
  await page.setViewport({ width, height: SCENE.height });
  await page.evaluate(() => scrollTo(0, 130));
  await settled();
  return page;
}

async function pageAndPopup(studio: Studio, scheme: Scheme): Promise<string> {
  const page = await article(studio, scheme, STORE.width - 340);
  const marked = await page.screenshot();
  const popup = await popupOver(studio, page);
  await prefer(popup, scheme);
  const list = await popup.screenshot();
  await popup.close();
  await page.close();
  return `${picture(marked)}${picture(list, 'image/png', 'class="over" style="right:40px;top:40px"')}`;
}

async function pageAndPanel(studio: Studio, scheme: Scheme): Promise<string> {
  const page = await article(studio, scheme, STORE.width - PANEL.width);
  const panel = await panelBeside(studio, page, { ...PANEL, height: SCENE.height });
  await prefer(panel, scheme);
  await openFirstPromise(panel);
  const list = await panel.screenshot();
  await page.bringToFront();
  await settled();
  const marked = await page.screenshot();
  await panel.close();
  await page.close();
  return `<div class="beside">${picture(marked)}${picture(list, 'image/png', 'style="border-left:1px solid var(--edge)"')}</div>`;
}

/** Opens the first claim whose source was promised not to be named: it is tinted on the page, too. */
async function openFirstPromise(list: Page): Promise<void> {
  await list.$eval('li.claim[data-group="unnamed"] summary', (claim) => (claim as HTMLElement).click());
  await settled();
}

async function notNamedBesideArticle(studio: Studio, scheme: Scheme): Promise<string> {
  const page = await article(studio, scheme, STORE.width - 420);
  const marked = await page.screenshot();
  const popup = await popupOver(studio, page, { width: 420, height: SCENE.height });
  await prefer(popup, scheme);
  await popup.click('#tab-not-named');
  await settled();
  const list = await popup.screenshot();
  await popup.close();
  await page.close();
  return `<div class="beside">${picture(marked)}${picture(list, 'image/png', 'style="border-left:1px solid var(--edge)"')}</div>`;
}

function settings(studio: Studio, scheme: Scheme): Promise<string> {
  return extensionPage(studio, scheme, 'options.html', 'section:nth-of-type(2)');
}

function welcome(studio: Studio, scheme: Scheme): Promise<string> {
  return extensionPage(studio, scheme, 'welcome.html');
}

/** A page of the extension, from the part that `selector` finds on. */
async function extensionPage(studio: Studio, scheme: Scheme, path: string, selector = 'h1'): Promise<string> {
  const page = await studio.extension.openExtensionPage(path);
  await page.setViewport(SCENE);
  await prefer(page, scheme);
  await page.waitForSelector(selector);
  await page.evaluate((wanted) => {
    const top = document.querySelector(wanted)?.getBoundingClientRect().top ?? 0;
    scrollTo(0, top - 24);
  }, selector);
  await settled();
  const shown = await page.screenshot();
  await page.close();
  return picture(shown);
}
