/**
 * The first look at a page: a session is added where there may be an article, at once or after a change. Most pages of
 * most sites hold none, and are spared the session's script, its questions and its listening.
 */
import { mayHoldArticle } from '@/article/first-look';
import { documentWithText, onFrameLoad } from '@/article/frames';
import { addedByBackground } from './background-answers';
import { watchChanges } from './changes';
import { canChange } from './relevance';
import { runningSession } from './running-session';

/** Ends the look that goes on in this frame, in the global object that only this extension's scripts see. */
const LOOKING = Symbol.for('sourcelight.first-look');
type WithLook = { [LOOKING]?: AbortController };

/** True where a session is added or runs already; false where the page's changes are waited for. */
export function precheckPage(): boolean {
  // An earlier look may be that of an extension which was updated since.
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

/** Without an answer there is none: the extension is gone, or may not read the page any more. */
async function addSession(): Promise<void> {
  await addedByBackground('session').catch(() => {});
}
