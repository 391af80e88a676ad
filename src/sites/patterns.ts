/** Match patterns for the host names in the settings. */

/** The match pattern for a site and its subdomains. */
export function patternOf(site: string): string {
  return /^[\d.]+$|^localhost$|^\[/.test(site) ? `*://${site}/*` : `*://*.${site}/*`;
}

/** The site that a pattern covers; an empty string if it covers every site. */
export function siteOf(pattern: string): string {
  const [, host = ''] = /^[^:]+:\/\/(?:\*\.)?([^/]*)\//.exec(pattern) ?? [];
  return host === '*' ? '' : host;
}

/** Every web page. */
export const EVERYWHERE = '*://*/*';
