import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readSettingsFile, settingsFileOf } from '@/settings/settings-file';
import { FileButton } from '../file-button';
import type { SettingsLink, ShareLink } from '../ports';
import { listOf } from '../words';

/**
 * Saves the settings to a file and loads them from one. Which pages are read is not loaded, because the browser would have to
 * ask for permission.
 */
export function SettingsFileView({ settings, share }: { settings: SettingsLink; share: ShareLink }) {
  const [outcome, setOutcome] = useState({ done: '', wrong: '' });
  const save = () =>
    share.save({
      name: 'sourcelight-settings.json',
      type: 'application/json',
      text: settingsFileOf(settings.settings.current()),
    });
  const load = async (file: File) => {
    const read = readSettingsFile(await file.text());
    if ('settings' in read) {
      const { run: _, ...others } = read.settings;
      await settings.change(others);
      setOutcome({ done: i18n.t('settingsFile.loaded'), wrong: '' });
    } else setOutcome({ done: '', wrong: wordsFor(read) });
  };
  return (
    <>
      <p class="action">
        <button type="button" onClick={save}>
          {i18n.t('settingsFile.save')}
        </button>
        <FileButton
          name={i18n.t('settingsFile.load')}
          accept="application/json,.json"
          onFile={(file) => void load(file)}
        />
      </p>
      <p class="soft">{i18n.t('settingsFile.what')}</p>
      <p role="status">{outcome.done}</p>
      <p role="alert">{outcome.wrong}</p>
    </>
  );
}

type Problem = Exclude<ReturnType<typeof readSettingsFile>, { settings: unknown }>;

function wordsFor(file: Problem): string {
  switch (file.problem) {
    case 'not-json':
      return i18n.t('settingsFile.notJson');
    case 'not-settings':
      return i18n.t('settingsFile.notSettings');
    case 'newer':
      return i18n.t('settingsFile.newer');
    case 'wrong-fields':
      return i18n.t('settingsFile.wrongFields', { fields: listOf(file.fields) });
  }
}
