/**
 * `npm run check:exports [-- DIR] [--pages 10]`: every export of the seed article and of saved pages under DIR, read
 * back as other tools read it; and every link to a claim followed in a real Chromium, to see whether it lands on
 * exactly the claim's words. The pages' own scripts and all of the network are blocked. Exits with 1 when anything is
 * wrong, or when fewer than 95 % of the links, or of the claims, are landed on.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { ExportedArticle } from '@/export/exported-article';
import { locatedClaims } from '@/export/located-claims';
import { parsePageText } from '@/messaging/schemas';
import { launchChromium } from '../tests/browsers/chromium';
import type { ExtensionBrowser } from '../tests/browsers/extension-browser';
import { BLOCKED, serveFolder } from '../tests/browsers/file-server';
import { landsOn, pageReader } from '../tests/browsers/landing';
import { allow, pageText, startSession } from '../tests/browsers/session-access';
import { CORPORA } from '../tests/corpora/corpora';
import { exportFaults } from './exports-validity';
import { readManifest } from './pages-manifest';

/** Share of the links, and of all claims, that must land. */
const LEAST = 0.95;

interface Row {
  readonly name: string;
  readonly claims: number;
  readonly offered: number;
  readonly landed: number;
  readonly faults: readonly string[];
}

/** News pages whose text a person has checked, one of each site, spread evenly over the manifest. */
function chosenPages(root: string, count: number): string[] {
  const news = [...readManifest(root)].filter(([, { kind, goldBy }]) => kind === 'news' && goldBy === 'human');
  const siteOf = (file: string) => file.split('/').at(-1)?.split('--')[0];
  const files = news.map(([file]) => file).filter((file, at, all) => siteOf(file) !== siteOf(all[at - 1] ?? ''));
  const [every, all] = [files.length / count, Math.min(count, files.length)];
  return Array.from({ length: all }, (_, at) => files[Math.floor(at * Math.max(1, every))] ?? '');
}

/** The seed article is plain text; this makes a page of it. */
async function seedPage(folder: string): Promise<void> {
  const text = await readFile(join(CORPORA, 'seed/article.txt'), 'utf8');
  const escaped = text.replace(/[&<]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  const paragraphs = escaped.split(/\n\s*\n/).map((paragraph) => `<p>${paragraph}</p>`);
  const head = '<meta charset="utf-8"><meta property="og:type" content="article"><title>Seed</title>';
  await writeFile(join(folder, 'seed.html'), `<!doctype html>${head}<article>${paragraphs.join('\n')}</article>`);
}

class Checker {
  readonly #chromium: ExtensionBrowser;
  readonly #control: Page;
  readonly #script: string;

  constructor(chromium: ExtensionBrowser, control: Page, script: string) {
    this.#chromium = chromium;
    this.#control = control;
    this.#script = script;
  }

  /** Checks these pages of a folder and prints a row for each. */
  async checkAll(folder: string, files: readonly string[]): Promise<Row[]> {
    const server = await serveFolder(folder, BLOCKED);
    const rows: Row[] = [];
    for (const file of files) {
      const row = await this.#check(file, server.address + file.split('/').map(encodeURIComponent).join('/'));
      print(row);
      rows.push(row);
    }
    server.close();
    return rows;
  }

  async #check(file: string, address: string): Promise<Row> {
    const page = await this.#chromium.open(address);
    const exported = await this.#exported(page);
    const name = file.split('/').at(-1) ?? file;
    if (!exported) return { name, claims: 0, offered: 0, landed: 0, faults: ['not read as an article'] };
    const row = { name, claims: exported.claims.length, faults: await exportFaults(exported) };
    const landings = await this.#landings(page, exported);
    await page.close();
    return { ...row, offered: landings.length, landed: landings.filter(Boolean).length };
  }

  async #exported(page: Page): Promise<ExportedArticle | null> {
    const report = await startSession(this.#control, page.url());
    if (report.state !== 'read') return null;
    const { article, text, claims } = report;
    const whole = parsePageText(await pageText(this.#control, page.url()));
    return { article, text, claims, page: whole, accessed: new Date().toISOString(), toolVersion: '0' };
  }

  async #landings(page: Page, exported: ExportedArticle): Promise<boolean[]> {
    const landings: boolean[] = [];
    for (const { link, place, exact } of await locatedClaims(exported)) {
      if (!link) continue;
      const landed = await landsOn(page, this.#script, link, place);
      if (!landed) console.log(`  elsewhere: ${link.slice(link.indexOf('#'))} for “${exact.slice(0, 80)}”`);
      landings.push(landed);
    }
    return landings;
  }
}

function line(name: string, cells: readonly (string | number)[]): string {
  return name.slice(0, 58).padEnd(60) + cells.map((cell) => String(cell).padStart(12)).join('');
}

function print({ name, claims, offered, landed, faults }: Row): void {
  console.log(line(name, [claims, offered, landed, claims - offered, faults.length]));
  for (const fault of faults) console.log(`  ${fault}`);
}

/** Prints the totals; true when all is well. */
function judge(rows: readonly Row[]): boolean {
  const sum = (count: (row: Row) => number) => rows.reduce((total, row) => total + count(row), 0);
  const [claims, offered, landed] = [sum((row) => row.claims), sum((row) => row.offered), sum((row) => row.landed)];
  const faults = sum((row) => row.faults.length);
  console.log(line('all', [claims, offered, landed, claims - offered, faults]));
  const percent = (of: number) => `${((100 * landed) / of).toFixed(1)} %`;
  console.log(
    `landed: ${percent(offered)} of the links, ${percent(claims)} of the claims (at least ${100 * LEAST} % each)`,
  );
  return faults === 0 && claims > 0 && landed >= LEAST * claims && landed >= LEAST * offered;
}

const { values, positionals } = parseArgs({
  options: { pages: { type: 'string', default: '10' } },
  allowPositionals: true,
});
const root = resolve(positionals[0] ?? join(CORPORA, 'pages'));
if (!existsSync(join(root, 'manifest.tsv')) || !existsSync(join(CORPORA, 'seed/article.txt'))) {
  console.log(
    'skipped: the corpora are not here (a folder of saved pages with its manifest.tsv, and the seed article)',
  );
  process.exit(0);
}
const chromium = await launchChromium();
await chromium.willAllow(['*://localhost/*']);
const control = await chromium.openExtensionPage('options.html');
await allow(control, ['*://localhost/*']);
const checker = new Checker(chromium, control, await pageReader());
const seed = await mkdtemp(join(tmpdir(), 'sourcelight-seed-'));
await seedPage(seed);
console.log(line('page', ['claims', 'links', 'landed', 'copy quote', 'faults']));
const rows = [
  ...(await checker.checkAll(seed, ['seed.html'])),
  ...(await checker.checkAll(root, chosenPages(root, Number(values.pages)))),
];
await rm(seed, { recursive: true });
await chromium.close();
process.exit(judge(rows) ? 0 : 1);
