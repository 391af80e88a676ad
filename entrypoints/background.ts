import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { listenForBadge } from '@/background/badge';
import { listenToCommands } from '@/background/commands';
import { createMenu, listenToMenu } from '@/background/menu';
import { correctionsOn, keepCorrections } from '@/corrections/stored-corrections';
import { analyse } from '@/engine/analyse';
import { answer } from '@/messaging/protocol';
import { parseAnalysisInput } from '@/messaging/schemas';
import { loadSettings, watchSettings } from '@/settings/stored-settings';
import { addMarkPainter, registerSessions, startInOpenTabs } from '@/sites/session-script';
import { citationOf } from '@/ui/take-away';

/** Every listener is registered before the first await: a worker that was stopped is woken by them. */
export default defineBackground(() => {
  answer('background', {
    analyse: (input) => analyse(parseAnalysisInput(input)),
    settings: loadSettings,
    corrections: (_, { tab, url }) => (tab?.incognito || !url ? [] : correctionsOn(url)),
    keepCorrections: async (corrections, { tab, url }) => {
      if (tab && !tab.incognito && url) await keepCorrections(url, corrections);
    },
    loadMarkPainter: async (_, { tab, frameId }) => {
      if (tab?.id === undefined) return false;
      await addMarkPainter(tab.id, frameId ?? 0);
      return true;
    },
  });

  listenToCommands();
  listenToMenu({
    forLink: { copied: i18n.t('share.linkCopied'), refused: i18n.t('card.linkToCopy'), button: i18n.t('share.copy') },
    forClaim: { copied: i18n.t('share.noLink'), refused: i18n.t('card.claimToCopy'), button: i18n.t('share.copy') },
    citationOf,
  });
  listenForBadge();

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
    void createMenu({ whereFrom: i18n.t('menu.whereFrom'), copyLink: i18n.t('menu.copyLink') });
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
