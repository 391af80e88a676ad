/** Questions to the background, which the browser may stop and restart at any moment. */
import type { Correction } from '@/corrections/correction';
import type { Analysis, AnalysisInput } from '@/engine/claim';
import { callBackground, isContextInvalidated } from '@/messaging/protocol';
import type { Settings } from '@/settings/settings';

/** Waits before each try in milliseconds: a stopped worker is back at the second, a busy machine at the last. */
const WAITS = [0, 100, 400, 1_600, 6_400];
/** Milliseconds after which a question counts as lost. Fifty tabs that are restored at once are answered in a fraction. */
const LOST = 30_000;

/** The settings as they are now. @throws as `analyseInBackground` does. */
export function settingsFromBackground(signal: AbortSignal): Promise<Settings> {
  return untilAnswered(() => callBackground('settings'), signal);
}

/** The corrections that are kept for this page. @throws as `analyseInBackground` does. */
export function correctionsFromBackground(signal: AbortSignal): Promise<readonly Correction[]> {
  return untilAnswered(() => callBackground('corrections'), signal);
}

/**
 * The analysis of `input`.
 * @throws the last error when every try failed, at once when the extension itself is gone, and when `signal` aborts.
 */
export function analyseInBackground(input: AnalysisInput, signal: AbortSignal): Promise<Analysis> {
  return untilAnswered(() => callBackground('analyse', input), signal);
}

/** Asks again when the worker's end cut a question off: it is then answered with an error or with nothing. */
async function untilAnswered<Answer>(ask: () => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  let failure: unknown = new Error('The background gave no answer.');
  for (const wait of WAITS) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    signal.throwIfAborted();
    try {
      const answer = await Promise.race([ask(), lost()]);
      if (answer) return answer;
    } catch (error) {
      if (isContextInvalidated(error)) throw error;
      failure = error;
    }
  }
  throw failure;
}

async function lost(): Promise<undefined> {
  await new Promise((resolve) => setTimeout(resolve, LOST));
  return undefined;
}
