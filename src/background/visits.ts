/** What pages are told of themselves. Thousands of claims are told in portions: in one answer they would stop the page. */
import type { Runtime } from 'webextension-polyfill';
import type { Claim } from '@/engine/claim';
import type { OpenedVisit, Visit } from '@/messaging/protocol';

/** Claims in one answer. A page takes in so many in some 10 ms. */
const PORTION = 1_000;

/** By frame, the claims of the last visit that it has not been told all of. They are gone when the worker stops. */
const untold = new Map<string, readonly Claim[]>();

/** A visit as its page is told it first, with as many claims as fit into one answer. */
export function openVisit({ word, finding }: Visit, sender: Runtime.MessageSender): OpenedVisit {
  const frame = frameOf(sender);
  untold.delete(frame);
  if (finding.kind === 'not-article') return { word, finding, claimsFound: 0 };
  const { claims } = finding.analysis;
  if (claims.length > PORTION) untold.set(frame, claims);
  const analysis = { ...finding.analysis, claims: claims.slice(0, PORTION) };
  return { word, finding: { ...finding, analysis }, claimsFound: claims.length };
}

/** The next claims of the frame's last visit, from the one at `from` on; null once they are forgotten. */
export function moreClaims(from: number, sender: Runtime.MessageSender): readonly Claim[] | null {
  const frame = frameOf(sender);
  const claims = untold.get(frame);
  if (!claims) return null;
  if (from + PORTION >= claims.length) untold.delete(frame);
  return claims.slice(from, from + PORTION);
}

function frameOf({ tab, frameId }: Runtime.MessageSender): string {
  return `${tab?.id}.${frameId}`;
}
