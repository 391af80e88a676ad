/** Sends analyses to pages in chunks: thousands of claims in one answer would stop the page. */
import type { Runtime } from 'webextension-polyfill';
import type { Analysis, Claim } from '@/engine/claim';
import type { OpenedVisit, SentAnalysis, Visit } from '@/messaging/protocol';
import { type SentClaim, sentClaims } from '@/messaging/sent-claims';

/** Claims in one answer. A page takes about 10 ms to receive this many. */
const PORTION = 1_000;

/** By frame, the claims of the last answer that it has not been told all of. They are gone when the worker stops. */
const untold = new Map<string, readonly Claim[]>();

/** A visit as its page is told it first, its claims from the one at `from` on. */
export function openVisit({ word, finding }: Visit, sender: Runtime.MessageSender, from = 0): OpenedVisit {
  if (finding.kind === 'not-article') {
    untold.delete(frameOf(sender));
    return { word, finding, claimsFound: 0 };
  }
  const { analysis, claimsFound } = openAnalysis(finding.analysis, sender, from);
  return { word, finding: { ...finding, analysis }, claimsFound };
}

/** An analysis as it is told first, with as many claims as fit into one answer, and how many there are. */
function openAnalysis(
  analysis: Analysis,
  sender: Runtime.MessageSender,
  from: number,
): { readonly analysis: SentAnalysis; readonly claimsFound: number } {
  const frame = frameOf(sender);
  const { claims } = analysis;
  if (claims.length > from + PORTION) untold.set(frame, claims);
  else untold.delete(frame);
  const portion = sentClaims(claims.slice(from, from + PORTION));
  return { analysis: { ...analysis, claims: portion }, claimsFound: claims.length };
}

/** The next claims of the frame's last answer, from the one at `from` on; null once they are forgotten. */
export function moreClaims(from: number, sender: Runtime.MessageSender): readonly SentClaim[] | null {
  const frame = frameOf(sender);
  const claims = untold.get(frame);
  if (!claims) return null;
  if (from + PORTION >= claims.length) untold.delete(frame);
  return sentClaims(claims.slice(from, from + PORTION));
}

/** The name of the frame that asks. */
export function frameOf({ tab, frameId }: Runtime.MessageSender): string {
  return `${tab?.id}.${frameId}`;
}
