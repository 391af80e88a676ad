/** The number on the toolbar button, for readers who want one. The popup says the same, and more. */
import browser from 'webextension-polyfill';
import { correctClaims } from '@/corrections/correct-claims';
import { answer, callSession } from '@/messaging/extension-messaging';
import type { PageReport } from '@/messaging/page-report';
import { parsePageReport } from '@/messaging/schemas';
import { profileOf } from '@/report/profile';
import { loadSettings, watchSettings } from '@/settings/stored-settings';

/** Dark enough for white figures on it, and of no group's colour. */
const COLOUR = '#1a4d7c';

/** Must be called synchronously when the background starts. */
export function listenForBadge(): void {
  answer('extension-pages', {
    reportChanged: async (_, { tab }) => {
      if (tab?.id === undefined || !(await loadSettings()).badge) return;
      const report = parsePageReport(await callSession(tab.id, 'getReport'));
      await browser.action.setBadgeBackgroundColor({ color: COLOUR, tabId: tab.id });
      await browser.action.setBadgeText({ text: badgeOf(report), tabId: tab.id });
    },
    // The number stays the same, wherever in the article the reader is.
    claimReached: () => {},
  });
  watchSettings(({ badge }) => void (badge || clearBadges()));
}

/** How many sources of the article are unnamed or vague; nothing where there is none. */
export function badgeOf(report: PageReport): string {
  if (report.state !== 'read') return '';
  const { claims } = correctClaims(report.claims, report.text, report.corrections);
  const { anonymous, unnamed, vague } = profileOf(claims).sourcesBy;
  return String(anonymous + unnamed + vague || '');
}

async function clearBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && browser.action.setBadgeText({ text: '', tabId: id })));
}
