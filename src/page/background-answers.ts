/** What a session asks of the background. */
import type { Claim } from '@/engine/claim';
import { callBackground, isContextInvalidated } from '@/messaging/content-messaging';
import type { AddedScript, ReaderState, Visit, VisitQuestion } from '@/messaging/protocol';
import { questionOn, untilAnswered } from '@/messaging/questions';
import { receivedClaims, type SentClaim } from '@/messaging/sent-claims';
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
  const told: Claim[] = [];
  return answered(() => wholeVisit(question, told), signal);
}

/**
 * The visit with all its claims: those of a very long text do not fit into one message.
 *
 * @param told the claims that earlier tries were told. A background that was stopped begins anew, and the page goes on
 * behind them: else one that is stopped again and again would never tell them all.
 */
async function wholeVisit(question: Omit<VisitQuestion, 'from'>, told: Claim[]): Promise<Visit> {
  const from = told.length;
  const visit = await callBackground('visit', { ...question, from });
  if (visit?.finding.kind !== 'article') return visit as Visit;
  const { word, finding, claimsFound } = visit;
  const { analysis } = finding;
  take(told, from, analysis.claims);
  while (told.length < claimsFound) {
    const at = told.length;
    const more = await callBackground('moreClaims', at);
    if (!more?.length) throw new Error('The background has forgotten the claims.');
    take(told, at, more);
  }
  return { word, finding: { ...finding, analysis: { ...analysis, claims: told } } };
}

/** Adds the claims from index `from` on, unless another try has added them. */
function take(told: Claim[], from: number, sent: readonly SentClaim[]): void {
  if (from === told.length) told.push(...receivedClaims(sent));
}

/** Has a script added to this frame. @throws as `visitFromBackground` does. */
export async function addedByBackground(script: AddedScript): Promise<void> {
  await answered(() => callBackground('addScript', script));
}

function answered<Answer>(ask: () => Promise<Answer>, signal?: AbortSignal): Promise<Answer> {
  return untilAnswered(ask, { signal, isFinal: isContextInvalidated });
}
