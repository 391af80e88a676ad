/** The ways of an article to a page of the extension: from another tab, from a file, or pasted. */
import browser from 'webextension-polyfill';
import { correctClaims } from '@/corrections/correct-claims';
import { callSession } from '@/messaging/extension-messaging';
import type { ReadReport } from '@/messaging/page-report';
import { parsePageReport } from '@/messaging/schemas';
import { paragraphsOf } from '@/report/paragraphs';
import type { LeftOut, SetArticle } from '@/set/set';
import { loadSettings } from '@/settings/stored-settings';
import type { GivenArticles } from '@/ui/ports';
import { readFiles } from './set-reader';

export const givenArticles: GivenArticles = {
  openArticles: async () => {
    const tabs = await browser.tabs.query({});
    const found = await Promise.all(tabs.map(async ({ id = -1 }) => ({ tab: id, report: await reportOf(id) })));
    return found.flatMap(({ tab, report }) => (report ? { tab, title: report.article.title } : []));
  },
  inTab: async (tab) => {
    const report = await reportOf(tab);
    return report && articleOf(report, (await loadSettings()).beliefs);
  },
  read: async (file) => {
    const settings = await loadSettings();
    let outcome: SetArticle | LeftOut = { id: file.name, reason: 'unreadable' };
    await readFiles([file], {
      settings,
      signal: new AbortController().signal,
      onStep: (step) => {
        if (step.kind === 'read') outcome = step.article;
        else if (step.kind === 'left-out') outcome = step;
      },
    });
    return outcome;
  },
};

/** Null where no session of the tab has read an article. */
function reportOf(tab: number): Promise<ReadReport | null> {
  return callSession(tab, 'getReport')
    .then(parsePageReport)
    .then((report) => (report.state === 'read' ? report : null))
    .catch(() => null);
}

/** The article by the reader's word. */
function articleOf({ article, text, headings, claims, corrections }: ReadReport, beliefs: boolean): SetArticle {
  const corrected = correctClaims(claims, text, corrections).claims;
  return {
    id: article.url,
    facts: article,
    text,
    paragraphs: paragraphsOf(text),
    headings,
    claims: beliefs ? corrected : corrected.filter(({ kind }) => kind !== 'belief'),
  };
}
