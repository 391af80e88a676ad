/** Starts this frame's session unless one is running. */
import { readPage } from '@/article/read-page';
import { Slices } from '@/article/slices';
import type { Group } from '@/engine/claim';
import { answer, callBackground, extensionIsGone, tellExtensionPages } from '@/messaging/content-messaging';
import { type PageReport, previewOf, sentReport } from '@/messaging/page-report';
import type { Answers } from '@/messaging/protocol';
import { createHighlightPainter } from '@/painting/highlight-painter';
import { highlightsSupported } from '@/painting/highlights-supported';
import type { Painter } from '@/painting/painter';
import { PALETTES } from '@/painting/palettes';
import { covers } from '@/settings/hosts';
import type { Settings } from '@/settings/settings';
import { mayReadFromBackground, readerStateFromBackground, visitFromBackground } from './background-answers';
import { forgetOffers, needed } from './lazy-scripts';
import { runningSession, setRunningSession } from './running-session';
import { PageSession } from './session';

/**
 * A session that outlives its extension ends at the first sign of life: nothing tells it that the extension was
 * updated or disabled, and from then on every call of the browser fails.
 */
export function runInThisFrame(): void {
  const running = runningSession();
  if (running?.isAlive()) return;
  running?.end();
  forgetOffers();
  const ending = new AbortController();
  const { signal } = ending;
  setRunningSession({ isAlive: () => !signal.aborted && !extensionIsGone(), end: () => ending.abort() });

  const endIfGone = () => {
    if (extensionIsGone()) ending.abort();
    return signal.aborted;
  };

  let wasAsked = false;
  const session = new PageSession(
    {
      page: document,
      readPage: async (read, until, earlier) => {
        endIfGone();
        return readPage(read, new Slices({ signal: until }), { earlier });
      },
      visit: visitFromBackground,
      createPainter,
      loadActions: async (acting) => {
        endIfGone();
        return (await needed('reader-actions'))(acting);
      },
      keepCorrection: async (change) => callBackground('keepCorrection', change),
      // Notify only pages that have asked, and the badge.
      publish: () =>
        void ((wasAsked || session.settings.badge) && tellExtensionPages('reportChanged').catch(endIfGone)),
      openList: () => callBackground('openList').catch(() => false),
      tellReached: (id) => void (wasAsked && tellExtensionPages('claimReached', id).catch(endIfGone)),
    },
    signal,
  );
  const reportAsked = () => {
    wasAsked = true;
    return session.report;
  };
  answer(answersOf(session, reportAsked, ending), signal);
  tellAfterPrinting(session, endIfGone, signal);
  const refresh = () => endIfGone() || session.refresh();
  for (const event of ['pageshow', 'visibilitychange']) addEventListener(event, refresh, { signal });
  void session.start();
}

/** What the session answers to the extension's pages and its worker. */
function answersOf(session: PageSession, reportAsked: () => PageReport, ending: AbortController): Answers<'session'> {
  const actions = () => session.actions();
  return {
    getReport: () => sentReport(reportAsked()),
    getPreview: () => sentReport(previewOf(reportAsked())),
    getList: () => session.list,
    keepList: (list) => session.keepList(list),
    readOnce: () => void session.readOnce(),
    focusClaim: async (id) => (await actions()).commands.focusClaim(id),
    step: async (direction) => (await actions()).commands.step(direction),
    explainSelection: async () => (await actions()).commands.explainSelection(),
    claimInSelection: async () => (await actions()).commands.claimInSelection(),
    handOver: async (given) => (await actions()).commands.handOver(given),
    toggleMarks: () => session.toggleMarks(),
    correct: async (changes) => (await actions()).corrections.correct(changes),
    offerToAdd: async () => (await actions()).commands.offerToAdd(),
    readAnyway: () => void session.readAnyway(),
    rescan: () => void session.start(),
    sitesTakenBack: async (sites) => {
      const isMeant = sites.some((site) => site === '' || covers(site, location.hostname));
      if (isMeant && !(await mayReadFromBackground(ending.signal))) ending.abort();
    },
    readerStateChanged: async () => session.changeReaderState(await readerStateFromBackground(ending.signal)),
  };
}

/** Tells the reader, once per visit, that marks are not printed and that the report has them. */
function tellAfterPrinting(session: PageSession, endIfGone: () => boolean, signal: AbortSignal): void {
  let wasTold = false;
  const tell = async ({ isTrusted }: Event) => {
    if (!isTrusted || wasTold || !session.hasMarks || endIfGone()) return;
    wasTold = true;
    const show = await needed('print-notice');
    show(document, () => void callBackground('openReport').catch(endIfGone), signal);
  };
  addEventListener('afterprint', (event) => void tell(event).catch(endIfGone), { signal });
}

/** Marks beside the text wherever the browser can; elements inside it where it cannot or the reader prefers them. */
async function createPainter(
  { palette, marking }: Settings,
  document: Document,
  shown: () => ReadonlySet<Group>,
): Promise<Painter> {
  const isBeside = marking === 'highlight' && highlightsSupported(document);
  const create = isBeside ? createHighlightPainter : await needed('mark-painter');
  return create({ document, palette: PALETTES[palette], shown: shown() });
}
