/**
 * `npm run bench:page`: the packed extension on an invented page of a hundred thousand words with five thousand claims,
 * in a real Chromium: when the first marks show, the longest task, the time of ours beside a bare read, the memory
 * kept. `-- --beside FOLDER [DIR]` instead compares what a session costs with this build and with that in FOLDER, on an
 * invented article of ordinary length and on each saved page in DIR.
 */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../tests/browsers/chromium';
import type { ExtensionBrowser } from '../tests/browsers/extension-browser';
import { BLOCKED, serveFolder } from '../tests/browsers/file-server';
import { heapInUse } from '../tests/browsers/heap';
import { marksIn } from '../tests/browsers/marks';
import { traceOurs } from '../tests/browsers/our-time';
import { allow, startSession } from '../tests/browsers/session-access';
import { compareBuilds } from './bench-page-pairs';

const PARAGRAPHS = 2_500;
/** Eight hundred words. */
const ORDINARY = 20;
const FIRST = [
  'Anselm',
  'Marta',
  'Jory',
  'Ilona',
  'Tobias',
  'Petra',
  'Lucan',
  'Odile',
  'Hester',
  'Ines',
  'Bram',
  'Sunniva',
];
const LAST = [
  'Roake',
  'Quill',
  'Penn',
  'Varga',
  'Renn',
  'Lund',
  'Frey',
  'Brandt',
  'Vane',
  'Aldous',
  'Tarn',
  'Eld',
  'Moss',
];
const PLACES = ['Elsin', 'Larkfield', 'Port Vessel', 'Gannet Point', 'Upper Corvane'];

/** About two claims in forty words; no two paragraphs are alike. */
function paragraph(index: number): string {
  const name = `${FIRST[index % FIRST.length]} ${LAST[Math.floor(index / FIRST.length) % LAST.length]}`;
  const place = PLACES[index % PLACES.length];
  return (
    `<p>In ward ${index + 1} of <b>${place}</b>, ${name} said on Friday that the repair of the pipes would take ` +
    `${(index % 40) + 2} weeks and cost more than the council had planned. According to a report on street number ` +
    `${index + 7}, half of <a href="#p${index}">the older houses</a> there had no water at all.</p>`
  );
}

function pageOf(paragraphs: number): string {
  const body = Array.from({ length: paragraphs }, (_, index) => paragraph(index)).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Water pipes of every ward fail</title>
<link rel="icon" href="data:,"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Water pipes of every ward fail"}</script>
</head><body><main><article><h1>Water pipes of every ward fail</h1>${body}</article></main></body></html>`;
}

/** Makes the page record its long tasks and when the first mark shows. */
function watch(): void {
  const seen = { start: performance.now(), firstMark: 0, longTasks: [] as number[] };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longTasks.push(duration);
  }).observe({ type: 'longtask' });
  const look = setInterval(() => {
    if (![...CSS.highlights.values()].some(({ size }) => size > 0)) return;
    seen.firstMark = performance.now() - seen.start;
    clearInterval(look);
  }, 10);
  Object.assign(globalThis, { seen });
}

/** Milliseconds to read all text nodes: the median of nine runs. */
function bareRead(): number {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
    return length > 0 ? performance.now() - start : 0;
  });
  return times.sort((a, b) => a - b)[4] as number;
}

/** One visit. A trace slows what it measures, so times and tasks come from a visit without one. */
async function visit(
  { chromium, control }: { chromium: ExtensionBrowser; control: Page },
  address: string,
  traced: boolean,
): Promise<Record<string, number | string>> {
  const page = await chromium.open(address);
  const heap = await heapInUse(page);
  const bare = await page.evaluate(bareRead);
  await page.evaluate(watch);
  const read = () => startSession(control, page.url());
  const time = traced ? await traceOurs(page, read) : { result: await read(), script: 0, longest: 0 };
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { firstMark, longTasks } = await page.evaluate(
    () => (globalThis as unknown as { seen: { firstMark: number; longTasks: number[] } }).seen,
  );
  const report = time.result;
  if (report.state !== 'read') throw new Error(`the page was not read: ${report.state}`);
  const marks = (await marksIn(page)).length;
  const kept = (await heapInUse(page)) - heap;
  await page.close();
  const facts = { words: report.text.match(/\S+/g)?.length ?? 0, claims: report.claims.length, marks };
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  if (!traced) {
    const tasks = longTasks.map((task) => task.toFixed(0)).join(', ') || 'none';
    return { ...facts, 'first mark': ms(firstMark), 'tasks over 50 ms': tasks, 'memory kept': `${kept.toFixed(1)} MB` };
  }
  const ratio = (time.script / bare).toFixed(1);
  return { 'bare read': ms(bare), ours: ms(time.script), ratio, 'longest task of ours': ms(time.longest) };
}

async function measureBigPage(address: string): Promise<void> {
  const chromium = await launchChromium();
  await chromium.willAllow(['*://localhost/*']);
  const control = await chromium.openExtensionPage('options.html');
  await allow(control, ['*://localhost/*']);
  for (const traced of [false, false, false, true]) console.log(await visit({ chromium, control }, address, traced));
  await chromium.close();
}

/** The addresses of the saved pages below a folder. */
function savedPages(folder: string, address: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return files.sort().map((file) => address + file.split(sep).map(encodeURIComponent).join('/'));
}

const { values, positionals } = parseArgs({ options: { beside: { type: 'string' } }, allowPositionals: true });
const invented = mkdtempSync(join(tmpdir(), 'sourcelight-page-'));
writeFileSync(join(invented, 'big.html'), pageOf(PARAGRAPHS));
writeFileSync(join(invented, 'ordinary.html'), pageOf(ORDINARY));
const server = await serveFolder(invented);
if (values.beside === undefined) await measureBigPage(`${server.address}big.html`);
else {
  const [saved] = positionals;
  const savedServer = saved === undefined ? null : await serveFolder(resolve(saved), BLOCKED);
  const savedAddresses = savedServer ? savedPages(resolve(saved!), savedServer.address) : [];
  await compareBuilds(values.beside, [`${server.address}ordinary.html`, ...savedAddresses]);
  savedServer?.close();
}
server.close();
