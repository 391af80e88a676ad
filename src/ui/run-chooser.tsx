import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RunMode } from '@/settings/settings';
import { type Choice, Choices } from './choices';
import type { SettingsLink } from './ports';
import { useWatched } from './use-watched';

const CHOICES: Readonly<Record<RunMode, Choice>> = {
  'on-click': { name: () => i18n.t('run.onClick.name'), what: () => i18n.t('run.onClick.what') },
  'on-sites': { name: () => i18n.t('run.onSites.name'), what: () => i18n.t('run.onSites.what') },
  everywhere: { name: () => i18n.t('run.everywhere.name'), what: () => i18n.t('run.everywhere.what') },
};

/** When pages are read. A choice holds at once, or not at all where the browser asks and the reader declines. */
export function RunChooser({ settings }: { settings: SettingsLink }) {
  const { run, sites } = useWatched(settings.settings);
  const [declined, setDeclined] = useState(false);
  const choose = async (chosen: RunMode) => setDeclined(!(await settings.chooseRun(chosen, sites)));
  return (
    <>
      <Choices name="run" choices={CHOICES} chosen={run} onChange={(chosen) => void choose(chosen)} />
      <p role="status">{declined && i18n.t('run.declined')}</p>
    </>
  );
}
