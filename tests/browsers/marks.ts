/** The marks that a page shows, compared with those that its session reports. */
import type { Page } from 'puppeteer-core';
import { GROUP_OF, UNSURE_BELOW } from '@/engine/claim';
import type { PageReport } from '@/messaging/page-report';
import { phrasesOf } from '@/report/phrases';
import { finalReport } from './session-access';

/** The marked words, sorted, without marks whose words have left the page. */
export function marksIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const groups = ['named', 'unnamed', 'vague', 'institution', 'document', 'relayed'];
    const ranges = groups.flatMap((group) => [...(CSS.highlights.get(`sourcelight-${group}`) ?? [])] as Range[]);
    const shown = ranges.filter((range) => range.startContainer.isConnected && !range.collapsed);
    return shown.map(String).sort();
  });
}

/** The words that a report says are marked, sorted. */
export function marksOf(report: PageReport): string[] {
  if (report.state !== 'read') return [];
  const marked = report.claims.filter(
    ({ id, label, confidence }) => GROUP_OF[label] && confidence >= UNSURE_BELOW && !report.lost.includes(id),
  );
  return marked
    .flatMap((claim) => phrasesOf(claim, report.text).map(([start, end]) => report.text.slice(start, end)))
    .sort();
}

export interface ExpectedMarks {
  /** Each stands within a marked phrase. */
  readonly marked?: readonly string[];
  /** None stands within a marked phrase. */
  readonly unmarked?: readonly string[];
}

/**
 * Waits until the page's marks are exactly those that its session reports, and at least one.
 * @returns the report. @throws Error after half a minute, with what was there instead.
 */
export async function eventuallyMarked(
  control: Page,
  page: Page,
  { marked = [], unmarked = [] }: ExpectedMarks = {},
): Promise<PageReport> {
  const end = Date.now() + 30_000;
  for (;;) {
    const report = await finalReport(control, await page.evaluate(() => location.href));
    const marks = await marksIn(page);
    const expected = marksOf(report);
    const isIn = (words: string) => marks.some((mark) => mark.includes(words));
    const agree = marks.length > 0 && JSON.stringify(marks) === JSON.stringify(expected);
    if (agree && marked.every(isIn) && !unmarked.some(isIn)) return report;
    if (Date.now() > end) {
      throw new Error(`not as expected: ${JSON.stringify({ state: report.state, marks, expected, marked, unmarked })}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
