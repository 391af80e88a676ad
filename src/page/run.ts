/** Starts the session of this frame, or leaves alone the one that already runs. */
import { readArticle } from '@/article/read-article';
import type { Claim } from '@/engine/claim';
import { answer, callBackground, extensionIsGone, tellExtensionPages } from '@/messaging/protocol';
import { createHighlightPainter } from '@/painting/highlight-painter';
import { highlightsSupported } from '@/painting/highlights-supported';
import type { Painter } from '@/painting/painter';
import { PALETTES } from '@/painting/palettes';
import type { Settings } from '@/settings/settings';
import { onSettingsChange } from '@/settings/settings-changes';
import { analyseInBackground, settingsFromBackground } from './background-answers';
import type { CardWords } from './claim-card';
import { offeredMarkPainter } from './mark-painter-slot';
import { pageCorrections } from './page-corrections';
import { PageSession } from './session';

/** The frame's running session, in the global object that only this extension's scripts see. */
interface RunningSession {
  /** False once the extension was updated or disabled under the session. */
  isAlive(): boolean;
  end(): void;
}
const RUNNING = Symbol.for('sourcelight.session');
type WithRunning = { [RUNNING]?: RunningSession };

/** What the card beside a mark says, in the reader's language. Throws once the extension is gone. */
export interface CardTexts {
  describeClaim(claim: Claim, text: string): CardWords;
  describeNoClaim(): CardWords;
}

/**
 * A session that outlives its extension ends at the first sign of life: nothing tells it that the extension was
 * updated or disabled, and from then on every call of the browser fails.
 */
export function runInThisFrame(texts: CardTexts): void {
  const running = (globalThis as WithRunning)[RUNNING];
  if (running?.isAlive()) return;
  running?.end();
  const ending = new AbortController();
  const { signal } = ending;
  (globalThis as WithRunning)[RUNNING] = {
    isAlive: () => !signal.aborted && !extensionIsGone(),
    end: () => ending.abort(),
  };

  const endIfGone = () => {
    if (extensionIsGone()) ending.abort();
    return signal.aborted;
  };

  const corrections = pageCorrections(signal, endIfGone);
  const session = new PageSession(
    {
      document,
      readArticle: async ({ captions }, until) => {
        endIfGone();
        return readArticle(document, { signal: until, captions });
      },
      analyse: analyseInBackground,
      createPainter,
      describe: (claim, text) => (endIfGone() ? null : texts.describeClaim(claim, text)),
      describeNoClaim: () => (endIfGone() ? null : texts.describeNoClaim()),
      loadSettings: () => settingsFromBackground(signal),
      loadCorrections: corrections.load,
      keepCorrections: corrections.keep,
      publish: (report) => {
        tellExtensionPages('reportChanged', report).catch(endIfGone);
      },
    },
    signal,
  );
  answer(
    'session',
    {
      getReport: () => session.report,
      focusClaim: (id) => session.focusClaim(id),
      step: (direction) => session.step(direction),
      explainSelection: () => session.explainSelection(),
      claimInSelection: () => session.claimInSelection(),
      handOver: (given) => session.handOver(given),
      toggleMarks: () => session.toggleMarks(),
      correct: ({ id, verdict }) => session.correct(id, verdict),
      rescan: () => void session.start(),
    },
    signal,
  );
  onSettingsChange(
    () => void settingsFromBackground(signal).then((settings) => session.changeSettings(settings), endIfGone),
    signal,
  );
  corrections.follow((changed) => void session.changeCorrections(changed));
  const refresh = () => endIfGone() || session.refresh();
  for (const event of ['pageshow', 'visibilitychange']) addEventListener(event, refresh, { signal });
  void session.start();
}

/** Marks beside the text wherever the browser can; elements inside it where it cannot or the reader prefers them. */
async function createPainter(settings: Settings): Promise<Painter> {
  const options = { document, palette: PALETTES[settings.palette], shown: new Set(settings.shown) };
  if (settings.marking === 'highlight' && highlightsSupported(window)) return createHighlightPainter(options);
  if (!offeredMarkPainter()) await callBackground('loadMarkPainter');
  const create = offeredMarkPainter();
  if (!create) throw new Error('The painter for marks inside the page did not load.');
  return create(options);
}
