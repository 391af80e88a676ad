/** The report's way to its article, over a browser in which one session answers. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { connectReport } from '@/adapters/report-link';
import type { PageReport } from '@/messaging/page-report';
import { READ } from '../ui/reports';

const TAB = 7;

/** What the session in the tab says; null where none answers. */
let says: unknown;
let ending: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  says = READ;
  ending = new AbortController();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async () => {
    if (says === null) throw new Error('Could not establish connection. Receiving end does not exist.');
    return { result: says };
  }) as never);
});
afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
});

/** The session of a tab tells that its report is another one. */
async function change(now: PageReport | null, tab = TAB): Promise<void> {
  says = now;
  const sender = { id: fakeBrowser.runtime.id, tab: { id: tab }, frameId: 0 };
  void fakeBrowser.runtime.onMessage.trigger(
    { to: 'extension-pages', call: 'reportChanged' },
    sender as never,
    () => {},
  );
  await new Promise((resolve) => setTimeout(resolve));
}

describe('the link of a report', () => {
  test('has the whole report of the tab’s session', async () => {
    expect((await connectReport(TAB, ending.signal)).report.current()).toEqual(READ);
  });

  test.each([
    ['nobody answers', null],
    ['something else answers', { state: 'hacked' }],
  ])('is gone where %s, and starts no session', async (_, answer) => {
    says = answer;
    const start = vi.spyOn(fakeBrowser.scripting, 'executeScript');
    expect((await connectReport(TAB, ending.signal)).report.current()).toEqual({ state: 'gone' });
    expect(start).not.toHaveBeenCalled();
  });

  test('waits for a page that is being read', async () => {
    says = { state: 'reading' };
    const { report } = await connectReport(TAB, ending.signal);
    await change(READ);
    expect(report.current()).toEqual(READ);
  });

  test('follows corrections of its article, and keeps it when the tab shows something else', async () => {
    const { report } = await connectReport(TAB, ending.signal);
    const corrected = { ...READ, corrections: [{ words: 'Renn', sentence: 'Renn.', verdict: 'vague' as const }] };
    await change(corrected);
    expect(report.current()).toEqual(corrected);
    await change({ ...READ, article: { ...READ.article, url: 'https://larkfield.example/another' } });
    await change({ state: 'reading' });
    await change(null);
    await change(READ, TAB + 1);
    expect(report.current()).toEqual(corrected);
  });
});
