import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Menu } from '../menu';
import type { ArticleLink, ArticleReport, SettingsLink, ShareLink } from '../ports';
import type { Download } from './downloads';
import { useCorrectedClaims } from './use-corrected-claims';
import { useShare } from './use-share';

interface SaveMenuProps {
  readonly label: string;
  readonly report: ArticleReport;
  readonly link: Pick<ArticleLink, 'pageText'>;
  readonly settings: SettingsLink;
  readonly share: ShareLink;
  /** What stands before and after the files. */
  readonly before?: ComponentChildren;
  readonly after?: ComponentChildren;
}

const SAVE_AS: Readonly<Record<Download, () => string>> = {
  markdown: () => i18n.t('share.asText'),
  csv: () => i18n.t('share.asTable'),
  json: () => i18n.t('share.asData'),
  annotations: () => i18n.t('share.asAnnotations'),
  codebook: () => i18n.t('share.codebook'),
};

/** All claims as a file, whatever is filtered at the moment, and the codebook that explains the files. */
export function SaveMenu({ label, report, link, settings, share, before, after }: SaveMenuProps) {
  const corrected = useCorrectedClaims(report, settings);
  const { notice, save } = useShare(report, corrected, share, link);
  return (
    <>
      <Menu label={label} end>
        {before}
        {(Object.keys(SAVE_AS) as Download[]).map((file) => (
          <button key={file} type="button" onClick={() => void save(file)}>
            {SAVE_AS[file]()}
          </button>
        ))}
        {after}
      </Menu>
      <span role="status" class="notice">
        {notice}
      </span>
    </>
  );
}
