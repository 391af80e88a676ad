import { afterEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { openList } from '@/background/open-list';

const SENDER = { id: 'self', tab: { windowId: 3 } } as never;

/** The browser's own ways, as far as a case has them. */
function browserWith(part: Record<string, unknown>) {
  const openPopup = vi.fn(async (_where: { windowId: number }) => {});
  const runtime = { ...browser.runtime, getContexts: async () => [] };
  Object.assign(browser, { sidebarAction: undefined, action: { openPopup }, runtime, ...part });
  return openPopup;
}

const { action, runtime, sidebarAction } = browser;
afterEach(() => Object.assign(browser, { action, runtime, sidebarAction }));

describe('the list, asked for in a card', () => {
  test('is opened over the page where the browser does so', async () => {
    const openPopup = browserWith({});
    expect(await openList(SENDER)).toBe(true);
    expect(openPopup).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });

  test('is left to the reader where the browser wants a click on the toolbar', async () => {
    browserWith({ action: { openPopup: async () => Promise.reject(new Error('only from a user gesture')) } });
    expect(await openList(SENDER)).toBe(false);
  });

  test('stays in the sidebar that is open beside the page', async () => {
    const openPopup = browserWith({ sidebarAction: { isOpen: async () => true } });
    expect(await openList(SENDER)).toBe(true);
    expect(openPopup).not.toHaveBeenCalled();
  });

  test('stays in the side panel that is open beside the page', async () => {
    const openPopup = browserWith({ runtime: { ...browser.runtime, getContexts: async () => [{}] } });
    expect(await openList(SENDER)).toBe(true);
    expect(openPopup).not.toHaveBeenCalled();
  });
});
