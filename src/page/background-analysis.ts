/** Has a text analysed in the background, which the browser may stop and restart at any moment. */
import type { Analysis, AnalysisInput } from '@/engine/claim';
import { callBackground, isContextInvalidated } from '@/messaging/protocol';

/** Waits between tries in milliseconds: a stopped worker is back within the first, a busy machine within the last. */
const WAITS = [100, 400, 1_600, 6_400];

/**
 * The analysis of `input`. A call that the worker's end cut off is made again.
 * @throws the last error when every try failed, at once when the extension itself is gone, and when `signal` aborts.
 */
export async function analyseInBackground(input: AnalysisInput, signal: AbortSignal): Promise<Analysis> {
  let failure: unknown = new Error('The background gave no answer.');
  for (const wait of [0, ...WAITS]) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    signal.throwIfAborted();
    try {
      const analysis = await callBackground('analyse', input);
      if (analysis) return analysis;
    } catch (error) {
      if (isContextInvalidated(error)) throw error;
      failure = error;
    }
  }
  throw failure;
}
