/** Gives the extension's pages the stored settings, and the permissions that some settings need. */
import browser from 'webextension-polyfill';
import type { RunMode } from '@/settings/settings';
import { changeSettings, eraseSettings, loadSettings, watchSettings } from '@/settings/stored-settings';
import { askForEverywhere, askForSites, giveBackSites } from '@/sites/permissions';
import type { SettingsLink } from '@/ui/ports';
import { createWatched } from '@/ui/watched';

/** Loads the settings and follows them until `signal` aborts. */
export async function connectSettings(signal: AbortSignal): Promise<SettingsLink> {
  const settings = createWatched(await loadSettings());
  watchSettings(settings.set, signal);
  return {
    settings,
    change: async (part) => {
      await changeSettings(part);
    },
    chooseRun: async (run, sites) => {
      if (!(await ask(run, sites))) return false;
      await changeSettings({ run, sites: [...sites] });
      return true;
    },
    eraseEverything: async () => {
      await giveBackSites();
      await eraseSettings();
      await browser.storage.local.clear();
    },
  };
}

/** Not async: the browser only grants a permission while it handles the click. */
function ask(run: RunMode, sites: readonly string[]): Promise<boolean> {
  if (run === 'on-click' || (run === 'on-sites' && sites.length === 0)) return Promise.resolve(true);
  return run === 'everywhere' ? askForEverywhere() : askForSites(sites);
}
