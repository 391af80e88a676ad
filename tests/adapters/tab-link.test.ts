/** The popup's way to a tab, over a browser in which one session answers. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { connectTab } from '@/adapters/tab-link';
import { FRESH_LIST } from '@/messaging/list-state';
import type { PageReport, TabReport } from '@/messaging/page-report';
import { previewOf } from '@/messaging/page-report';
import { READ } from '../ui/reports';

const TAB = { id: 7, url: 'https://larkfield.example/ferry' };

/** An article of so many claims, one like the other. */
const readWith = (count: number, text: string = READ.text): PageReport => ({
  ...READ,
  text,
  claims: Array.from({ length: count }, (_, index) => ({ ...READ.claims[0]!, id: `c${index}` })),
});

/** What the session in the tab says, and the calls that it was asked. */
let report: PageReport;
let asked: string[];
/** Answers on `getReport` that are under way, each with how it arrives: as it is, or as something else, or never. */
let underWay: { arrive(): void; arriveAs(reply: unknown): void; fail(): void }[];
let ending: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  underWay = [];
  ending = new AbortController();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (_: number, { call }: { call: string }) => {
    if (call === 'getList') return { result: FRESH_LIST };
    asked.push(call);
    if (call !== 'getReport') return { result: call === 'getPreview' ? previewOf(report) : null };
    const reply = { result: report };
    return new Promise((resolve, reject) => {
      underWay.push({
        arrive: () => resolve(reply),
        arriveAs: resolve,
        fail: () => reject(new Error('The message channel closed before a response was received.')),
      });
    });
  }) as never);
});
afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
});

const connect = () => connectTab(TAB as never, ending.signal);

/** The session tells that its report is another one. */
const notify = () => {
  const notice = { to: 'extension-pages', call: 'reportChanged' };
  const sender = { id: fakeBrowser.runtime.id, tab: { id: TAB.id }, frameId: 0 };
  void fakeBrowser.runtime.onMessage.trigger(notice, sender as never, () => {});
};

const settled = () => new Promise((resolve) => setTimeout(resolve));
const sizeOf = (shown: TabReport) => ('claims' in shown ? shown.claims.length : null);

describe('an article of usual length', () => {
  test('is there at once, and is asked for once', async () => {
    report = readWith(200);
    const tab = await connect();
    expect(tab.report.current()).toEqual(report);
    expect(asked).toEqual(['getPreview']);
  });
});

describe('an article of very many claims', () => {
  beforeEach(() => {
    report = readWith(450);
  });

  test('is there with its first claims, and whole as soon as it comes', async () => {
    const tab = await connect();
    expect(tab.report.current()).toEqual(previewOf(report));
    const told = vi.fn();
    tab.report.subscribe(told);
    underWay[0]?.arrive();
    await settled();
    expect(told).toHaveBeenCalledExactlyOnceWith(report);
    expect(tab.report.current()).toEqual(report);
    expect(asked).toEqual(['getPreview', 'getReport']);
  });

  test('that changes meanwhile is never shown as it was before', async () => {
    const tab = await connect();
    report = readWith(460, `${READ.text} More.`);
    notify();
    await settled();
    const [before, now] = underWay;
    now?.arrive();
    await settled();
    expect(sizeOf(tab.report.current())).toBe(460);
    before?.arrive();
    await settled();
    expect(tab.report.current()).toEqual(report);
  });

  test('that is read anew meanwhile is followed', async () => {
    const tab = await connect();
    underWay[0]?.arriveAs({ result: { state: 'reading' } });
    await settled();
    expect(tab.report.current()).toEqual({ state: 'reading' });
    notify();
    await settled();
    underWay[1]?.arrive();
    await settled();
    expect(tab.report.current()).toEqual(report);
  });

  test.each([
    ['is cut off', () => underWay[0]?.fail()],
    ['is no report', () => underWay[0]?.arriveAs({ result: { ...READ, claims: [{ id: 'c0' }] } })],
  ])('keeps its first claims, and says so, where the rest %s', async (_, lose) => {
    const tab = await connect();
    lose();
    await settled();
    expect(tab.report.current()).toEqual({ ...previewOf(report), restLost: true });
    notify();
    await settled();
    underWay[1]?.arrive();
    await settled();
    expect(tab.report.current()).toEqual(report);
  });

  test('is whole at once where another list was shown before', async () => {
    const whole = report;
    report = { state: 'reading' };
    const tab = await connect();
    report = whole;
    notify();
    await settled();
    underWay[0]?.arrive();
    await settled();
    expect(tab.report.current()).toEqual(whole);
    expect(asked).toEqual(['getPreview', 'getReport']);
  });
});
