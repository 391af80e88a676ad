import { type CorrectionChange, correctionOf, type Verdict } from '@/corrections/correction';
import type { PageReport } from '@/messaging/page-report';

/** What the reader says of the claim of this number (from 0) in a report. */
export function corrected(report: PageReport, at: number, verdict: Verdict): CorrectionChange {
  const claim = report.state === 'read' ? report.claims[at] : undefined;
  if (report.state !== 'read' || !claim) throw new Error(`the report has no claim ${at}`);
  return { correction: correctionOf(claim, report.text, verdict), takenBack: false };
}
