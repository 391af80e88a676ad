/** The keyboard commands of the manifest. A command counts as a click: it lets the extension read the tab in front. */
import browser, { type Tabs } from 'webextension-polyfill';
import { callSession } from '@/messaging/extension-messaging';
import { startInTab } from '@/sites/session-script';

/** What each command asks of the session; `wxt.config.ts` lists the same names with their suggested keys. */
const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<boolean>>> = {
  'next-claim': (tabId) => callSession(tabId, 'step', 1),
  'previous-claim': (tabId) => callSession(tabId, 'step', -1),
  'toggle-marks': (tabId) => callSession(tabId, 'toggleMarks'),
};

/** Must be called synchronously when the background starts. */
export function listenToCommands(): void {
  browser.commands?.onCommand.addListener(async (command: string, tab?: Tabs.Tab) => {
    const tabId = tab?.id ?? (await activeTabId());
    if (tabId !== undefined) await carryOut(command, tabId);
  });
}

/** In a tab without a session the first command starts one, which marks the page; the next one is carried out. */
async function carryOut(command: string, tabId: number): Promise<void> {
  try {
    await COMMANDS[command]?.(tabId);
  } catch {
    await startInTab(tabId);
  }
}

async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
