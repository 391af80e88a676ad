/** The packed extension at work, in every browser that is installed. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Claim, GROUP_OF } from '@/engine/claim';
import type { PageReport } from '@/messaging/page-report';
import { launchChromium } from '../browsers/chromium';
import { click } from '../browsers/click';
import { eventually } from '../browsers/eventually';
import { executableOf } from '../browsers/executables.mjs';
import type { ExtensionBrowser } from '../browsers/extension-browser';
import { type FileServer, serveFolder } from '../browsers/file-server';
import { launchFirefox } from '../browsers/firefox';
import { allow, finalReport, startSession, storeSettings } from '../browsers/session-access';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  describe.skipIf(!executableOf(name))(`(needs ${name} to be installed)`, () => {
    let extension: ExtensionBrowser;
    let server: FileServer;
    /** An extension page that may read local sites, from which to question sessions. */
    let control: Page;
    let page: Page;

    beforeAll(async () => {
      server = await serveFolder(resolve('assets/demo'));
      extension = await LAUNCH[name]();
      await extension.willAllow(['*://localhost/*']);
      control = await extension.openExtensionPage('options.html');
      await allow(control, ['*://localhost/*']);
    });
    afterAll(async () => {
      await extension?.close();
      server?.close();
    });

    test('a session marks the claims of an article', async () => {
      page = await extension.open(server.address);
      const report = await startSession(control, server.address);
      expect(report.state).toBe('read');
      expect(groupsWithMarks(await highlightSizes(page))).toEqual(groupsOf(report));
    });

    test('the popup lists exactly the claims of the page', async () => {
      const popup = await openPopup();
      const report = await finalReport(control, server.address);
      await popup.waitForSelector('li.claim');
      const listed = await popup.$$eval('li.claim', (all) => all.map((claim) => claim.dataset.claim));
      const claims = claimsOf(report).filter(({ label }) => GROUP_OF[label]);
      expect(claims.length).toBeGreaterThan(5);
      expect(listed.toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
      await popup.close();
    });

    test('one kind alone is chosen in the popup, for the page too', async () => {
      const popup = await openPopup();
      await click(popup, '.kinds [data-group="document"]');
      await eventually(page, () => !CSS.highlights.has('sourcelight-named'));
      await click(popup, '.kinds [data-group="document"]');
      await eventually(page, () => CSS.highlights.has('sourcelight-named'));
      await popup.close();
    });

    test('the keyboard alone brings the page to a claim', async () => {
      const popup = await openPopup();
      await page.evaluate(() => scrollTo(0, 0));
      const summary = await popup.waitForSelector('li.claim summary ::-p-text(Okafor)');
      await summary?.evaluate((words) => words.closest('summary')?.focus());
      await popup.keyboard.press('Enter');
      await page.bringToFront();
      await eventually(page, () => scrollY > 100);
      await popup.close();
    });

    test('a stopped background starts again and carries on', async () => {
      await extension.stopBackground();
      await page.reload();
      const report = await startSession(control, server.address);
      expect(claimsOf(report).length).toBeGreaterThan(5);
    });

    test('a site that is switched off shows nothing and is left as it was', async () => {
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await storeSettings(control, { sitesOff: ['localhost'] });
      await eventually(page, () => !['named', 'unnamed', 'vague'].some((g) => CSS.highlights.has(`sourcelight-${g}`)));
      expect((await finalReport(control, server.address)).state).toBe('off');
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      await storeSettings(control, { sitesOff: [] });
      await eventually(page, () => CSS.highlights.has('sourcelight-named'));
    });

    test('pages of an allowed site are read without a click', async () => {
      await storeSettings(control, { run: 'on-sites', sites: ['localhost'] });
      await registered(control);
      await page.reload();
      await eventually(page, () => CSS.highlights.has('sourcelight-named'));
      await storeSettings(control, { run: 'on-click' });
    });

    test('a reader who chooses marks inside the page gets elements, and the page back when it is switched off', async () => {
      await page.reload();
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await storeSettings(control, { marking: 'marks-inside' });
      await startSession(control, server.address);
      await eventually(page, () => document.documentElement.outerHTML.includes('sourcelight-'));
      await storeSettings(control, { marking: 'highlight' });
      await eventually(page, () => CSS.highlights.has('sourcelight-named'));
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    });

    /** The popup in a tab of its own, over the article. */
    async function openPopup(): Promise<Page> {
      const popup = await extension.openExtensionPage(`popup.html?tab=${await tabIdOf(server.address)}`);
      return popup;
    }

    async function tabIdOf(url: string): Promise<number> {
      return control.evaluate(async (wanted) => {
        const { tabs } = (globalThis as unknown as { browser: import('webextension-polyfill').Browser }).browser;
        return (await tabs.query({})).find((tab) => tab.url === wanted)?.id ?? -1;
      }, url);
    }
  });
});

function claimsOf(report: PageReport): readonly Claim[] {
  return report.state === 'read' ? report.claims : [];
}

function groupsOf(report: PageReport): string[] {
  return [...new Set(claimsOf(report).flatMap(({ label }) => GROUP_OF[label] ?? []))].toSorted();
}

/** How many ranges each of our highlights has, by group. */
function highlightSizes(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const groups = ['named', 'unnamed', 'vague', 'institution', 'document', 'relayed'];
    return Object.fromEntries(groups.map((group) => [group, CSS.highlights.get(`sourcelight-${group}`)?.size ?? 0]));
  });
}

function groupsWithMarks(sizes: Record<string, number>): string[] {
  return Object.keys(sizes)
    .filter((group) => (sizes[group] ?? 0) > 0)
    .toSorted();
}

async function registered(control: Page): Promise<void> {
  await eventually(control, async () => {
    const { scripting } = (globalThis as unknown as { browser: import('webextension-polyfill').Browser }).browser;
    return (await scripting.getRegisteredContentScripts()).length > 0;
  });
}
