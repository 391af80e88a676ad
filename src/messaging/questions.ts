/** Questions to the background, which the browser may stop and restart at any moment. */
import { AnswerError, type Question } from './protocol';

/**
 * Milliseconds to wait before each try, and after it before the question counts as lost. A stopped worker is back by
 * the second try, a machine busy restoring fifty tabs by the last.
 */
const TRIES = [
  { wait: 0, patience: 4_000 },
  { wait: 100, patience: 8_000 },
  { wait: 400, patience: 16_000 },
  { wait: 1_600, patience: 32_000 },
  { wait: 6_400, patience: 64_000 },
];

export interface Patience {
  /** Aborting it stops the retries. */
  readonly signal?: AbortSignal | undefined;
  /** True for an error that no retry can mend, besides an error that is the answer twice. Default: never. */
  isFinal?(error: unknown): boolean;
}

/**
 * Asks again when the worker stopped before it answered, which shows as an error, an empty answer or none at all. The
 * first answer counts, even to a question taken for lost: the worker may just be slow. An error is taken for the answer
 * when it comes a second time: a worker that is being stopped fails at whatever it does.
 * @throws the last error when every try failed, a final one at once, and when `signal` aborts.
 */
export async function untilAnswered<Answer>(
  ask: () => Promise<Answer>,
  { signal, isFinal = () => false }: Patience = {},
): Promise<Answer> {
  /** Made only when needed: an error looks through the code of all that called it. */
  let failure: unknown;
  let answered: Answer | undefined;
  let arrived = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const tryOnce = async () => {
    try {
      answered ??= await ask();
      if (answered) arrived();
    } catch (error) {
      if (isFinal(error) || (error instanceof AnswerError && failure instanceof AnswerError)) throw error;
      failure = error;
    }
  };
  for (const { wait, patience } of TRIES) {
    if (wait > 0) await Promise.race([arrival, passed(wait)]);
    signal?.throwIfAborted();
    if (!answered) await Promise.race([arrival, tryOnce(), passed(patience)]);
    if (answered) return answered;
  }
  throw failure ?? new Error('The background gave no answer.');
}

let asked = 0;

/** A question with an id that stays the same on every retry. */
export function questionOn<Subject>(subject: Subject): Question<Subject> {
  asked += 1;
  return { id: `${performance.timeOrigin}-${asked}`, subject };
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
