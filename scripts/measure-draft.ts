/**
 * `npm run measure:draft`: the page for a draft and the page for comparing, in Chromium, with invented texts as long as
 * they take: how long until everything is found, what a key pressed in the draft waits for, and how long the pages were
 * ever busy. Fails when a page answers too late.
 */
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { LONGEST_READ } from '@/messaging/protocol';
import { launchChromium } from '../tests/browsers/chromium';
import { fillComparison, openDraftFile } from '../tests/browsers/draft';
import type { ExtensionBrowser } from '../tests/browsers/extension-browser';
import { inventedArticle } from './invented-set';
import { LONGEST_BUSY, longestTask, watchTasks } from './long-tasks';

/** Milliseconds that reading or comparing may take altogether. */
const PATIENCE = 120_000;

const paragraphs = longParagraphs();
const browser = await launchChromium();
try {
  const busy = [await measureDraft(browser), await measureComparison(browser)];
  if (Math.max(...busy) > LONGEST_BUSY) process.exitCode = 1;
} finally {
  await browser.close();
}

/** Paragraphs of invented articles, as many as may be read at once. */
function longParagraphs(): string[] {
  const found: string[] = [];
  let length = 0;
  for (let number = 0; ; number++)
    for (const paragraph of inventedArticle(number).paragraphs) {
      length += paragraph.length + 2;
      if (length > LONGEST_READ) return found;
      found.push(paragraph);
    }
}

async function measureDraft(extension: ExtensionBrowser): Promise<number> {
  const page = await extension.openExtensionPage('draft.html');
  await page.waitForSelector('#draft');
  await watchTasks(page);
  const begun = performance.now();
  await openDraftFile(page, paragraphs.join('\n\n'));
  await page.waitForSelector('.finding', { timeout: PATIENCE });
  const seconds = (performance.now() - begun) / 1_000;
  await settled(page);
  const waits = await pressKeys(page);
  await settled(page);
  const found = await page.$eval('.beside h2', ({ textContent }) => textContent);
  const busy = (await longestTask(page)) ?? 0;
  report('Draft', seconds, `“${found}”; a key waits ${waits.toFixed(0)} ms at most`, busy);
  await page.close();
  return busy;
}

async function measureComparison(extension: ExtensionBrowser): Promise<number> {
  const page = await extension.openExtensionPage('compare.html');
  // A rewrite that leaves every fourth paragraph out, and in the others some of the doubt.
  const other = paragraphs
    .filter((_, index) => index % 4 !== 3)
    .map((paragraph) => paragraph.replace('reportedly ', '').replace('Nobody asked us', 'Nobody told us'));
  await fillComparison(page, paragraphs.join('\n\n'), other.join('\n\n'));
  await settled(page);
  await watchTasks(page);
  const begun = performance.now();
  await page.click('button.main');
  await page.waitForSelector('.changes', { timeout: PATIENCE });
  const seconds = (performance.now() - begun) / 1_000;
  await settled(page);
  const changes = await page.$$eval('.changes tbody tr', (rows) => rows.length);
  const busy = (await longestTask(page)) ?? 0;
  report('Compare', seconds, `${changes} changes`, busy);
  await page.close();
  return busy;
}

/** Milliseconds that the slowest of some keys waits until it is drawn. */
async function pressKeys(page: Page): Promise<number> {
  await page.focus('#draft');
  const waits: number[] = [];
  for (const key of 'A draft.') {
    const begun = performance.now();
    await page.keyboard.type(key);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    waits.push(performance.now() - begun);
  }
  return Math.max(...waits);
}

/** What a page draws in portions is there when nothing is added to it any more. */
async function settled(page: Page): Promise<void> {
  for (let before = -1, now = 0; before !== now; ) {
    before = now;
    await setTimeout(1_000);
    now = await page.$$eval('*', (all) => all.length);
  }
}

function report(name: string, seconds: number, found: string, busy: number): void {
  const length = paragraphs.join('\n\n').length;
  console.log(
    `${name}: ${length} characters in ${seconds.toFixed(1)} s, ${found}; longest the page was busy: ${Math.round(busy)} ms`,
  );
}
