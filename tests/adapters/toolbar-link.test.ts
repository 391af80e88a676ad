/** Where each browser keeps the extension's button, as the welcome page learns it. */
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { connectToolbar } from '@/adapters/toolbar-link';

afterEach(() => vi.unstubAllGlobals());

/** A browser on this system, with Firefox's sidebar or without, whose toolbar says this of the button. */
function browserOn(os: string, settings: { isOnToolbar?: boolean }, sidebarAction?: object) {
  Object.assign(fakeBrowser, {
    action: { getUserSettings: async () => settings },
    sidebarAction,
  });
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({ os }) });
}

const connect = () => {
  const events = new EventTarget();
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  return connectToolbar(new AbortController().signal).then((link) => ({ ...link, events }));
};

test.each([
  ['chromium', 'linux', undefined],
  ['firefox', 'mac', {}],
  ['android', 'android', undefined],
])('tells %s by what it has', async (name, os, sidebar) => {
  browserOn(os, {}, sidebar);
  expect((await connect()).browser).toBe(name);
});

test('notices that the button was pinned when the reader comes back to the page', async () => {
  browserOn('linux', { isOnToolbar: false });
  const { isPinned, events } = await connect();
  expect(isPinned.current()).toBe(false);
  browserOn('linux', { isOnToolbar: true });
  events.dispatchEvent(new Event('focus'));
  await vi.waitFor(() => expect(isPinned.current()).toBe(true));
});

test('takes a browser without a toolbar for one that has the button nowhere', async () => {
  browserOn('android', {});
  expect((await connect()).isPinned.current()).toBe(false);
});
