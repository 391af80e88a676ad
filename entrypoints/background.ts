import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { analysePageInSteps } from '@/background/analyse-page';
import { listenForBadge } from '@/background/badge';
import { frameOf, moreClaims, openVisit } from '@/background/claim-chunks';
import { listenToCommands } from '@/background/commands';
import { createMenu, listenToMenu } from '@/background/menu';
import { openList, openReport } from '@/background/open-list';
import { keepCorrection, readerState } from '@/background/reader-state';
import { Turns } from '@/background/turns';
import { watchCorrections } from '@/corrections/stored-corrections';
import { analyse } from '@/engine/analyse';
import { answer, tellSessions } from '@/messaging/extension-messaging';
import {
  parseAddedScript,
  parseAnalysisInput,
  parseOffset,
  parseOutline,
  parseVisitQuestion,
} from '@/messaging/schemas';
import { loadSettings, watchSettings } from '@/settings/stored-settings';
import { siteOf } from '@/sites/patterns';
import { mayRead } from '@/sites/permissions';
import { addScript, registerSessions, startInOpenTabs } from '@/sites/session-script';
import { citationOf } from '@/ui/claims/citation';

/** Every listener is registered before the first await: a worker that was stopped is woken by them. */
export default defineBackground(() => {
  const turns = new Turns();
  answer('background', {
    visit: async (asked, sender) => {
      const { id, subject, asArticle, from } = parseVisitQuestion(asked);
      const word = await readerState(sender);
      const analysed = () => analysePageInSteps(parseOutline(subject), word.settings, { asArticle });
      return openVisit({ word, finding: await turns.answer(frameOf(sender), id, analysed) }, sender, from);
    },
    moreClaims: (from, sender) => moreClaims(parseOffset(from), sender),
    readerState: (_, sender) => readerState(sender),
    keepCorrection,
    mayRead: (_, { url }) => url !== undefined && mayRead(url),
    addScript: async (script, { tab, frameId }) => {
      if (tab?.id === undefined) return false;
      await addScript(tab.id, frameId ?? 0, parseAddedScript(script));
      return true;
    },
    openList: (_, sender) => openList(sender),
    openReport: (_, sender) => openReport(sender),
    analyse: (input) => analyse(parseAnalysisInput(input)),
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
  const tellOfReaderState = () => void tellSessions('readerStateChanged');
  watchSettings(tellOfReaderState);
  watchCorrections(tellOfReaderState);
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void register();
    if (origins.length > 0) void tellSessions('sitesTakenBack', origins.map(siteOf));
  });
  browser.permissions.onAdded.addListener(async () => {
    await register();
    await startInOpenTabs(await loadSettings());
  });
  browser.runtime.onStartup.addListener(() => void register());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void register();
    void createMenu({
      whereFrom: i18n.t('menu.whereFrom'),
      copyLink: i18n.t('menu.copyLink'),
      addClaim: i18n.t('menu.addClaim'),
    });
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
