/** Only the reader's own pointer is followed. */
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watchPointer } from '@/page/pointer';

const ending = new AbortController();
afterEach(() => ending.abort());

test('events that the page dispatches open nothing', async () => {
  document.body.innerHTML = '<p>Renn said so.</p>';
  const onRest = vi.fn();
  watchPointer(window, { targetAt: () => 'a', staysOver: () => false, isOnTheWay: () => false, onRest }, ending.signal);
  document.body.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse', bubbles: true, clientX: 20 }));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(onRest).not.toHaveBeenCalled();
  await userEvent.hover(document.querySelector('p') as HTMLElement);
  await vi.waitFor(() => expect(onRest).toHaveBeenCalledWith('a'));
});
