/** The match patterns that browsers take, for host names as the settings hold them. */

/** The match pattern for a site and its subdomains. */
export function patternOf(site: string): string {
  return /^[\d.]+$|^localhost$|^\[/.test(site) ? `*://${site}/*` : `*://*.${site}/*`;
}

/** Every web page. */
export const EVERYWHERE = '*://*/*';
