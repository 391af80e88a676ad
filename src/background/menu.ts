/** The context menu's one item. A click on it lets the extension read the tab. */
import browser from 'webextension-polyfill';
import { callSession } from '@/messaging/extension-end';
import { startInTab } from '@/sites/session-script';

const ITEM = 'where-from';

/** Browsers keep the menu from then on; to be called when the extension was installed or updated. */
export function createMenu(title: string): void {
  browser.contextMenus?.create({ id: ITEM, title, contexts: ['selection'] });
}

/** Must be called synchronously when the background starts. */
export function listenToMenu(): void {
  browser.contextMenus?.onClicked.addListener(async (_, tab) => {
    if (tab?.id === undefined) return;
    if ((await startInTab(tab.id)) === 'running') await callSession(tab.id, 'explainSelection');
  });
}
