import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { printNotice } from '@/page/print-notice';

const WORDS = { language: 'en', text: 'No marks were printed.', open: 'Open the report', close: 'Close' };

let ending = new AbortController();
afterEach(() => {
  ending.abort();
  ending = new AbortController();
});

const host = () => document.querySelector<HTMLElement>('html > [popover]');

/** Its shadow root is closed, so tests reach its content as readers do, by keyboard. */
async function pressNth(nth: number): Promise<void> {
  (document.activeElement as HTMLElement | null)?.blur();
  for (let presses = 0; presses < nth; presses += 1) await userEvent.keyboard('{Tab}');
  await userEvent.keyboard('{Enter}');
}

test('is in the page until it is closed, and leaves nothing', async () => {
  const before = document.documentElement.outerHTML;
  printNotice(WORDS)(document, () => {}, ending.signal);
  expect(host()?.shadowRoot).toBeNull();
  expect(host()?.matches(':popover-open')).toBe(true);
  await pressNth(2);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('opens the report on the reader’s press, and goes', async () => {
  const open = vi.fn();
  printNotice(WORDS)(document, open, ending.signal);
  await pressNth(1);
  expect(open).toHaveBeenCalledOnce();
  expect(host()).toBeNull();
});

test('goes with the session', () => {
  printNotice(WORDS)(document, () => {}, ending.signal);
  ending.abort();
  expect(host()).toBeNull();
});
