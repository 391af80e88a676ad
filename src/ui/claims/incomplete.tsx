import { i18n } from '#i18n';
import type { ArticleReport } from '../ports';

interface IncompleteProps {
  readonly report: ArticleReport;
  /** True for a preview whose other claims will not come. */
  readonly isLost: boolean;
  onRescan(): void;
}

/** Says what the list does not hold, or this device cannot keep. */
export function Incomplete({ report, isLost, onRescan }: IncompleteProps) {
  return (
    <>
      {isLost && <Missing text={i18n.t('popup.restLost')} onRescan={onRescan} />}
      {report.unkept && <p role="alert">{i18n.t('correct.noRoom')}</p>}
      {report.partial && <Missing text={i18n.t('popup.partial')} onRescan={onRescan} />}
    </>
  );
}

/** Says that something is missing, and leads to it. */
function Missing({ text, onRescan }: { text: string; onRescan(): void }) {
  return (
    <p role="status" class="incomplete soft">
      {text}{' '}
      <button type="button" class="quiet" onClick={onRescan}>
        {i18n.t('popup.rescan')}
      </button>
    </p>
  );
}
