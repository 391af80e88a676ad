/** “Copy link to this claim”, for the claim that the reader's selection is part of. */
import browser from 'webextension-polyfill';
import { correctClaims } from '@/corrections/correct-claims';
import type { Claim } from '@/engine/claim';
import { linker, placeOf } from '@/export/located-claims';
import { callSession } from '@/messaging/extension-messaging';
import type { ReadReport } from '@/messaging/page-report';
import type { HandedOver } from '@/messaging/protocol';
import { parsePageReport, parsePageText } from '@/messaging/schemas';
import { pageTextOf } from '@/sites/session-script';

/** What the reader is told and given, in the reader's language. */
export interface CopyTexts {
  readonly forLink: Omit<HandedOver, 'id' | 'text'>;
  readonly forClaim: Omit<HandedOver, 'id' | 'text'>;
  /** A claim to paste, where no link leads to it. */
  citationOf(claim: Claim, report: ReadReport): string;
}

/** The page copies it, and says in the claim's card what came of it; a selection outside of claims is explained. */
export async function copyLinkInTab(tabId: number, texts: CopyTexts): Promise<void> {
  const id = await callSession(tabId, 'claimInSelection');
  const report = parsePageReport(await callSession(tabId, 'getReport'));
  const claim = report.state === 'read' ? claimOf(report, id) : undefined;
  if (report.state !== 'read' || !claim) {
    await callSession(tabId, 'explainSelection');
    return;
  }
  const link = await linkTo(claim, report, tabId);
  const handedOver = link
    ? { ...texts.forLink, id: claim.id, text: link }
    : { ...texts.forClaim, id: claim.id, text: texts.citationOf(claim, report) };
  await callSession(tabId, 'handOver', handedOver);
}

/** As the reader has corrected it. */
function claimOf({ claims, text, corrections }: ReadReport, id: string | null): Claim | undefined {
  return correctClaims(claims, text, corrections).claims.find((claim) => claim.id === id);
}

async function linkTo(claim: Claim, { article, text, claims }: ReadReport, tabId: number): Promise<string | null> {
  const page = parsePageText(await pageTextOf(tabId));
  const toolVersion = browser.runtime.getManifest().version;
  const exported = { article, text, claims, page, accessed: new Date().toISOString(), toolVersion };
  const linkOf = await linker(exported);
  return linkOf(placeOf(claim));
}
