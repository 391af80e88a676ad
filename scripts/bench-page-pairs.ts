/**
 * What a session costs a page with two builds of the extension, turn about, and what Readability's bare parse costs it:
 * a machine that slows down slows all three, so the ratios of one turn say more than times of different hours.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../tests/browsers/chromium';
import type { ExtensionBrowser } from '../tests/browsers/extension-browser';
import { traceOurs } from '../tests/browsers/our-time';
import { allow, beginSession } from '../tests/browsers/session-access';
import { median } from './median';

const TURNS = 15;
/** Milliseconds for the browser to finish opening a tab. */
const SETTLING = 200;
/** Milliseconds between two looks at a page for its marks, and until there must be some. */
const LOOK = 100;
const LONGEST_WAIT = 10_000;
const ALLOWED = ['*://localhost/*'];
const BUILT = resolve('.output/chrome-mv3');
const READABILITY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

interface Build {
  readonly chromium: ExtensionBrowser;
  /** A page of the extension, from which sessions are started. */
  readonly control: Page;
}

/** Milliseconds of the page's main thread in one turn. */
interface Turn {
  readonly ours: number;
  readonly other: number;
  readonly readability: number;
}

/** Prints the medians of `TURNS` turns for each page. @param other the folder of another build. */
export async function compareBuilds(other: string, addresses: readonly string[]): Promise<void> {
  const builds = [await launched(BUILT), await launched(resolve(other))] as const;
  for (const address of addresses) {
    const turns: Turn[] = [];
    // The first turn warms the browsers up.
    for (let count = 0; count <= TURNS; count += 1) {
      const turn = await turnOn(address, builds, count % 2 === 0);
      if (count > 0) turns.push(turn);
    }
    print(address, turns);
  }
  for (const { chromium } of builds) await chromium.close();
}

async function launched(extension: string): Promise<Build> {
  const chromium = await launchChromium({ extension });
  await chromium.willAllow(ALLOWED);
  const control = await chromium.openExtensionPage('options.html');
  await allow(control, ALLOWED);
  return { chromium, control };
}

async function turnOn(address: string, [built, other]: readonly [Build, Build], oursFirst: boolean): Promise<Turn> {
  const first = await sessionTime(oursFirst ? built : other, address);
  const second = await sessionTime(oursFirst ? other : built, address);
  const [ours, others] = oursFirst ? [first, second] : [second, first];
  return { ours, other: others, readability: await readabilityTime(built, address) };
}

/** A session in a tab of its own, until its marks show. Builds of different ages answer to different messages. */
async function sessionTime({ chromium, control }: Build, address: string): Promise<number> {
  const page = await opened(chromium, address);
  const { script } = await traceOurs(page, async () => {
    await beginSession(control, address);
    await marked(page);
  });
  await page.close();
  return script;
}

/** Waits for the first marks. Asks seldom and from outside, because scripts that the page runs would count as ours. */
async function marked(page: Page): Promise<void> {
  for (let tries = 0; tries < LONGEST_WAIT / LOOK; tries += 1) {
    await new Promise((done) => setTimeout(done, LOOK));
    if (await page.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0))) return;
  }
  throw new Error(`no marks showed on ${page.url()}`);
}

/** Readability on the page as it is, in a tab of its own, its compiling included. */
async function readabilityTime({ chromium }: Build, address: string): Promise<number> {
  const page = await opened(chromium, address);
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const threadTime = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1_000;
  };
  const before = await threadTime();
  await page.evaluate(`${READABILITY}; new Readability(document).parse() !== null`);
  const time = (await threadTime()) - before;
  await page.close();
  return time;
}

async function opened({ browser }: ExtensionBrowser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  await new Promise((done) => setTimeout(done, SETTLING));
  return page;
}

function print(address: string, turns: readonly Turn[]): void {
  const ms = (of: (turn: Turn) => number) => `${median(turns.map(of)).toFixed(2)} ms`;
  const ratio = (of: (turn: Turn) => number) => median(turns.map((turn) => turn.ours / of(turn))).toFixed(2);
  console.log({
    page: decodeURIComponent(new URL(address).pathname),
    ours: ms(({ ours }) => ours),
    'other build': ms(({ other }) => other),
    Readability: ms(({ readability }) => readability),
    'ours / other build': ratio(({ other }) => other),
    'ours / Readability': ratio(({ readability }) => readability),
  });
}
