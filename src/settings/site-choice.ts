/** When one site is read: by its own choice, or else by the general one. */
import { covers } from './hosts';
import type { Settings } from './settings';

export const SITE_CHOICES = ['on-click', 'always', 'never'] as const;
export type SiteChoice = (typeof SITE_CHOICES)[number];

/** The settings it depends on. */
export type SiteSettings = Pick<Settings, 'run' | 'sites' | 'sitesOff' | 'sitesOnClick'>;

/** @param host a host name without `www.`. */
export function siteChoice(settings: SiteSettings, host: string): SiteChoice {
  if (isCovered(settings.sitesOff, host)) return 'never';
  if (isCovered(settings.sitesOnClick, host)) return 'on-click';
  if (settings.run === 'everywhere') return 'always';
  return settings.run === 'on-sites' && isCovered(settings.sites, host) ? 'always' : 'on-click';
}

/** The settings to change for this choice. Only “always” needs a permission, for this one site. */
export function withSiteChoice(settings: SiteSettings, host: string, choice: SiteChoice): SiteSettings {
  const { run, sites, sitesOff, sitesOnClick } = settings;
  const free: SiteSettings = {
    run,
    sites: sites.filter((site) => site !== host),
    sitesOff: sitesOff.filter((site) => !covers(site, host)),
    sitesOnClick: sitesOnClick.filter((site) => !covers(site, host)),
  };
  if (choice === 'never') return { ...free, sitesOff: [...free.sitesOff, host] };
  if (siteChoice(free, host) === choice) return free;
  if (choice === 'on-click') return { ...free, sitesOnClick: [...free.sitesOnClick, host] };
  // Sites that were listed while pages were read on a click alone were never allowed, and are not asked for here.
  const listed = run === 'on-sites' ? free.sites : [];
  return { ...free, run: 'on-sites', sites: [...listed, host] };
}

function isCovered(sites: readonly string[], host: string): boolean {
  return sites.some((site) => covers(site, host));
}
