/**
 * `npm run bench:ui`: how long a popup over a page that has been analysed takes from its document's start to the first
 * claim of its list, with few claims and with many, beside an extension page that holds nothing. Needs `npm run build`.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../tests/browsers/chromium';
import type { ExtensionBrowser } from '../tests/browsers/extension-browser';
import { serveFolder } from '../tests/browsers/file-server';
import { allow, startSession, tabIdOf } from '../tests/browsers/session-access';
import { articleWith } from '../tests/pictures/long-article';
import { median } from './median';

const ROUNDS = 15;
/** Milliseconds that a list may take, by the median of the rounds. */
const FLOOR = 100;
const SIZES = [20, 2_000];
const ALLOWED = '*://localhost/*';
const EMPTY = resolve('.output/chrome-mv3/empty.html');

/** Milliseconds from the start of the document at `path` until `selector` is first there. */
async function timeTo(extension: ExtensionBrowser, path: string, selector: string): Promise<number> {
  const page = await extension.browser.newPage();
  await page.evaluateOnNewDocument((wanted) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector(wanted)) return;
      observer.disconnect();
      document.documentElement.dataset.benchTime = String(performance.now());
    }).observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(path);
  await page.waitForSelector('html[data-bench-time]');
  const time = await page.evaluate(() => Number(document.documentElement.dataset.benchTime));
  await page.close();
  return time;
}

async function measure(extension: ExtensionBrowser, control: Page, address: string): Promise<boolean> {
  const base = control.url().replace('options.html', '');
  const rows: [string, string, string][] = [
    ['empty page', `${base}empty.html`, 'p'],
    ...(await Promise.all(
      SIZES.map(async (size): Promise<[string, string, string]> => {
        const tab = await extension.open(`${address}${size}.html`);
        const report = await startSession(control, tab.url());
        const found = report.state === 'read' ? report.claims.length : 0;
        const id = await tabIdOf(control, tab.url());
        return [`popup, ${found} claims`, `${base}popup.html?tab=${id}`, 'li.claim'];
      }),
    )),
  ];
  const times = rows.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, [, path, selector]] of rows.entries())
      times[index]?.push(await timeTo(extension, path, selector));
  const medians = times.map(median);
  for (const [index, [name]] of rows.entries()) {
    const worst = Math.max(...(times[index] ?? []));
    console.log(`${name.padEnd(22)} median ${medians[index]?.toFixed(0).padStart(4)} ms, worst ${worst.toFixed(0)} ms`);
  }
  return medians.every((time) => time <= FLOOR);
}

const folder = await mkdtemp(join(tmpdir(), 'sourcelight-bench-'));
for (const size of SIZES) writeFileSync(join(folder, `${size}.html`), articleWith(size));
writeFileSync(EMPTY, '<!doctype html><title>Empty</title><p></p>');
const server = await serveFolder(folder);
const extension = await launchChromium();
try {
  await extension.willAllow([ALLOWED]);
  const control = await extension.openExtensionPage('options.html');
  await allow(control, [ALLOWED]);
  const held = await measure(extension, control, server.address);
  console.log(held ? `Every list within ${FLOOR} ms.` : `Over ${FLOOR} ms.`);
  process.exitCode = held ? 0 : 1;
} finally {
  await extension.close();
  server.close();
  rmSync(EMPTY);
  rmSync(folder, { recursive: true });
}
