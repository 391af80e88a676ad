import { i18n } from '#i18n';
import { SaveMenu } from '../claims/save-menu';
import type { ArticleReport, OpenBeside, SettingsLink, ShareLink, TabLink } from '../ports';

interface MoreMenuProps {
  readonly report: ArticleReport;
  readonly tab: TabLink;
  readonly settings: SettingsLink;
  readonly share: ShareLink;
  readonly openBeside: OpenBeside;
}

/** Less frequent actions: saving files and opening other pages. */
export function MoreMenu({ report, tab, settings, share, openBeside }: MoreMenuProps) {
  const ways = {
    before: (
      <>
        <button type="button" onClick={() => tab.openSheet()}>
          {i18n.t('sheet.page')}
        </button>
        {openBeside && (
          <button type="button" onClick={() => void openBeside()}>
            {i18n.t('popup.openInPanel')}
          </button>
        )}
        <button type="button" onClick={() => tab.openDraft()}>
          {i18n.t('paste.orCheck')}
        </button>
        <button type="button" onClick={() => tab.openPair()}>
          {i18n.t('pair.title')}
        </button>
        <button type="button" onClick={() => tab.openSet()}>
          {i18n.t('set.title')}
        </button>
        <hr />
      </>
    ),
    after: (
      <>
        <hr />
        <button type="button" onClick={() => tab.openSettings()}>
          {i18n.t('popup.settings')}
        </button>
      </>
    ),
  };
  return (
    <SaveMenu label={i18n.t('popup.more')} report={report} link={tab} settings={settings} share={share} {...ways} />
  );
}
