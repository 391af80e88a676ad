import { useMemo } from 'preact/hooks';
import type { CorrectedClaims } from '@/corrections/correct-claims';
import {
  type Correction,
  type CorrectionChange,
  changesFor,
  correctionsAbout,
  type SaidOfClaim,
  sameSource,
} from '@/corrections/correction';
import type { Claim } from '@/engine/claim';
import type { ArticleLink, ArticleReport } from '../ports';

/** What the reader can say of an article's claims and sources, and take back. */
export interface Corrections {
  /** What the claim is. */
  say(claim: Claim, said: SaidOfClaim): void;
  /** Takes back all that was said of the claim. */
  undo(claim: Claim): void;
  /** The source of the first name is that of the second one. */
  join(name: string, sameAs: string): void;
  /** Takes back that these are the same source as the one of this name. */
  unjoin(name: string, sameAs: string): void;
  /** These claims are from a source of this name. */
  putApart(claims: readonly Claim[], name: string): void;
}

export function useCorrections(report: ArticleReport, corrected: CorrectedClaims, link: ArticleLink): Corrections {
  const { text, corrections } = report;
  const { found, added } = corrected;
  return useMemo(() => {
    const send = (changes: readonly CorrectionChange[]) => void (changes.length > 0 && link.correct(changes));
    const changesOf = (claim: Claim, said: SaidOfClaim) => {
      const addition = added.get(claim.id);
      return addition ? changedAddition(addition, said) : changesFor(claim, found.get(claim.id) ?? claim, text, said);
    };
    return {
      say: (claim, said) => send(changesOf(claim, said)),
      undo: (claim) => {
        const addition = added.get(claim.id);
        const about = addition ? [addition] : correctionsAbout(claim, text, corrections);
        send(about.map((correction) => ({ correction, takenBack: true })));
      },
      join: (name, sameAs) => send([{ correction: sameSource(name, sameAs), takenBack: false }]),
      unjoin: (name, sameAs) => send([{ correction: sameSource(name, sameAs), takenBack: true }]),
      putApart: (claims, name) =>
        send(claims.flatMap((claim) => changesOf(claim, { label: claim.label, source: name }))),
    };
  }, [text, corrections, found, added, link]);
}

/** What becomes of a claim that the reader has added. */
function changedAddition(correction: Correction, { label, source }: SaidOfClaim): CorrectionChange[] {
  const { verdict } = correction;
  if (label === 'not-a-source') return [{ correction, takenBack: true }];
  if (typeof verdict === 'string' || !('added' in verdict)) return [];
  return [{ correction: { ...correction, verdict: { added: { ...verdict.added, label, source } } }, takenBack: false }];
}
