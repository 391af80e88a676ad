import type { EvaluateFunc, Page } from 'puppeteer-core';

/**
 * Waits until `holds` is true in the page. Asks by the clock and not by frames, because a tab in the background draws
 * none. @throws TimeoutError after half a minute.
 */
export async function eventually<Parameters extends unknown[]>(
  page: Page,
  holds: EvaluateFunc<Parameters>,
  ...parameters: Parameters
): Promise<void> {
  await page.waitForFunction(holds, { polling: 50, timeout: 30_000 }, ...parameters);
}
