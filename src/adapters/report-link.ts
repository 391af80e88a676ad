/** Connects the report to its article, which is open in another tab. */
import { answer, callSession } from '@/messaging/extension-messaging';
import { parsePageReport, parsePageText } from '@/messaging/schemas';
import { pageTextOf } from '@/sites/session-script';
import type { ReportLink, ReportState } from '@/ui/ports';
import { createWatched } from '@/ui/watched';

/**
 * Asks the tab's session for its report and follows it until `signal` aborts. It starts no session: a page that is in
 * the tab now may be another one than the report was opened for.
 */
export async function connectReport(tabId: number, signal: AbortSignal): Promise<ReportLink> {
  const report = createWatched<ReportState>(await reportOf(tabId));
  const refresh = async () => {
    const next = await reportOf(tabId);
    if (goesOn(report.current(), next)) report.set(next);
  };
  answer(
    'extension-pages',
    {
      reportChanged: async (_, sender) => {
        if (sender.tab?.id === tabId && sender.frameId === 0) await refresh();
      },
      claimReached: () => {},
    },
    signal,
  );
  return {
    report,
    pageText: () =>
      pageTextOf(tabId)
        .then(parsePageText)
        .catch(() => null),
  };
}

function reportOf(tabId: number): Promise<ReportState> {
  return callSession(tabId, 'getReport')
    .then(parsePageReport)
    .catch(() => ({ state: 'gone' }) as const);
}

/** False for what would take away an article that is shown: its page is read anew, or has made room for another one. */
function goesOn(shown: ReportState, next: ReportState): boolean {
  if (shown.state !== 'read') return true;
  return next.state === 'read' && next.article.url === shown.article.url;
}
