/** Whether the panel is open beside the pages of a window: Chrome's side panel, Firefox's sidebar; phones have neither. */
import browser from 'webextension-polyfill';

/** Chrome's API to ask which of the extension's pages are open; it has no sidebar that could be asked itself. */
interface PanelContexts {
  getContexts?(filter: { contextTypes: ['SIDE_PANEL']; windowIds: number[] }): Promise<readonly unknown[]>;
}

export async function isPanelOpen(windowId: number): Promise<boolean> {
  if (browser.sidebarAction) return browser.sidebarAction.isOpen({ windowId });
  const { getContexts } = browser.runtime as PanelContexts;
  const panels = await getContexts?.({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] });
  return panels !== undefined && panels.length > 0;
}
