/**
 * `npm run check:html -- DIR`: reads every saved page below DIR from its HTML alone, and again in Chromium. Prints the
 * pages whose articles differ, how many are identical, and the milliseconds of processor time a page; exits with 1 when
 * fewer than 99 % are identical. Scripts and the network are blocked in both.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { runInThisContext } from 'node:vm';
import puppeteer, { type Page } from 'puppeteer-core';
import { decodePage } from '@/html/decode-page';
import type { PageArticle } from '@/html/page-article';
import type { readArticle as ReadArticle } from '@/html/read-article';
import { bundled } from '../tests/browsers/bundled';
import { requiredExecutable } from '../tests/browsers/executables.mjs';
import { BLOCKED, serveFolder } from '../tests/browsers/file-server';

const LEAST_IDENTICAL = 0.99;
const READING = await bundled('src/html/article-of.ts');
/** Bundled as the package has it: as tsx compiles it for this script, it takes half as long again. */
const readArticle = runInThisContext(
  `${await bundled('src/html/read-article.ts')}; bundle.readArticle`,
) as typeof ReadArticle;

const [folder] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  console.error('usage: npm run check:html -- DIR   (a folder that holds .html files)');
  process.exit(2);
}
process.exit((await compareAll(resolve(folder))) >= LEAST_IDENTICAL ? 0 : 1);

/** The share of pages whose articles are identical. */
async function compareAll(root: string): Promise<number> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
  const server = await serveFolder(root, BLOCKED);
  const addressOf = (file: string) => server.address + file.split(sep).map(encodeURIComponent).join('/');
  // All of ours first: between two pages, Chromium would take the processor from it.
  const times: number[] = [];
  const articles = files.map((file) => {
    const start = process.cpuUsage();
    const article = readArticle(decodePage(readFileSync(join(root, file)), 'utf-8'), addressOf(file));
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1_000);
    return article;
  });
  const browser = await puppeteer.launch({
    executablePath: requiredExecutable('chromium'),
    pipe: true,
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  let identical = 0;
  for (const [index, file] of files.entries()) {
    const ours = articles[index]!;
    const theirs = await inChromium(page, addressOf(file));
    if (JSON.stringify(ours) === JSON.stringify(theirs)) identical += 1;
    else console.log(`${file}: ${difference(ours, theirs)}`);
  }
  await browser.close();
  server.close();
  times.sort((a, b) => a - b);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  console.log(
    `${files.length} pages, ${articles.filter(Boolean).length} articles, ${identical} identical with Chromium's; ` +
      `${mean.toFixed(1)} ms a page (median ${times[times.length >> 1]?.toFixed(1)}, longest ${times.at(-1)?.toFixed(1)})`,
  );
  return identical / files.length;
}

async function inChromium(page: Page, address: string): Promise<PageArticle | null> {
  await page.goto(address, { waitUntil: 'load' });
  return (await page.evaluate(`${READING}; bundle.articleOf(document)`)) as PageArticle | null;
}

function difference(ours: PageArticle | null, theirs: PageArticle | null): string {
  if (!ours || !theirs) return `${ours ? 'an' : 'no'} article here, ${theirs ? 'one' : 'none'} in Chromium`;
  const unlike = (['meta', 'text', 'paragraphs', 'publisher'] as const).filter(
    (member) => JSON.stringify(ours[member]) !== JSON.stringify(theirs[member]),
  );
  return `${unlike.join(', ')}: ${JSON.stringify(ours[unlike[0]!]).slice(0, 200)} … ${JSON.stringify(theirs[unlike[0]!]).slice(0, 200)}`;
}
