/** Questions to the background, which the browser may stop and restart at any moment. */
import { callBackground, isContextInvalidated } from '@/messaging/page-end';
import type { AddedScript, ReadersWord, Visit } from '@/messaging/protocol';
import type { PageOutline } from '@/outline/outline';

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

/** What the reader has said so far that holds for this page. @throws as `visitFromBackground` does. */
export function readersWordFromBackground(signal: AbortSignal): Promise<ReadersWord> {
  return untilAnswered(() => callBackground('readersWord'), signal);
}

/**
 * All about this page.
 * @throws the last error when every try failed, at once when the extension itself is gone, and when `signal` aborts.
 */
export function visitFromBackground(outline: PageOutline, signal: AbortSignal): Promise<Visit> {
  return untilAnswered(() => wholeVisit(outline), signal);
}

/** The visit with all of its claims: those of a very long article do not fit into one answer. */
async function wholeVisit(outline: PageOutline): Promise<Visit> {
  const visit = await callBackground('visit', outline);
  if (visit?.finding.kind !== 'article') return visit;
  const { finding, claimsFound } = visit;
  let { claims } = finding.analysis;
  while (claims.length < claimsFound) {
    const more = await callBackground('moreClaims', claims.length);
    if (!more?.length) throw new Error('The background has forgotten the claims.');
    claims = [...claims, ...more];
  }
  return { ...visit, finding: { ...finding, analysis: { ...finding.analysis, claims } } };
}

/** Has a script added to this frame. @throws as `visitFromBackground` does. */
export async function addedByBackground(script: AddedScript): Promise<void> {
  await untilAnswered(() => callBackground('addScript', script));
}

/** Asks again when the worker's end cut a question off: it is then answered with an error, with nothing, or never. */
async function untilAnswered<Answer>(ask: () => Promise<Answer>, signal?: AbortSignal): Promise<Answer> {
  let failure: unknown = new Error('The background gave no answer.');
  for (const { wait, patience } of TRIES) {
    if (wait > 0) await passed(wait);
    signal?.throwIfAborted();
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
