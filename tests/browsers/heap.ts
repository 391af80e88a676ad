import type { Page } from 'puppeteer-core';

/** Megabytes that scripts hold in a page's process, ours included, after garbage collection. */
export async function heapInUse(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize / 1_048_576;
}
