/** How long a page is busy at once, as its browser counts. */
import type { Page } from 'puppeteer-core';

/** Milliseconds for which a page may be busy at once: a press that waits longer seems not to have worked. */
export const LONGEST_BUSY = 200;

/** From now on the page keeps what tasks took longer than 50 ms, where its browser counts them. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** Milliseconds of the longest task since then, or null where the browser does not tell. */
export function longestTask(page: Page): Promise<number | null> {
  return page.evaluate(() =>
    PerformanceObserver.supportedEntryTypes.includes('longtask')
      ? Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks)
      : null,
  );
}
