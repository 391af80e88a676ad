/** Asking the background, which the browser may stop and restart at any moment. */
import type { Claim } from '@/engine/claim';
import { AnswerError, type Question } from './protocol';

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

export interface Patience {
  /** Ends the tries. */
  readonly signal?: AbortSignal | undefined;
  /** True for an error after which no try can succeed, besides one that was the answer. Default: there is none. */
  isFinal?(error: unknown): boolean;
}

/**
 * Asks again when the worker's end cut a question off: it is then answered with an error, with nothing, or never. The
 * first answer counts, even one to a question that was taken for lost: a worker may just be slow.
 * @throws the last error when every try failed, at once when it is final, and when `signal` aborts.
 */
export async function untilAnswered<Answer>(
  ask: () => Promise<Answer>,
  { signal, isFinal = () => false }: Patience = {},
): Promise<Answer> {
  let failure: unknown = new Error('The background gave no answer.');
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
      if (error instanceof AnswerError || isFinal(error)) throw error;
      failure = error;
    }
  };
  for (const { wait, patience } of TRIES) {
    if (wait > 0) await Promise.race([arrival, passed(wait)]);
    signal?.throwIfAborted();
    if (!answered) await Promise.race([arrival, tryOnce(), passed(patience)]);
    if (answered) return answered;
  }
  throw failure;
}

let asked = 0;

/** A question that keeps its name however often it is asked. */
export function questionOn<Subject>(subject: Subject): Question<Subject> {
  asked += 1;
  return { id: `${performance.timeOrigin}-${asked}`, subject };
}

/**
 * All claims of an answer that holds the first of them: those of a very long text do not fit into one.
 * @throws Error when the background has forgotten the others.
 */
export async function allClaims(
  first: readonly Claim[],
  claimsFound: number,
  more: (from: number) => Promise<readonly Claim[] | null>,
): Promise<readonly Claim[]> {
  let claims = first;
  while (claims.length < claimsFound) {
    const next = await more(claims.length);
    if (!next?.length) throw new Error('The background has forgotten the claims.');
    claims = [...claims, ...next];
  }
  return claims;
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
