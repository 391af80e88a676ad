/** Starts the session of this frame, or leaves alone the one that already runs. */
import { readArticle } from '@/article/read-article';
import { answer, callBackground, extensionIsGone, tellExtensionPages } from '@/messaging/protocol';
import { createHighlightPainter } from '@/painting/highlight-painter';
import { highlightsSupported } from '@/painting/highlights-supported';
import type { Painter } from '@/painting/painter';
import { PALETTES } from '@/painting/palettes';
import type { Settings } from '@/settings/settings';
import { onSettingsChange } from '@/settings/settings-changes';
import { analyseInBackground, settingsFromBackground } from './background-answers';
import { offeredMarkPainter } from './mark-painter-slot';
import { PageSession, type SessionSurroundings } from './session';

/** The frame's running session, in the global object that only this extension's scripts see. */
interface RunningSession {
  /** False once the extension was updated or disabled under the session. */
  isAlive(): boolean;
  end(): void;
}
const RUNNING = Symbol.for('sourcelight.session');
type WithRunning = { [RUNNING]?: RunningSession };

/** @param words what the card beside a mark says, in the reader's language. */
export function runInThisFrame(words: Pick<SessionSurroundings, 'describe' | 'describeNoClaim'>): void {
  const running = (globalThis as WithRunning)[RUNNING];
  if (running?.isAlive()) return;
  running?.end();
  const ending = new AbortController();
  const { signal } = ending;
  (globalThis as WithRunning)[RUNNING] = {
    isAlive: () => !signal.aborted && !extensionIsGone(),
    end: () => ending.abort(),
  };

  const session = new PageSession(
    {
      document,
      readArticle: (until) => readArticle(document, { signal: until }),
      analyse: analyseInBackground,
      createPainter,
      ...words,
      loadSettings: () => settingsFromBackground(signal),
      publish: (report) => {
        tellExtensionPages('reportChanged', report).catch(() => ending.abort());
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
      toggleMarks: () => session.toggleMarks(),
      rescan: () => void session.start(),
    },
    signal,
  );
  onSettingsChange(
    () => void settingsFromBackground(signal).then((settings) => session.changeSettings(settings)),
    signal,
  );
  for (const event of ['pageshow', 'visibilitychange']) addEventListener(event, () => session.refresh(), { signal });
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
