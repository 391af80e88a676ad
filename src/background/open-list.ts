/** The list over a page, opened from its card. */
import browser, { type Runtime } from 'webextension-polyfill';

/** Chrome opens a popup for its extension, Firefox only in the reader's own click on the toolbar. */
export async function openList({ tab }: Runtime.MessageSender): Promise<boolean> {
  try {
    await browser.action.openPopup(tab?.windowId === undefined ? {} : { windowId: tab.windowId });
    return true;
  } catch {
    return false;
  }
}
