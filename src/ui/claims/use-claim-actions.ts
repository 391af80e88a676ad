import { useCallback, useMemo, useState } from 'preact/hooks';
import type { CorrectedClaims } from '@/corrections/correct-claims';
import type { ListState } from '@/messaging/list-state';
import type { ArticleLink, ArticleReport, ShareLink } from '../ports';
import { useCorrections } from './use-corrections';
import { useShare } from './use-share';

interface Occasion {
  readonly report: ArticleReport;
  /** The report's claims by the reader's word. */
  readonly corrected: CorrectedClaims;
  readonly link: ArticleLink;
  readonly share: ShareLink;
  change(part: Partial<ListState>): void;
}

/** What the reader can do with the claims of a list, the claims that the page no longer shows, and what to tell of it all. */
export function useClaimActions({ report, corrected, link, share, change }: Occasion) {
  const [missed, setMissed] = useState<readonly string[]>([]);
  const lost = useMemo(() => new Set([...report.lost, ...missed]), [report.lost, missed]);
  const { notice, copy, copyLink } = useShare(report, corrected, share, link);
  const corrections = useCorrections(report, corrected, link);
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
      toArticle: link.uncover,
      copy,
      copyLink,
      corrections,
    }),
    [change, show, link, copy, copyLink, corrections],
  );
  return { lost, show, notice, actions };
}
