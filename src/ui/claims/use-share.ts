import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorrectedClaims } from '@/corrections/correct-claims';
import type { Claim } from '@/engine/claim';
import type { ArticleLink, ArticleReport, ShareLink } from '../ports';
import { useNotice } from '../use-notice';
import { citationOf } from './citation';
import { type Download, exportedArticle, fileOf, linkToClaim } from './downloads';

/** Copying and saving, and the notice of what has been done. */
export function useShare(
  report: ArticleReport,
  corrected: CorrectedClaims,
  share: ShareLink,
  link: Pick<ArticleLink, 'pageText'>,
) {
  const [notice, setNotice] = useNotice();
  const exported = useCallback(
    async () => exportedArticle(report, corrected, (await link.pageText?.()) ?? null, share.toolVersion),
    [report, corrected, share, link],
  );
  const put = useCallback(
    async (text: string, done: string) => setNotice((await share.copy(text)) ? done : i18n.t('share.refused')),
    [share, setNotice],
  );
  const copy = useCallback(
    (claim: Claim) => void put(citationOf(claim, report), i18n.t('share.copied')),
    [put, report],
  );
  const copyLink = useCallback(
    async (claim: Claim) => {
      const address = await linkToClaim(claim, await exported());
      await (address
        ? put(address, i18n.t('share.linkCopied'))
        : put(citationOf(claim, report), i18n.t('share.noLink')));
    },
    [put, exported, report],
  );
  const save = useCallback(
    async (file: Download) => {
      share.save(await fileOf(file, await exported()));
      setNotice(i18n.t('share.saved'));
    },
    [share, exported, setNotice],
  );
  return { notice, copy, copyLink: link.pageText && copyLink, save };
}
