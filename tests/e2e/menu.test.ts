/**
 * The context menu's items over selected words. No driver opens a browser's context menu: in Chromium the worker is
 * told of the click as the browser tells it. Firefox's background cannot be reached, so there the session is asked what
 * the background asks it.
 */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ReadReport } from '@/messaging/page-report';
import { pressInCard, textOfCard } from '../browsers/card';
import { eventually } from '../browsers/eventually';
import { select } from '../browsers/select';
import { askSession, tabIdOf } from '../browsers/session-access';
import { onStage } from '../browsers/stage';

const IN_CLAIM = 'had been known since the winter';
const isOpen = () => document.querySelector('html > [popover]') !== null;

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  let page: Page;
  let report: ReadReport;

  beforeEach(async () => {
    const read = await stage.read('reservoir.html');
    ({ page } = read);
    report = read.report as ReadReport;
    await page.bringToFront();
  });

  test('a selection within a claim finds that claim, and one outside finds none', async () => {
    await select(page, IN_CLAIM);
    const id = await askSession(stage.control, page.url(), 'claimInSelection');
    expect(report.claims.find((claim) => claim.id === id)?.who).toContain('engineers');
    await select(page, 'Reservoir to be drained');
    expect(await askSession(stage.control, page.url(), 'claimInSelection')).toBeNull();
  });

  test('what is handed over is copied or shown in the claim’s card', async () => {
    const [claim] = report.claims;
    const words = { copied: 'Copied.', refused: 'Not copied:', button: 'Copy' };
    await askSession(stage.control, page.url(), 'handOver', {
      id: claim?.id ?? '',
      text: 'https://a.example',
      ...words,
    });
    await eventually(page, isOpen);
  });

  describe.skipIf(stage.name !== 'chromium')('as only Chromium can be driven to show', () => {
    test('“Copy link to this claim” copies a link that leads to the claim', async () => {
      await permitReading(page);
      await select(page, IN_CLAIM);
      await click('copy-link');
      await eventually(page, isOpen);
      expect(await textOfCard(page)).toContain('Link copied.');
      const link = await clipboard(page);
      expect(link).toContain(`${page.url()}#:~:text=`);
      const another = await stage.extension.open(link);
      await eventually(
        another,
        (words) => document.querySelector(':target')?.textContent?.includes(words) ?? false,
        IN_CLAIM,
      );
      await another.close();
    });

    test('where no link leads to it alone, the claim is copied with its source', async () => {
      await permitReading(page);
      await page.evaluate(() => {
        const teaser = document.createElement('aside');
        teaser.append(...[...document.querySelectorAll('article p')].map((paragraph) => paragraph.cloneNode(true)));
        document.body.prepend(teaser);
      });
      await select(page, IN_CLAIM);
      await click('copy-link');
      await eventually(page, isOpen);
      expect(await textOfCard(page)).toContain('No link can point to just these words.');
      expect(await clipboard(page)).toMatch(
        /^Two engineers \([^)]+\) said the crack had been known since the winter\. /,
      );
    });

    test('what the browser will not copy is in the card, to be copied by a click', async () => {
      await permitReading(page);
      await select(page, IN_CLAIM);
      // A page without focus may not write to the clipboard.
      await stage.control.bringToFront();
      await click('copy-link');
      await eventually(page, isOpen);
      await page.bringToFront();
      expect(await textOfCard(page)).toContain(`${page.url()}#:~:text=`);
      await pressInCard(page, 'Copy');
      await expect.poll(() => textOfCard(page)).toContain('Link copied.');
      expect(await clipboard(page)).toContain('#:~:text=');
    });

    test.each(['where-from', 'copy-link'])('%s over words outside of every claim says so', async (item) => {
      await select(page, 'Reservoir to be drained');
      await click(item);
      await eventually(page, isOpen);
      expect(await textOfCard(page)).toContain('No claim found');
    });

    test('“Where does this claim come from?” opens the claim’s card', async () => {
      await select(page, IN_CLAIM);
      await click('where-from');
      await eventually(page, isOpen);
      expect(await textOfCard(page)).toContain('Promised not to name');
    });
  });

  /** Tells the worker that a menu item was clicked on the page. */
  async function click(menuItemId: string): Promise<void> {
    const id = await tabIdOf(stage.control, page.url());
    const target = await stage.extension.browser.waitForTarget((found) => found.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate(
      (info, tab) => {
        const { contextMenus } = (globalThis as unknown as { chrome: { contextMenus: ContextMenus } }).chrome;
        contextMenus.onClicked.dispatch(info, tab);
      },
      { menuItemId, selectionText: IN_CLAIM },
      { id },
    );
  }
});

interface ContextMenus {
  readonly onClicked: { dispatch(info: object, tab: object): void };
}

/** Lets the test read the clipboard. */
async function permitReading(page: Page): Promise<void> {
  await page
    .browserContext()
    .overridePermissions(new URL(page.url()).origin, ['clipboard-read', 'clipboard-sanitized-write']);
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
