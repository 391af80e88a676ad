/** How long a page's main thread works for the extension, from the browser's own trace. */
import type { Page } from 'puppeteer-core';

/** The browser's names for running scripts: compiling, evaluating, callbacks and microtasks. */
const SCRIPT = new Set([
  'v8.compile',
  'v8.run',
  'v8.callFunction',
  'EvaluateScript',
  'FunctionCall',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);
/** The scripts that bring us into a page. */
const OURS = /\/(?:first-look|session)\.js$/;
const TASK = 'ThreadControllerImpl::RunTask';
const STYLE = 'UpdateLayoutTree';
const CATEGORIES = ['toplevel', 'v8', 'devtools.timeline'];

/** Milliseconds to wait after the work for its results to be drawn. */
const DRAWN = 150;

export interface OurTime<Result> {
  readonly result: Result;
  /** Milliseconds of the thread's own time in which scripts ran. On a page whose scripts are blocked, all are ours. */
  readonly script: number;
  /** The longest task in which one ran, in milliseconds of the thread's own time. */
  readonly longest: number;
  /** Milliseconds that the browser spent on styles: the marks' style sheet makes it look at the whole page. */
  readonly style: number;
}

/** Runs `work`, which brings us into `page`, and measures what it makes the page's main thread do. */
export async function traceOurs<Result>(page: Page, work: () => Promise<Result>): Promise<OurTime<Result>> {
  await page.tracing.start({ categories: CATEGORIES });
  const result = await work();
  await new Promise((resolve) => setTimeout(resolve, DRAWN));
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] };
  const events = eventsOfOurs(trace.traceEvents);
  const scripts = outermost(events.filter(({ name }) => SCRIPT.has(name)));
  const tasks = events.filter(({ name }) => name === TASK).map((task) => timeOf(scripts.filter(isWithin(task))));
  return {
    result,
    script: timeOf(scripts),
    longest: Math.max(0, ...tasks, ...scripts.map(milliseconds)),
    style: timeOf(outermost(events.filter(({ name }) => name === STYLE))),
  };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: the start, by the clock; how long it took, by the clock and of the thread's own time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** The events of the thread in which our script ran, in order. */
function eventsOfOurs(events: readonly TraceEvent[]): TraceEvent[] {
  const start = events.find(({ name, args }) => name === 'EvaluateScript' && OURS.test(args?.data?.url ?? ''));
  if (!start) throw new Error('No script of ours ran.');
  return events
    .filter(({ pid, tid, dur }) => pid === start.pid && tid === start.tid && dur !== undefined)
    .sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
}

/** Drops events nested in others. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return events.filter((event) => {
    if (event.ts < end) return false;
    end = endOf(event);
    return true;
  });
}

const isWithin = (outer: TraceEvent) => (event: TraceEvent) => event.ts >= outer.ts && event.ts < endOf(outer);
const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const milliseconds = ({ dur = 0, tdur = dur }: TraceEvent) => tdur / 1_000;
const timeOf = (events: readonly TraceEvent[]) => events.reduce((sum, event) => sum + milliseconds(event), 0);
