/** A list of sites as a reader types it. */
import { hostOf } from '@/settings/hosts';

export interface SiteList {
  /** Host names, each once, in the order typed. */
  readonly sites: readonly string[];
  /** The lines in which no host name was found, as typed. */
  readonly wrong: readonly string[];
}

/** Reads sites separated by line breaks, commas or spaces: host names or whole addresses. */
export function parseSiteList(text: string): SiteList {
  const entries = text.split(/[\s,;]+/).filter((entry) => entry !== '');
  const sites = entries.map(hostOf);
  return {
    sites: [...new Set(sites.filter((site) => site !== null))],
    wrong: entries.filter((_, index) => sites[index] === null),
  };
}
