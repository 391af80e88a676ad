// @vitest-environment jsdom
/** The first look at the pages of an allowed site, which adds a session to those that may hold an article. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { callBackground } from '@/messaging/content-messaging';
import { precheckPage } from '@/page/page-precheck';
import { setRunningSession } from '@/page/running-session';

vi.mock('@/messaging/content-messaging', () => ({ callBackground: vi.fn(), isContextInvalidated: () => true }));
const background = vi.mocked(callBackground);

const MANUAL = '<p>Turn the valve to the left and wait until the lamp is green. Then fill in two litres of water.</p>';
const REPORT = '<p>The mayor said on Friday that the council had told reporters nothing of the lamps in the port.</p>';

beforeEach(() => {
  vi.useFakeTimers();
  background.mockReset().mockResolvedValue(true);
  setRunningSession({ isAlive: () => false, end: () => {} });
  document.body.innerHTML = MANUAL.repeat(12);
});
afterEach(() => vi.useRealTimers());

/** Lets the page settle after a change. */
async function add(html: string): Promise<void> {
  document.body.insertAdjacentHTML('afterbegin', html);
  await vi.advanceTimersByTimeAsync(1_500);
}

test('a report gets a session at once', () => {
  document.body.innerHTML = REPORT.repeat(12);
  expect(precheckPage()).toBe(true);
  expect(background.mock.calls).toEqual([['addScript', 'session']]);
});

test('a manual gets none until it reads like a report', async () => {
  expect(precheckPage()).toBe(false);
  await add(MANUAL);
  expect(background).not.toHaveBeenCalled();
  await add(REPORT.repeat(3));
  expect(background.mock.calls).toEqual([['addScript', 'session']]);
  await add(REPORT);
  expect(background).toHaveBeenCalledTimes(1);
});

test('a page with a session gets no other, then or after a change', async () => {
  expect(precheckPage()).toBe(false);
  setRunningSession({ isAlive: () => true, end: () => {} });
  expect(precheckPage()).toBe(true);
  await add(REPORT.repeat(3));
  expect(background).not.toHaveBeenCalled();
});

test('a page is checked again once one of its frames has loaded', async () => {
  precheckPage();
  const frame = document.body.appendChild(document.createElement('iframe'));
  await vi.advanceTimersByTimeAsync(1_500);
  document.head.innerHTML = '<meta property="og:type" content="article">';
  background.mockClear();
  frame.dispatchEvent(new Event('load'));
  expect(background.mock.calls).toEqual([['addScript', 'session']]);
  document.head.innerHTML = '';
});

test('a page that is checked again gets one session', async () => {
  precheckPage();
  precheckPage();
  await add(REPORT.repeat(3));
  expect(background).toHaveBeenCalledTimes(1);
});

test('nothing happens to a page whose extension is gone', async () => {
  background.mockRejectedValue(new Error('Extension context invalidated.'));
  precheckPage();
  await add(REPORT.repeat(3));
  expect(background).toHaveBeenCalledTimes(1);
});
