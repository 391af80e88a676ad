import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type RunMode, SUGGESTED_SITES } from '@/settings/settings';
import { type Choice, Choices } from './choices';
import type { SettingsLink } from './ports';
import { parseSiteList } from './site-list';
import { useWatched } from './use-watched';
import { listOf } from './words';

const CHOICES: Readonly<Record<RunMode, Choice>> = {
  'on-click': { name: () => i18n.t('run.onClick.name'), what: () => i18n.t('run.onClick.what') },
  'on-sites': { name: () => i18n.t('run.onSites.name'), what: () => i18n.t('run.onSites.what') },
  everywhere: { name: () => i18n.t('run.everywhere.name'), what: () => i18n.t('run.everywhere.what') },
};

type Outcome = 'saved' | 'declined' | null;

/** The three ways to run. Nothing is stored, and the browser asks nothing, before the reader presses the button. */
export function RunChooser({ settings }: { settings: SettingsLink }) {
  const current = useWatched(settings.settings);
  const [run, setRun] = useState(current.run);
  const [typed, setTyped] = useState(() => current.sites.join('\n'));
  const [outcome, setOutcome] = useState<Outcome>(null);
  const { sites, wrong } = parseSiteList(typed);
  const blocked = run === 'on-sites' && (wrong.length > 0 || sites.length === 0);
  const save = async () => {
    if (!blocked) setOutcome((await settings.chooseRun(run, sites)) ? 'saved' : 'declined');
  };
  return (
    <div class="chooser">
      <Choices name="run" legend={i18n.t('run.legend')} choices={CHOICES} chosen={run} onChange={setRun} />
      {run === 'on-sites' && <SitesField typed={typed} wrong={wrong} onType={setTyped} />}
      <p class="action">
        <button type="button" class="main" aria-disabled={blocked} onClick={() => void save()}>
          {i18n.t('run.save')}
        </button>
        <span role="status">{outcome && i18n.t(`run.${outcome}`)}</span>
      </p>
    </div>
  );
}

interface SitesFieldProps {
  readonly typed: string;
  readonly wrong: readonly string[];
  onType(typed: string): void;
}

function SitesField({ typed, wrong, onType }: SitesFieldProps) {
  return (
    <div class="sites">
      <label for="sites">{i18n.t('run.sites')}</label>
      <p id="sites-help" class="soft">
        {i18n.t('run.sitesHelp')}
      </p>
      <textarea
        id="sites"
        rows={8}
        spellcheck={false}
        dir="ltr"
        aria-describedby="sites-help sites-wrong"
        aria-invalid={wrong.length > 0}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p id="sites-wrong" role="alert">
        {wrong.length > 0 && <bdi>{i18n.t('run.sitesWrong', wrong.length, { sites: listOf(wrong) })}</bdi>}
      </p>
      <button type="button" class="quiet" onClick={() => onType(SUGGESTED_SITES.join('\n'))}>
        {i18n.t('run.sitesSuggested')}
      </button>
    </div>
  );
}
