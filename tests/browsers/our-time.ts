/** How long a page's main thread works for the extension, by sampling its stack. */
import type { Page } from 'puppeteer-core';

/** Microseconds between samples: twenty a millisecond-long task of ours would still give five. */
const INTERVAL = 200;
/** Samples of ours this far apart (microseconds) belong to two tasks. */
const NEW_TASK = 1_000;

export interface OurTime<Result> {
  readonly result: Result;
  /** Milliseconds in which a function of the extension was on the stack. */
  readonly milliseconds: number;
  /** The longest stretch of them without a break, in milliseconds. */
  readonly longest: number;
}

/** Runs `work` and measures what it makes the main thread of `page` do. */
export async function profileOurs<Result>(page: Page, work: () => Promise<Result>): Promise<OurTime<Result>> {
  const client = await page.createCDPSession();
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await client.send('Profiler.start');
  const result = await work();
  const { profile } = await client.send('Profiler.stop');
  await client.detach();
  const ours = oursAmong(profile.nodes);
  let total = 0;
  let run = 0;
  let longest = 0;
  let gap = 0;
  profile.samples?.forEach((node, index) => {
    const delta = profile.timeDeltas?.[index + 1] ?? INTERVAL;
    if (ours.has(node)) {
      run = gap > NEW_TASK ? delta : run + delta;
      gap = 0;
      total += delta;
      longest = Math.max(longest, run);
    } else gap += delta;
  });
  return { result, milliseconds: total / 1_000, longest: longest / 1_000 };
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

/** The nodes of the call tree at or below a function of the extension. */
function oursAmong(nodes: readonly ProfileNode[]): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const add = (id: number) => {
    if (ours.has(id)) return;
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) add(child);
  };
  for (const node of nodes) if (node.callFrame.url.startsWith('chrome-extension://')) add(node.id);
  return ours;
}
