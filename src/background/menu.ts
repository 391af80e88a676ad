/** The context menu over selected words. A click on it lets the extension read the tab. */
import browser from 'webextension-polyfill';
import { callSession } from '@/messaging/extension-messaging';
import { startInTab } from '@/sites/session-script';
import { type CopyTexts, copyLinkInTab } from './copy-link';

export interface MenuTitles {
  readonly whereFrom: string;
  readonly copyLink: string;
  readonly addClaim: string;
}

const WHERE_FROM = 'where-from';
const COPY_LINK = 'copy-link';
const ADD_CLAIM = 'add-claim';

/** Browsers keep the menu from then on; to be called when the extension was installed or updated. */
export async function createMenu({ whereFrom, copyLink, addClaim }: MenuTitles): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({ id: WHERE_FROM, title: whereFrom, contexts: ['selection'] });
  browser.contextMenus?.create({ id: COPY_LINK, title: copyLink, contexts: ['selection'] });
  browser.contextMenus?.create({ id: ADD_CLAIM, title: addClaim, contexts: ['selection'] });
}

/** Must be called synchronously when the background starts. */
export function listenToMenu(texts: CopyTexts): void {
  browser.contextMenus?.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (tab?.id === undefined || (await startInTab(tab.id)) !== 'running') return;
    if (menuItemId === COPY_LINK) return copyLinkInTab(tab.id, texts);
    if (menuItemId === ADD_CLAIM && (await callSession(tab.id, 'offerToAdd'))) return;
    await callSession(tab.id, 'explainSelection');
  });
}
