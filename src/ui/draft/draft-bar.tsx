import { i18n } from '#i18n';
import { READ_KINDS } from '@/documents/given-file';
import type { ReadReport } from '@/messaging/page-report';
import { SaveMenu } from '../claims/save-menu';
import { FileButton } from '../file-button';
import { TopBar } from '../frame/top-bar';
import type { ArticleLink, SettingsLink, ShareLink } from '../ports';
import { ReportButtons } from './report-buttons';

interface DraftBarProps {
  readonly report: ReadReport;
  readonly link: ArticleLink;
  readonly settings: SettingsLink;
  readonly share: ShareLink;
  readonly hasFindings: boolean;
  /** By the editor's word as well. */
  readonly hasClaims: boolean;
  /** True while the report stands in place of the draft. */
  readonly isReported: boolean;
  onReport(isReported: boolean): void;
  onFile(file: File): void;
  onCopy(): void;
}

/** What can be done with the draft as a whole, or with its report. */
export function DraftBar(props: DraftBarProps) {
  const { report, link, settings, share, hasFindings, hasClaims, isReported, onReport, onFile, onCopy } = props;
  return (
    <TopBar current="draft">
      {isReported ? (
        <ReportButtons onBack={() => onReport(false)} />
      ) : (
        <>
          <FileButton name={i18n.t('draft.open')} accept={READ_KINDS} onFile={onFile} />
          {hasFindings && (
            <button type="button" onClick={onCopy}>
              {i18n.t('draft.copy')}
            </button>
          )}
          {hasClaims && (
            <button type="button" class="to-report" onClick={() => onReport(true)}>
              {i18n.t('report.open')}
            </button>
          )}
        </>
      )}
      {hasClaims && (
        <SaveMenu label={i18n.t('share.saveAs')} report={report} link={link} settings={settings} share={share} />
      )}
    </TopBar>
  );
}
