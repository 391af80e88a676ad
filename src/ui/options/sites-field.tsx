import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SUGGESTED_SITES } from '@/settings/settings';
import type { SettingsLink } from '../ports';
import { parseSiteList } from '../site-list';
import { useWatched } from '../use-watched';
import { listOf } from '../words';

/** The sites that are read without a click. Pressing the button stores them and has the browser ask for permission. */
export function SitesField({ settings }: { settings: SettingsLink }) {
  const { run, sites: stored } = useWatched(settings.settings);
  const [typed, setTyped] = useState(() => stored.join('\n'));
  const [outcome, setOutcome] = useState<'saved' | 'declined' | null>(null);
  const { sites, wrong } = parseSiteList(typed);
  const blocked = wrong.length > 0;
  const save = async () => {
    if (!blocked) setOutcome((await settings.chooseRun(run, sites)) ? 'saved' : 'declined');
  };
  const type = (text: string) => {
    setTyped(text);
    setOutcome(null);
  };
  return (
    <div class="field">
      <label for="sites">{i18n.t('run.sites')}</label>
      <p id="sites-help" class="soft">
        {i18n.t('run.sitesHelp')}
      </p>
      <textarea
        id="sites"
        rows={6}
        spellcheck={false}
        dir="ltr"
        aria-describedby="sites-help sites-wrong"
        aria-invalid={blocked}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p id="sites-wrong" role="alert">
        {blocked && <bdi>{i18n.t('run.sitesWrong', wrong.length, { sites: listOf(wrong) })}</bdi>}
      </p>
      <p class="action">
        <button type="button" aria-disabled={blocked} onClick={() => void save()}>
          {i18n.t('run.save')}
        </button>
        <button type="button" class="quiet" onClick={() => type(SUGGESTED_SITES.join('\n'))}>
          {i18n.t('run.sitesSuggested')}
        </button>
        <span role="status">{outcome && i18n.t(`run.${outcome}`)}</span>
      </p>
    </div>
  );
}
