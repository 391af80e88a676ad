import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Verdict } from '@/corrections/correction';
import type { Claim } from '@/engine/claim';
import type { ListState } from '@/messaging/list-state';
import type { ArticleLink, ArticleReport, ShareLink } from '../ports';
import { useShare } from './use-share';

interface Occasion {
  readonly report: ArticleReport;
  /** Those of the report, by the reader's word. */
  readonly claims: readonly Claim[];
  readonly link: ArticleLink;
  readonly share: ShareLink;
  change(part: Partial<ListState>): void;
}

/** What the reader can do with the claims of a list, the claims that the page no longer shows, and what to tell of it all. */
export function useClaimActions({ report, claims, link, share, change }: Occasion) {
  const corrected = useMemo(() => ({ ...report, claims }), [report, claims]);
  const [missed, setMissed] = useState<readonly string[]>([]);
  const lost = useMemo(() => new Set([...report.lost, ...missed]), [report.lost, missed]);
  const { notice, copy, copyLink } = useShare(corrected, share, link);
  const show = useCallback(
    (id: string) =>
      void link.focusClaim(id).then((found) => {
        if (!found) setMissed((earlier) => [...earlier, id]);
      }),
    [link],
  );
  const actions = useMemo(
    () => ({
      open: (id: string | null) => {
        change({ open: id });
        if (id !== null) show(id);
      },
      copy,
      copyLink,
      correct: (claim: Claim, verdict: Verdict | null) => void link.correct(claim.id, verdict),
    }),
    [change, show, copy, copyLink, link],
  );
  return { lost, show, notice, actions };
}
