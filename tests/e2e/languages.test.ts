/**
 * The interface in each language. Browsers choose by their own language, and Debian's speak only English, so
 * each is given a package that has one language only.
 */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { launchChromium } from '../browsers/chromium';
import { executableOf } from '../browsers/executables.mjs';
import type { ExtensionBrowser } from '../browsers/extension-browser';
import { launchFirefox } from '../browsers/firefox';

/** Extension pages have this in Firefox and, from version 148, in Chromium. */
declare const browser: Browser;

type Messages = Readonly<Record<string, { readonly message: string }>>;

const BROWSERS = {
  chromium: { launch: launchChromium, package: resolve('.output/chrome-mv3') },
  firefox: { launch: launchFirefox, package: resolve('.output/firefox-mv3') },
};

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  describe.skipIf(!executableOf(name)).each(['en', 'de', 'fr', 'es'])('in the language %s', (language) => {
    let folder: string;
    let extension: ExtensionBrowser;
    let messages: Messages;

    beforeAll(async () => {
      folder = await packageIn(BROWSERS[name].package, language);
      messages = JSON.parse(await readFile(join(folder, '_locales', language, 'messages.json'), 'utf8'));
      extension = await BROWSERS[name].launch({ extension: folder });
    });
    afterAll(async () => {
      await extension?.close();
      await rm(folder, { recursive: true });
    });

    test.each([
      ['welcome.html', 'welcome_lead'],
      ['options.html', 'options_title'],
      ['draft.html', 'draft_lead'],
    ])('%s speaks it, and says so', async (path, key) => {
      const page = await extension.openExtensionPage(path);
      await page.waitForSelector('h1');
      expect(await page.$eval('main', (main) => main.textContent)).toContain(messages[key]?.message);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      await page.close();
    });

    test('so does the toolbar button', async () => {
      const page = await extension.openExtensionPage('options.html');
      expect(await page.evaluate(() => browser.action.getTitle({}))).toBe(messages.actionTitle?.message);
      await page.close();
    });
  });
});

/** A copy of a package with this language only. */
async function packageIn(original: string, language: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `sourcelight-${language}-`));
  await cp(original, folder, { recursive: true });
  const others = (await readdir(join(folder, '_locales'))).filter((other) => other !== language);
  for (const other of others) await rm(join(folder, '_locales', other), { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, default_locale: language }));
  return folder;
}
