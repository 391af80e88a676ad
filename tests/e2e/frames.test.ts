/** Articles elsewhere: in frames, in files, on pages that no extension may read. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { eventually } from '../browsers/eventually';
import { askSession, storeSettings, tabIdOf } from '../browsers/session-access';
import { onStage } from '../browsers/stage';

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  let popup: Page | undefined;

  afterEach(async () => {
    // A popup closes with its tab.
    await popup?.close().catch(() => {});
    popup = undefined;
  });

  /** Opens the popup over a tab and waits for its heading. */
  async function popupOver(page: Page, heading: string): Promise<Page> {
    popup = await stage.extension.openExtensionPage(`popup.html?tab=${await tabIdOf(stage.control, page.url())}`);
    await eventually(popup, (wanted) => document.querySelector('h1')?.textContent === wanted, heading);
    return popup;
  }

  test('an article in a same-origin frame is read, marked there and left as it was', async () => {
    const { page, report, complaints } = await stage.read('framed.html');
    expect(report.state).toBe('read');
    await lookInto(page);
    await eventually(page, () => marksInFrame().includes('Officials said'));
    const first = report.state === 'read' ? report.claims[0]?.id : undefined;
    expect(await askSession(stage.control, page.url(), 'focusClaim', first ?? '')).toBe(true);
    await askSession(stage.control, page.url(), 'step', 1);
    await eventually(page, () => story().querySelector('html > [popover]') !== null);
    await storeSettings(stage.control, { sitesOff: ['localhost'] });
    await eventually(page, () => marksInFrame() === '' && story().querySelector('html > [popover]') === null);
    await storeSettings(stage.control, { sitesOff: [] });
    expect(complaints).toEqual([]);
  });

  test('an article that a frame loads later is read when it arrives', async () => {
    const { page, report } = await stage.read('framed.html');
    expect(report.state).toBe('read');
    await lookInto(page);
    await page.evaluate(() => {
      (document.querySelector('iframe') as HTMLIFrameElement).src = 'orchard.html';
    });
    await eventually(page, () => marksInFrame().length > 0 && story().title.includes('rchard'));
  });

  test('so is one with a picture that keeps it loading until the browser has dropped the document before', async () => {
    const slow = createServer((_, response) => setTimeout(() => response.writeHead(404).end(), 1_500));
    await new Promise<void>((listening) => slow.listen(0, 'localhost', listening));
    const picture = `http://localhost:${(slow.address() as AddressInfo).port}/picture`;
    const { page } = await stage.read('framed.html');
    await lookInto(page);
    await page.evaluate(async (src) => {
      const story = await (await fetch('orchard.html')).text();
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      frame.removeAttribute('src');
      frame.srcdoc = `${story}<img src="${src}">`;
    }, picture);
    await eventually(page, () => marksInFrame().length > 0 && story().title.includes('rchard'));
    slow.close();
  });

  test('a cross-origin frame is named, with a link to it', async () => {
    const { page } = await stage.open('framed.html');
    const address = stage.address('orchard.html').replace('localhost', '127.0.0.1');
    await page.evaluate(async (src) => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.src = src;
      await loaded;
    }, address);
    await stage.start(page);
    const words = await popupOver(page, 'This is not a single article');
    await words.waitForSelector('button ::-p-text(Open that frame in a tab)');
    expect(await words.$eval('main', (main) => main.textContent)).toContain(`a frame from ${new URL(address).host}`);
  });

  test('a PDF file cannot be read, which the popup says', async () => {
    const page = await stage.extension.open('about:blank');
    await page.goto(stage.address('memo.pdf')).catch(() => {});
    popup = await stage.extension.openExtensionPage(`popup.html?tab=${await newestTab()}`);
    await eventually(popup, () => document.querySelector('h1')?.textContent === 'This page cannot be read');
    await page.close();
  });

  // No other browser can be driven to press the button, without which it tells us nothing about such pages.
  test.skipIf(stage.name !== 'chromium')('a page of the browser cannot be read, which the popup says', async () => {
    const page = await stage.extension.open('chrome://version/');
    popup = (await stage.extension.pressToolbarButton(page)) as Page;
    await eventually(popup, () => document.querySelector('h1')?.textContent === 'This page cannot be read');
    await page.close();
  });

  /** The extension is not told the address of a page that it may not see. */
  function newestTab(): Promise<number> {
    return stage.control.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { browser: import('webextension-polyfill').Browser }).browser;
      return Math.max(...(await tabs.query({})).map(({ id = 0 }) => id));
    });
  }
});

/** What `lookInto` adds to a page. */
declare function story(): Document;
declare function marksInFrame(): string;

/** Lets a page look into its frame: the frame's document and the words marked there. */
async function lookInto(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const marks = () => {
      const { highlights } = (frame.contentWindow as Window & typeof globalThis).CSS;
      const groups = ['named', 'unnamed', 'vague', 'institution', 'document', 'relayed'];
      return groups.flatMap((group) => [...(highlights.get(`sourcelight-${group}`) ?? [])]).map(String);
    };
    Object.assign(globalThis, { story: () => frame.contentDocument, marksInFrame: () => marks().join('|') });
  });
}
