/** The list as a reader uses it in the packed extension: corrected, carried away, and faced with a hostile page. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import axe from 'axe-core';
import papaparse from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { eventually } from '../browsers/eventually';
import { marksIn } from '../browsers/marks';
import { tabIdOf } from '../browsers/session-access';
import { onStage } from '../browsers/stage';

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  let opened: Page[] = [];

  afterEach(async () => {
    await Promise.all(opened.map((page) => page.close()));
    opened = [];
  });

  /** A page of the extension, closed after the test. */
  async function open(path: string): Promise<Page> {
    const page = await stage.extension.openExtensionPage(path);
    opened.push(page);
    return page;
  }

  async function popupOver(page: Page): Promise<Page> {
    const popup = await open(`popup.html?tab=${await tabIdOf(stage.control, page.url())}`);
    await popup.waitForSelector('li.claim');
    return popup;
  }

  test('a correction made by keyboard alone holds on the page, after a visit, and is undone in one step', async () => {
    const { page } = await stage.read('reservoir.html');
    let popup = await popupOver(page);
    const names = (await popup.$$eval('li.claim .claim-who bdi', (all) => all.map((who) => who.textContent))) ?? [];
    expect(names.some((name) => name?.includes('Quill'))).toBe(true);
    await pressTo(popup, 'Wrong?: Marta Quill');
    await popup.keyboard.press('Enter');
    await pressTo(popup, 'Not a source');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('summary ::-p-text(1 that you call no source)');
    expect((await marksIn(page)).join('|')).not.toContain('Marta Quill');

    await page.reload();
    await stage.start(page);
    await popup.close();
    opened = [];
    popup = await popupOver(page);
    await pressTo(popup, '1 that you call no source');
    await popup.keyboard.press('Enter');
    await pressTo(popup, 'Undo: Marta Quill');
    await popup.keyboard.press('Enter');
    await eventually(popup, () => !document.body.textContent?.includes('that you call no source'));
    expect((await marksIn(page)).join('|')).toContain('Marta Quill');
  });

  test('a hostile page’s words are text', async () => {
    const { page } = await stage.read('hostile.html');
    const popup = await popupOver(page);
    expect(await popup.$$eval('img, script:not([src]), iframe, a', (all) => all.length)).toBe(0);
    expect(await popup.$eval('main', (main) => main.textContent)).toContain('<img src=');
  });

  describe.skipIf(stage.name !== 'chromium')('as only Chromium can be driven to show', () => {
    test('nothing is asked of the network over a hostile page', async () => {
      const { page } = await stage.read('hostile.html');
      const popup = await popupOver(page);
      const asked: string[] = [];
      popup.on('request', (request) => asked.push(request.url()));
      await popup.reload();
      await popup.waitForSelector('li.claim');
      expect(asked.length).toBeGreaterThan(3);
      expect(asked.filter((address) => !address.startsWith('chrome-extension:'))).toEqual([]);
    });

    test('a saved CSV reads back with every claim, and no cell is a formula', async () => {
      const { page, report } = await stage.read('hostile.html');
      const popup = await popupOver(page);
      const folder = await mkdtemp(join(tmpdir(), 'sourcelight-saved-'));
      const client = await stage.extension.browser.target().createCDPSession();
      await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      await popup.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await (await popup.waitForSelector('.formats button ::-p-text(CSV)'))?.click();
      const text = await savedIn(folder, '.csv');
      const { data, errors } = papaparse.parse<Record<string, string>>(text.replace('\uFEFF', ''), {
        header: true,
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      expect(data).toHaveLength(report.state === 'read' ? report.claims.length : -1);
      expect(data.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@\t]/.test(cell))).toEqual([]);
      await rm(folder, { recursive: true });
    });

    test.each(['light', 'dark'])('axe finds nothing on any page, %s', async (scheme) => {
      const { page } = await stage.read('reservoir.html');
      const pages = [await popupOver(page)];
      for (const path of ['sidepanel.html', 'welcome.html', 'options.html']) pages.push(await open(path));
      for (const each of pages) {
        await each.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await each.waitForSelector('h1');
        expect([each.url(), await violationsOf(each)]).toEqual([each.url(), []]);
      }
    });
  });
});

/** Presses Tab until the focus stands on what has this name. */
async function pressTo(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  for (let presses = 0; presses < 120; presses += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
    });
    if (focused === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to “${name}”`);
}

/** The text of the first file with this ending in the folder, once it is there. */
async function savedIn(folder: string, ending: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const name = (await readdir(folder)).find((file) => file.endsWith(ending));
    if (name) return readFile(join(folder, name), 'utf8');
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`nothing that ends in ${ending} was saved`);
}

/** What axe holds against a page, with the places. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
  });
}
