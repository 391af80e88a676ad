/**
 * `npm run measure:set [-- FOLDER] [--articles=1000]`: reads a folder of saved articles, or invented ones, through the
 * page for a set in Chromium into one table of claims, and the first 20 of them in Firefox too. Says what an article
 * takes and how long the page was ever busy, and fails when it answers too late or the browsers find other claims.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../tests/browsers/chromium';
import type { ExtensionBrowser } from '../tests/browsers/extension-browser';
import { launchFirefox } from '../tests/browsers/firefox';
import { savedIn } from '../tests/browsers/saved-file';
import { chooseFiles, untilRead } from '../tests/browsers/set';
import { writeInventedSet } from './invented-set';
import { LONGEST_BUSY, longestTask, watchTasks } from './long-tasks';

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
    const begun = performance.now();
    await chooseFiles(page, files);
    // From here on: handing over a thousand files by remote control keeps the browser busy, and runs no script.
    await watchTasks(page);
    await untilRead(page);
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

function report(name: string, files: number, { seconds, rows, table, longestBusy }: Outcome): void {
  const each = ((seconds * 1_000) / files).toFixed(1);
  const claims = table.split('\r\n').length - 2;
  const busy = longestBusy === null ? '' : `; longest the page was busy: ${Math.round(longestBusy)} ms`;
  console.log(
    `${name}: ${files} files, ${rows} articles, ${claims} claims in ${seconds.toFixed(1)} s, ${each} ms each${busy}`,
  );
}
