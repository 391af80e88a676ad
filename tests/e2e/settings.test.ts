/** Settings as a file for another device, and erasing everything. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { DEFAULT_SETTINGS } from '@/settings/settings';
import { corrected } from '../browsers/corrected';
import { eventually } from '../browsers/eventually';
import { savedIn } from '../browsers/saved-file';
import { askSession, storeSettings } from '../browsers/session-access';
import { onStage } from '../browsers/stage';

/** Extension pages have this in Firefox and, from version 148, in Chromium. */
declare const browser: Browser;

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  let folder: string;
  let options: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sourcelight-settings-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  beforeEach(async () => {
    options = await stage.openOwn('options.html');
    await options.waitForSelector('input[type=file]');
  });

  test('a saved file brings the settings back after they were changed', async () => {
    await storeSettings(stage.control, { palette: 'colour-blind', outlets: ['Elsin Wire'], badge: true });
    await press(options, 'Save as a file');
    const text = await savedIn(stage.extension.downloads, '.json');
    await storeSettings(stage.control, { palette: 'standard', outlets: [], badge: false });
    await load(text);
    await says('Settings loaded.');
    const { settings } = await stored();
    expect(settings).toMatchObject({ palette: 'colour-blind', outlets: ['Elsin Wire'], badge: true });
  });

  test.each([
    ['no JSON', 'palette: standard', 'it is not JSON'],
    ['another program’s', '{"format":"bookmarks"}', 'not a file of Sourcelight’s settings'],
    ['of a newer version', fileWith({}, 99), 'newer version of Sourcelight'],
    ['with a value that cannot be', fileWith({ palette: 'neon' }), 'palette'],
  ])('a file that is %s is refused with the reason, and nothing changes', async (_, text, reason) => {
    await storeSettings(stage.control, { palette: 'colour-blind' });
    const before = await stored();
    await load(text);
    await says(reason);
    await says('Nothing has changed.');
    expect(await stored()).toEqual(before);
  });

  test('“Erase everything” leaves nothing, and takes two presses', async () => {
    const { page, report } = await stage.read('reservoir.html');
    await askSession(stage.control, page.url(), 'correct', [corrected(report, 0, 'not-a-source')]);
    await storeSettings(stage.control, { badge: true });
    await eventually(stage.control, async () =>
      Object.keys(await browser.storage.local.get()).some((key) => key.startsWith('corrections')),
    );
    await press(options, 'Erase everything');
    expect((await stored()).settings).toMatchObject({ badge: true });
    await press(options, 'Yes, erase everything');
    await says('Everything is erased.');
    const left = await stored();
    expect(Object.keys(left).filter((key) => key.startsWith('corrections'))).toEqual([]);
    expect({ ...DEFAULT_SETTINGS, ...(left.settings as object) }).toEqual(DEFAULT_SETTINGS);
    const origins = await stage.control.evaluate(async () => (await browser.permissions.getAll()).origins);
    expect(origins).toEqual([]);
  });

  /** Chooses a file in the page's input, as a reader would. */
  async function load(text: string): Promise<void> {
    const path = join(folder, 'settings.json');
    await writeFile(path, text);
    const input = (await options.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }

  function says(words: string): Promise<void> {
    return eventually(
      options,
      (wanted) => document.querySelector('main')?.textContent?.includes(wanted) ?? false,
      words,
    );
  }

  function stored(): Promise<Record<string, unknown>> {
    return stage.control.evaluate(() => browser.storage.local.get());
  }
});

function fileWith(change: object, version = 2): string {
  return JSON.stringify({ format: 'sourcelight-settings', version, settings: { ...DEFAULT_SETTINGS, ...change } });
}

/** Presses the button with this exact text. */
async function press(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  for (const button of await page.$$('button')) {
    if ((await button.evaluate(({ textContent }) => textContent?.trim())) === name) return button.click();
  }
  throw new Error(`no button “${name}”`);
}
