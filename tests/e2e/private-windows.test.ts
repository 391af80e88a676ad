/** Corrections made in a private window go when it closes. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { corrected } from '../browsers/corrected';
import { eventually } from '../browsers/eventually';
import { askSession, finalReport, startSession } from '../browsers/session-access';
import { onStage } from '../browsers/stage';

/** Extension pages have this in Firefox and, from version 148, in Chromium. */
declare const browser: Browser;

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  test('a correction is stored from an ordinary window, and holds but is not stored in a private one', async () => {
    await stage.extension.allowPrivateWindows();
    await stage.takeControl();
    const { page } = await stage.read('orchard.html');
    await dismiss(page.url(), 0);
    await eventually(stage.control, async () =>
      Object.keys(await browser.storage.local.get()).some((key) => key.startsWith('corrections:')),
    );

    const address = stage.address('reservoir.html?private');
    const isPrivate = await stage.control.evaluate(
      async (url) => (await browser.windows.create({ url, incognito: true })).incognito,
      address,
    );
    expect(isPrivate).toBe(true);
    await eventually(
      stage.control,
      async (url) => (await browser.tabs.query({})).some((tab) => tab.url === url && tab.status === 'complete'),
      address,
    );
    await startSession(stage.control, address);
    await dismiss(address, 0);
    const report = await finalReport(stage.control, address);
    expect(report.state === 'read' && report.corrections).toHaveLength(1);
    // A correction stored by mistake would be stored after this one.
    await dismiss(page.url(), 1);
    await eventually(
      stage.control,
      async () => JSON.stringify(await browser.storage.local.get()).split('verdict').length > 2,
    );
    const stored = await stage.control.evaluate(() => browser.storage.local.get());
    const pages = Object.keys(stored).filter((key) => key.startsWith('corrections'));
    expect(pages).toEqual([`corrections:${page.url()}`]);
  });

  /** Corrects one of the page's claims to “not a source”. */
  async function dismiss(address: string, at: number): Promise<void> {
    const report = await finalReport(stage.control, address);
    await askSession(stage.control, address, 'correct', [corrected(report, at, 'not-a-source')]);
  }
});
