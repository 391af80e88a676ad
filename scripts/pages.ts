/**
 * `npm run pages -- DIR [--score]`: every saved page under DIR in a real Chromium with the packed extension. The pages'
 * own scripts and all of the network are blocked. Prints a row a page, then what is wrong; exits with 1 when anything
 * is. A folder whose README says what a reader expects of each page gets a table of what holds, and runs its scripts.
 * `--score` adds how close the texts come to gold text, with Readability and a bare read of the text beside.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { GROUP_OF, GROUPS } from '@/engine/claim';
import type { PageReport } from '@/messaging/page-report';
import { launchChromium } from '../tests/browsers/chromium';
import { eventually } from '../tests/browsers/eventually';
import { BLOCKED, serveFolder } from '../tests/browsers/file-server';
import { heapInUse } from '../tests/browsers/heap';
import { type OurTime, traceOurs } from '../tests/browsers/our-time';
import { allow, finalReport, precheckPage, storeSettings } from '../tests/browsers/session-access';
import { holds, readExpectations } from './field-pages';
import { type Beside, readBeside } from './pages-beside';
import { type KnownPage, readManifest } from './pages-manifest';
import { printScores, type ScoredPage } from './pages-summary';

/** Small pages of our own making may show what they hide. */
const OWN_SCRIPTS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'",
};
/** Milliseconds after which they have. */
const REVEALED = 3_500;
/** Milliseconds for the browser to finish opening a tab and closing the one before. */
const SETTLING = 200;
/** An English news page with at least this many cue words must have claims. */
const SURE_CUES = 5;

interface Row {
  readonly file: string;
  readonly report: PageReport;
  readonly time: OurTime<PageReport>;
  /** Megabytes by which the session grows the page's process. */
  readonly kept: number;
  readonly errors: readonly string[];
  readonly unchanged: boolean;
  readonly beside: Beside;
  /** Whether what is expected of the page holds; null where nothing is. */
  readonly holds: boolean | null;
}

/** The report of a page that the precheck skips. */
const NOT_LOOKED_INTO: PageReport = { state: 'not-article', frame: '' };
const NOTHING_BESIDE: Beside = { readability: '', readabilityMs: 0, bareMs: 0, readingMs: 0 };

async function visitAll(root: string, beside: boolean, expected: boolean): Promise<Row[]> {
  const server = await serveFolder(root, expected ? OWN_SCRIPTS : BLOCKED);
  const chromium = await launchChromium();
  await chromium.willAllow(['*://localhost/*']);
  const control = await chromium.openExtensionPage('options.html');
  await allow(control, ['*://localhost/*']);
  const rows: Row[] = [];
  for (const file of htmlFiles(root)) {
    const address = server.address + file.split('/').map(encodeURIComponent).join('/');
    const open = () => opened(chromium.browser, address);
    const row = await visit(open, control, file, beside, expected);
    print(row);
    rows.push(row);
  }
  await chromium.close();
  server.close();
  return rows;
}

async function opened(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, SETTLING));
  return page;
}

async function visit(
  open: () => Promise<Page>,
  control: Page,
  file: string,
  withBeside: boolean,
  expected: boolean,
): Promise<Row> {
  const page = await open();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const before = await digest(page);
  const heap = await heapInUse(page);
  const time = await traceOurs(page, async () => (await precheckPage(control, page.url())) ?? NOT_LOOKED_INTO);
  const kept = (await heapInUse(page)) - heap;
  const changesItself = expected && (await page.$('script')) !== null;
  if (changesItself) await new Promise((resolve) => setTimeout(resolve, REVEALED));
  const fulfils = expected ? await holds(page, file, await finalReport(control, page.url())) : null;
  await storeSettings(control, { sitesOff: ['localhost'] });
  await eventually(page, () => [...CSS.highlights.keys()].every((name) => !name.startsWith('sourcelight')));
  const after = await digest(page);
  const beside = withBeside ? await readBeside(page, open) : NOTHING_BESIDE;
  await page.close();
  await storeSettings(control, { sitesOff: [] });
  const report = time.result;
  if (report.state === 'failed') errors.push(report.message);
  return { file, report, time, kept, errors, unchanged: changesItself || before === after, beside, holds: fulfils };
}

function scored({ file, report, time, kept, beside }: Row): ScoredPage {
  return { file, report, time, kept, beside };
}

async function digest(page: Page): Promise<string> {
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  return createHash('sha256').update(html).digest('hex');
}

function htmlFiles(root: string): string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

const COLUMNS = ['page', 'state', 'words', 'claims', 'ms ours', 'longest', 'errors', 'DOM', 'groups'];
const WIDTHS = [-64, -12, 7, 7, 9, 9, 7, 10, 0];

function line(cells: readonly (string | number)[]): string {
  return cells
    .map((cell, index) => {
      const width = WIDTHS[index] ?? 0;
      return width < 0
        ? String(cell)
            .slice(0, -width - 1)
            .padEnd(-width)
        : String(cell).padStart(width);
    })
    .join('  ');
}

function print({ file, report, time, errors, unchanged }: Row): void {
  const words = report.state === 'read' ? (report.text.match(/\S+/g)?.length ?? 0) : 0;
  const dom = unchanged ? 'unchanged' : 'CHANGED';
  const cost = [time.script.toFixed(1), time.longest.toFixed(1)];
  console.log(line([file, report.state, words, claimsOf(report), ...cost, errors.length, dom, groupsOf(report)]));
}

/** What a reader expects of each page, and whether it holds. */
function printExpectations(rows: readonly Row[], expectationOf: (file: string) => string): void {
  console.log('\nholds  page                              a reader expects');
  for (const { file, holds: fulfils } of rows) {
    console.log(`${fulfils ? 'yes' : 'NO '}    ${file.padEnd(32)}  ${expectationOf(file)}`);
  }
  console.log('');
}

function claimsOf(report: PageReport): number {
  return report.state === 'read' ? report.claims.length : 0;
}

/** "named 4, vague 2": the groups of a report's claims. */
function groupsOf(report: PageReport): string {
  if (report.state !== 'read') return '';
  const counts = GROUPS.map((group) => {
    const count = report.claims.filter((claim) => GROUP_OF[claim.label] === group).length;
    return count > 0 ? `${group} ${count}` : '';
  });
  return counts.filter(Boolean).join(', ');
}

/** The English news pages with many cue words. */
function mustHaveClaims(known: ReadonlyMap<string, KnownPage>): Set<string> {
  const sure = [...known].filter(([, { kind, cues }]) => kind === 'news' && cues >= SURE_CUES);
  return new Set(sure.map(([file]) => file));
}

/** Prints what is wrong, and how many pages are right; true when nothing is wrong. */
function judge(rows: readonly Row[], needClaims: ReadonlySet<string>): boolean {
  const faults = rows.flatMap((row) => [
    ...row.errors.map((error) => `${row.file}: ${error}`),
    ...(row.unchanged ? [] : [`${row.file}: the DOM changed`]),
    ...(row.holds === false ? [`${row.file}: not as expected`] : []),
    ...(needClaims.has(row.file) && claimsOf(row.report) === 0 ? [`${row.file}: no claims (${row.report.state})`] : []),
  ]);
  for (const fault of faults) console.log(fault);
  const sorted = rows.map((row) => row.time.script).sort((a, b) => a - b);
  const longest = Math.max(...rows.map((row) => row.time.longest));
  console.log(
    `${rows.length} pages, ${rows.filter((row) => claimsOf(row.report) > 0).length} with claims, ` +
      `median ${sorted[sorted.length >> 1]?.toFixed(1)} ms ours, longest task ${longest.toFixed(1)} ms, ${faults.length} faults`,
  );
  return faults.length === 0;
}

const { values, positionals } = parseArgs({ options: { score: { type: 'boolean' } }, allowPositionals: true });
const [folder] = positionals;
if (!folder || !existsSync(folder)) {
  console.error('usage: npm run pages -- DIR [--score]   (a folder that holds .html files)');
  process.exit(2);
}
console.log(line(COLUMNS));
const known = readManifest(folder);
const expectations = readExpectations(folder);
const rows = await visitAll(resolve(folder), values.score === true, expectations !== null);
if (expectations) printExpectations(rows, expectations);
if (values.score) printScores(folder, rows.map(scored), known);
process.exit(judge(rows, mustHaveClaims(known)) ? 0 : 1);
