/** The list over a page and the report on it, opened from the page. */
import browser, { type Runtime } from 'webextension-polyfill';
import { isPanelOpen } from './open-panel';

/**
 * A panel that is open beside the page has the list already. Otherwise Chrome opens a popup for its extension, Firefox only
 * in the reader's own click on the toolbar: false then.
 */
export async function openList({ tab }: Runtime.MessageSender): Promise<boolean> {
  const windowId = tab?.windowId;
  if (windowId === undefined) return false;
  try {
    if (!(await isPanelOpen(windowId))) await browser.action.openPopup({ windowId });
    return true;
  } catch {
    return false;
  }
}

/** Opens the report on a page's article in a tab beside it. */
export async function openReport({ tab }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) return;
  await browser.tabs.create({ url: browser.runtime.getURL(`/report.html?tab=${tab.id}`), index: tab.index + 1 });
}
