/** Opens the panel beside a window's pages: Chrome's side panel, Firefox's sidebar. */
import browser, { type Manifest } from 'webextension-polyfill';
import type { OpenBeside } from '@/ui/ports';

/** Chrome's API, which the polyfill's types leave out. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}
const SIDE_PANEL = 'sidePanel' as Manifest.OptionalPermission;

/** How to open the panel in this window. Chrome needs a permission, which it grants on a click without a prompt. */
export function sidePanelOf(windowId: number | undefined): OpenBeside {
  if (browser.sidebarAction) return () => opened(browser.sidebarAction.open());
  if (windowId === undefined || !('side_panel' in browser.runtime.getManifest())) return null;
  return () => opened(openSidePanel(windowId));
}

async function openSidePanel(windowId: number): Promise<void> {
  await browser.permissions.request({ permissions: [SIDE_PANEL] });
  await (browser as unknown as { sidePanel: SidePanel }).sidePanel.open({ windowId });
}

/** The popup closes once the panel is open. */
function opened(opening: Promise<void>): Promise<boolean> {
  return opening.then(
    () => {
      window.close();
      return true;
    },
    () => false,
  );
}
