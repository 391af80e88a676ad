/** Questions to the background, which the browser may stop and restart at any moment. */
import type { Correction } from '@/corrections/correction';
import type { Analysis, AnalysisInput } from '@/engine/claim';
import { callBackground, isContextInvalidated } from '@/messaging/protocol';
import type { Settings } from '@/settings/settings';

/**
 * Milliseconds before each try, and until its question counts as lost: a stopped worker is back at the second try, a
 * machine that is busy with fifty restored tabs at the last.
 */
const TRIES = [
  { wait: 0, patience: 4_000 },
  { wait: 100, patience: 8_000 },
  { wait: 400, patience: 16_000 },
  { wait: 1_600, patience: 32_000 },
  { wait: 6_400, patience: 64_000 },
];

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

/** Asks again when the worker's end cut a question off: it is then answered with an error, with nothing, or never. */
async function untilAnswered<Answer>(ask: () => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  let failure: unknown = new Error('The background gave no answer.');
  for (const { wait, patience } of TRIES) {
    await passed(wait);
    signal.throwIfAborted();
    try {
      const answer = await Promise.race([ask(), passed(patience)]);
      if (answer) return answer;
    } catch (error) {
      if (isContextInvalidated(error)) throw error;
      failure = error;
    }
  }
  throw failure;
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
