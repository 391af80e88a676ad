/**
 * `npm run measure:set [-- FOLDER] [--articles=1000]`: reads a folder of saved articles, or invented ones, through the
 * page for a set in Chromium into one table of claims, and the first 20 of them in Firefox too. Says what an article
 * takes and how long the page was ever busy, and fails when it answers too late or the browsers find other claims.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../tests/browsers/chromium';
import type { ExtensionBrowser } from '../tests/browsers/extension-browser';
import { launchFirefox } from '../tests/browsers/firefox';
import { savedIn } from '../tests/browsers/saved-file';
import { giveFiles } from '../tests/browsers/set';
import { writeInventedSet } from './invented-set';

/** Milliseconds for which the page may be busy at once: a press that waits longer seems not to have worked. */
const LONGEST_BUSY = 200;
/** Files that both browsers read. */
const IN_BOTH = 20;

interface Outcome {
  /** The table of claims, without when they were read. */
  readonly table: string;
  readonly seconds: number;
  readonly rows: number;
  /** Milliseconds of the longest task, or null where the browser does not tell. */
  readonly longestBusy: number | null;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string', default: '1000' }, out: { type: 'string' } },
});
const work = mkdtempSync(join(tmpdir(), 'sourcelight-set-'));
try {
  const files = positionals[0] ? savedFiles(positionals[0]) : writeInventedSet(work, Number(values.articles));
  const all = await readIn(await launchChromium(), files);
  report('Chromium', files.length, all);
  if (values.out) writeFileSync(values.out, all.table);
  const some = files.slice(0, IN_BOTH);
  const [chromium, firefox] = [await readIn(await launchChromium(), some), await readIn(await launchFirefox(), some)];
  report('Firefox', some.length, firefox);
  const isSame = chromium.table === firefox.table;
  console.log(`The claims of ${some.length} articles in both browsers: ${isSame ? 'identical' : 'different'}.`);
  if (!isSame || (all.longestBusy ?? 0) > LONGEST_BUSY) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true });
}

function savedFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.(?:html?|txt|csv|jsonl)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

async function readIn(browser: ExtensionBrowser, files: readonly string[]): Promise<Outcome> {
  try {
    const page = await browser.openExtensionPage('set.html');
    await page.waitForSelector('.drop');
    await watchTasks(page);
    const begun = performance.now();
    await giveFiles(page, files);
    const seconds = (performance.now() - begun) / 1_000;
    await page.$$eval('.saves button', (buttons) => buttons[1]?.click());
    const table = await savedIn(browser.downloads, 'claims.csv');
    const rows = await page.$eval('.set-table tfoot th', (cell) => Number(cell.textContent?.replace(/\D/g, '')));
    return {
      table: table.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, ''),
      seconds,
      rows,
      longestBusy: await longestTask(page),
    };
  } finally {
    await browser.close();
  }
}

/** The browser keeps what tasks took longer than 50 ms, where it counts them. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

function longestTask(page: Page): Promise<number | null> {
  return page.evaluate(() =>
    PerformanceObserver.supportedEntryTypes.includes('longtask')
      ? Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks)
      : null,
  );
}

function report(name: string, files: number, { seconds, rows, table, longestBusy }: Outcome): void {
  const each = ((seconds * 1_000) / files).toFixed(1);
  const claims = table.split('\r\n').length - 2;
  const busy = longestBusy === null ? '' : `; longest the page was busy: ${Math.round(longestBusy)} ms`;
  console.log(
    `${name}: ${files} files, ${rows} articles, ${claims} claims in ${seconds.toFixed(1)} s, ${each} ms each${busy}`,
  );
}
