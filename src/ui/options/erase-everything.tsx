import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SettingsLink } from '../ports';

/** Asks twice, because this cannot be undone. The second button stands elsewhere, so that a double click erases nothing. */
export function EraseEverything({ settings }: { settings: SettingsLink }) {
  const [step, setStep] = useState<'rest' | 'asked' | 'done'>('rest');
  const erase = async () => {
    await settings.eraseEverything();
    setStep('done');
  };
  return (
    <>
      {step === 'asked' ? (
        <p class="action">
          <button type="button" onClick={() => setStep('rest')}>
            {i18n.t('options.eraseCancel')}
          </button>
          <button type="button" class="main" onClick={() => void erase()}>
            {i18n.t('options.eraseConfirm')}
          </button>
        </p>
      ) : (
        <button type="button" onClick={() => setStep('asked')}>
          {i18n.t('options.erase')}
        </button>
      )}
      <p class="soft">{i18n.t('options.eraseWhat')}</p>
      <p role="status">{step === 'done' && i18n.t('options.erased')}</p>
    </>
  );
}
