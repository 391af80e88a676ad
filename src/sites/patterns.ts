/** The match patterns that browsers take, for host names as the settings hold them. */

/** The match pattern for a site and its subdomains. */
export function patternOf(site: string): string {
  return /^[\d.]+$|^localhost$|^\[/.test(site) ? `*://${site}/*` : `*://*.${site}/*`;
}

/** The site whose pattern it is; an empty string for a pattern of every site. */
export function siteOf(pattern: string): string {
  const [, host = ''] = /^[^:]+:\/\/(?:\*\.)?([^/]*)\//.exec(pattern) ?? [];
  return host === '*' ? '' : host;
}

/** Every web page. */
export const EVERYWHERE = '*://*/*';
