import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '@/engine/analyse';
import { answer } from '@/messaging/protocol';
import { parseAnalysisInput } from '@/messaging/schemas';
import { loadSettings, watchSettings } from '@/settings/stored-settings';
import { addMarkPainter, registerSessions, startInOpenTabs, startInTab } from '@/sites/session-script';

const MENU_ITEM = 'show-claims';

/** Every listener is registered before the first await: a worker that was stopped is woken by them. */
export default defineBackground(() => {
  answer('background', {
    analyse: (input) => analyse(parseAnalysisInput(input)),
    loadMarkPainter: async (_, { tab, frameId }) => {
      if (tab?.id === undefined) return false;
      await addMarkPainter(tab.id, frameId ?? 0);
      return true;
    },
  });

  const register = async () => registerSessions(await loadSettings());
  watchSettings(() => void register());
  browser.permissions.onRemoved.addListener(() => void register());
  browser.permissions.onAdded.addListener(async () => {
    await register();
    await startInOpenTabs(await loadSettings());
  });
  browser.runtime.onStartup.addListener(() => void register());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void register();
    browser.contextMenus?.create({
      id: MENU_ITEM,
      title: browser.i18n.getMessage('actionTitle'),
      contexts: ['page', 'selection'],
    });
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.contextMenus?.onClicked.addListener((_, tab) => {
    if (tab?.id !== undefined) void startInTab(tab.id);
  });
});
