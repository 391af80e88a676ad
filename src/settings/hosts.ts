/** Host names: as readers type them, and as the settings store them. */

/** The characters of a host name. Wildcards and IPv6 addresses are not accepted in lists. */
const NAME = /^[a-z\d._-]+$/;

/**
 * The host name in what a reader typed or pasted ("https://www.Example.org/news" → "example.org"), or null when there is
 * none. A leading `www.` goes, because a site in the list covers its subdomains.
 */
export function hostOf(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  if (!trimmed || /\s/.test(trimmed)) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  return NAME.test(host) && (host.includes('.') || host === 'localhost') ? host : null;
}

/** Whether it may stand in a list of sites: a host name as `hostOf` returns it, without port, wildcard or path. */
export function isSite(value: string): boolean {
  return hostOf(value) === value;
}

/** True when `host` is `site` or a subdomain of it, with or without a trailing full stop. */
export function covers(site: string, host: string): boolean {
  const name = host.replace(/\.$/, '');
  return name === site || name.endsWith(`.${site}`);
}
