import { i18n } from '#i18n';
import { type Download, FORMATS, type Format } from './downloads';
import { Fold } from './fold';

const formatName = (format: Format): string => i18n.t(`share.format.${format}`);

/** The whole list as a file, whatever is filtered at the moment, and the codebook that explains it. */
export function ExportView({ onSave }: { onSave(file: Download): void }) {
  return (
    <Fold title={i18n.t('share.export')}>
      <p class="soft">{i18n.t('share.exportWhat')}</p>
      <p class="formats">
        {FORMATS.map((format) => (
          <button key={format} type="button" onClick={() => onSave(format)}>
            {formatName(format)}
          </button>
        ))}
      </p>
      <p class="soft">{i18n.t('share.codebookWhat')}</p>
      <p class="formats">
        <button type="button" onClick={() => onSave('codebook')}>
          {i18n.t('share.codebook')}
        </button>
      </p>
    </Fold>
  );
}
