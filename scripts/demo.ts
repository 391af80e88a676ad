/** Opens the demo article with the extension at work; without a display, prints what it found and saves pictures. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { GROUP_OF } from '@/engine/claim';
import type { PageReport } from '@/messaging/page-report';
import { launchChromium } from '../tests/browsers/chromium';
import { serveFolder } from '../tests/browsers/file-server';
import { finalReport } from '../tests/browsers/session-access';

const SCREENSHOTS = resolve('.screenshots');

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const server = await serveFolder(resolve('assets/demo'));
const chromium = await launchChromium({ headless: !hasDisplay });
const page = await chromium.open(server.address);
const popup = await chromium.pressToolbarButton(page);
if (!popup) throw new Error('the popup did not open');
const report = await finalReport(popup, server.address);
print(report);
if (hasDisplay) {
  console.log('\nThe browser stays open until you close it.');
  await new Promise((closed) => chromium.browser.once('disconnected', closed));
} else {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await popup.waitForSelector('main li');
  await popup.screenshot({ path: resolve(SCREENSHOTS, 'demo-popup.png') });
  await page.screenshot({ path: resolve(SCREENSHOTS, 'demo-page.png'), fullPage: true });
  console.log(`\nPictures of the page and the popup: ${SCREENSHOTS}`);
  await chromium.close();
}
server.close();

function print(found: PageReport): void {
  if (found.state !== 'read') throw new Error(`the article was not read: ${JSON.stringify(found)}`);
  const words = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => found.text.slice(start, end)).join(' … ');
  const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
  console.table(
    found.claims.map((claim) => ({
      group: GROUP_OF[claim.label],
      label: claim.label,
      source: short(claim.who ?? '–'),
      cue: short(words(claim.cue)),
      claim: short(words(claim.content)),
      reason: short(claim.anonymity?.reason ? words([claim.anonymity.reason]) : ''),
    })),
  );
}
