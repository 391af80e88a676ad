import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Claim } from '@/engine/claim';
import { citationOf } from './citation';
import type { ArticleReport, ShareLink, TabLink } from './ports';
import { exportedArticle, type Format, fileOf, linkToClaim } from './take-away';

/** How long a notice stays, in milliseconds: long enough to read a short sentence. */
const NOTICE_TIME = 4_000;

/** Copying and saving, and the notice of what has been done. */
export function useShare(report: ArticleReport, share: ShareLink, tab: TabLink) {
  const [notice, setNotice] = useState('');
  useEffect(() => {
    if (notice === '') return;
    const timer = setTimeout(() => setNotice(''), NOTICE_TIME);
    return () => clearTimeout(timer);
  }, [notice]);

  const exported = useCallback(
    async () => exportedArticle(report, await tab.pageText(), share.toolVersion),
    [report, share, tab],
  );
  const put = useCallback(
    async (text: string, done: string) => setNotice((await share.copy(text)) ? done : i18n.t('share.refused')),
    [share],
  );
  const copy = useCallback(
    (claim: Claim) => void put(citationOf(claim, report), i18n.t('share.copied')),
    [put, report],
  );
  const copyLink = useCallback(
    async (claim: Claim) => {
      const link = await linkToClaim(claim, await exported());
      await (link ? put(link, i18n.t('share.linkCopied')) : put(citationOf(claim, report), i18n.t('share.noLink')));
    },
    [put, exported, report],
  );
  const save = useCallback(
    async (format: Format) => {
      share.save(await fileOf(format, await exported()));
      setNotice(i18n.t('share.saved'));
    },
    [share, exported],
  );
  return { notice, copy, copyLink, save };
}
