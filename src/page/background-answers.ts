/** What a session asks of the background. */
import { callBackground, isContextInvalidated } from '@/messaging/content-messaging';
import type { AddedScript, ReaderState, Visit, VisitQuestion } from '@/messaging/protocol';
import { allClaims, questionOn, untilAnswered } from '@/messaging/questions';
import type { PageOutline } from '@/outline/outline';

/** The settings and corrections that apply to this page. @throws as `visitFromBackground` does. */
export function readerStateFromBackground(signal: AbortSignal): Promise<ReaderState> {
  return answered(() => callBackground('readerState'), signal);
}

/** Whether this page may still be read without a click. @throws as `visitFromBackground` does. */
export async function mayReadFromBackground(signal: AbortSignal): Promise<boolean> {
  // A bare false would count as no answer.
  const { allowed } = await answered(async () => ({ allowed: await callBackground('mayRead') }), signal);
  return allowed;
}

/**
 * All about this page.
 * @param asArticle has it read as an article, whatever it would be taken for.
 * @throws the last error when every try failed, at once when the extension itself is gone, and when `signal` aborts.
 */
export function visitFromBackground(outline: PageOutline, signal: AbortSignal, asArticle = false): Promise<Visit> {
  const question = { ...questionOn(outline), asArticle };
  return answered(() => wholeVisit(question), signal);
}

/** The visit with all its claims. */
async function wholeVisit(question: VisitQuestion): Promise<Visit> {
  const visit = await callBackground('visit', question);
  if (visit?.finding.kind !== 'article') return visit as Visit;
  const { word, finding, claimsFound } = visit;
  const { analysis } = finding;
  const claims = await allClaims(analysis.claims, claimsFound, (from) => callBackground('moreClaims', from));
  return { word, finding: { ...finding, analysis: { ...analysis, claims } } };
}

/** Has a script added to this frame. @throws as `visitFromBackground` does. */
export async function addedByBackground(script: AddedScript): Promise<void> {
  await answered(() => callBackground('addScript', script));
}

function answered<Answer>(ask: () => Promise<Answer>, signal?: AbortSignal): Promise<Answer> {
  return untilAnswered(ask, { signal, isFinal: isContextInvalidated });
}
