/** Tabs that answer as a session would, for states that no page brings about when asked. */
import type { Page } from 'puppeteer-core';
import type { PageReport, ReportPreview } from '@/messaging/page-report';

/** Has the tab that shows `url` give this report, whatever is asked of it; no session is started there. */
export function answerInstead(control: Page, url: string, report: PageReport | ReportPreview): Promise<void> {
  // As text: on its way to a page, a browser leaves out what is null.
  const reply = JSON.stringify({ result: report });
  const answer = '(given) => browser.runtime.onMessage.addListener((_, __, send) => send(JSON.parse(given)))';
  return runIn(control, url, answer, reply);
}

/** Leaves the tab that shows `url` in the state of one whose session is there and can no longer answer. */
export function keepSilent(control: Page, url: string): Promise<void> {
  return runIn(control, url, `() => { globalThis[Symbol.for('sourcelight.session')] = { isAlive: () => true }; }`);
}

/** Runs a function where a session would run. It comes as text, which no compiler changes on the way to the page. */
async function runIn(control: Page, url: string, func: string, ...args: unknown[]): Promise<void> {
  await control.evaluate(`(async () => {
    const tab = (await browser.tabs.query({})).find((candidate) => candidate.url === ${JSON.stringify(url)});
    await browser.scripting.executeScript({ target: { tabId: tab.id }, args: ${JSON.stringify(args)}, func: ${func} });
  })()`);
}
