/**
 * The first look at a page. It adds a session if there may be an article, now or after a change. Most pages of
 * most sites have none and are spared the session's script, messages and listeners.
 */
import { mayHoldArticle } from '@/article/first-look';
import { documentWithText, onFrameLoad } from '@/article/frames';
import { addedByBackground } from './background-answers';
import { watchChanges } from './changes';
import { canChange } from './relevance';
import { runningSession } from './running-session';

/** Ends this frame's current look; kept in the global object that only this extension's scripts see. */
const LOOKING = Symbol.for('sourcelight.first-look');
type WithLook = { [LOOKING]?: AbortController };

/** True if a session was added or already runs; false while waiting for the page to change. */
export function precheckPage(): boolean {
  // An earlier look may belong to a version of the extension that has since been updated.
  (globalThis as WithLook)[LOOKING]?.abort();
  if (hasSession()) return true;
  if (mayHoldArticle(documentWithText(document))) {
    void addSession();
    return true;
  }
  const ending = new AbortController();
  (globalThis as WithLook)[LOOKING] = ending;
  const lookAgain = async () => {
    if (!hasSession() && !mayHoldArticle(documentWithText(document))) return;
    ending.abort();
    if (!hasSession()) await addSession();
  };
  watchChanges(document, (records) => canChange(null, records), lookAgain, ending.signal);
  onFrameLoad(document, () => void lookAgain(), ending.signal);
  return false;
}

function hasSession(): boolean {
  return runningSession()?.isAlive() ?? false;
}

/** No answer means no: the extension is gone or may no longer read the page. */
async function addSession(): Promise<void> {
  await addedByBackground('session').catch(() => {});
}
