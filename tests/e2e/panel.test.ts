/** The list beside the page: Chrome's side panel and Firefox's sidebar. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { eventually } from '../browsers/eventually';
import { askSession } from '../browsers/session-access';
import { onStage } from '../browsers/stage';

const placeBegins = (words: string) =>
  document.querySelector('.step [role="status"]')?.textContent?.startsWith(words) === true;
const titleIs = (title: string) => document.querySelector('h1')?.textContent === title;

onStage(['chromium', 'firefox'], resolve('tests/fixtures/e2e'), (stage) => {
  test('follows the tab in front', async () => {
    const reservoir = await stage.read('reservoir.html');
    const orchard = await stage.read('orchard.html');
    const panel = await stage.openOwn('sidepanel.html');
    await reservoir.page.bringToFront();
    await eventually(panel, titleIs, titleOf(reservoir));
    await orchard.page.bringToFront();
    await eventually(panel, titleIs, titleOf(orchard));
    await orchard.page.goto(reservoir.page.url());
    await eventually(panel, titleIs, titleOf(reservoir));
  });

  test('goes from claim to claim on the page, and follows the reader there', async () => {
    const { page, report } = await stage.read('reservoir.html');
    expect(report.state).toBe('read');
    const panel = await stage.openOwn('sidepanel.html');
    await page.bringToFront();
    await eventually(panel, () => document.querySelector('.step') !== null);
    await panel.evaluate(() => document.querySelector<HTMLButtonElement>('.step button:last-of-type')?.click());
    await eventually(page, () => [...CSS.highlights.keys()].some((name) => name.startsWith('sourcelight-tint')));
    await eventually(panel, placeBegins, 'Claim 1 of ');
    await askSession(stage.control, page.url(), 'step', 1);
    await eventually(panel, placeBegins, 'Claim 2 of ');
  });

  test('says what to do on a page that the browser hides from it', async () => {
    const panel = await stage.openOwn('sidepanel.html');
    const { page } = await stage.open('reservoir.html');
    await page.goto(page.url().replace('localhost', '127.0.0.1'));
    await eventually(panel, titleIs, 'Press the toolbar button on this page');
  });
});

function titleOf({ report }: { report: { state: string; article?: { title: string } } }): string {
  return report.article?.title ?? '';
}
