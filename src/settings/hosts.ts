/** Host names: as readers write them, and as the lists of the settings hold them. */

/** What a host name is made of. Addresses may also hold wildcards and IPv6, for which no list has a place. */
const NAME = /^[a-z\d._-]+$/;

/**
 * The host name in what a reader typed or pasted ("https://www.Example.org/news" → "example.org"), or null when there is
 * none. A leading `www.` goes, because a site in the list covers its subdomains.
 */
export function hostOf(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  if (!trimmed || /\s/.test(trimmed)) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//.test(trimmed) ? trimmed : `https://${trimmed}`;
  const { protocol, hostname } = parsed(address) ?? {};
  if (!hostname || (protocol !== 'http:' && protocol !== 'https:')) return null;
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  return NAME.test(host) && (host.includes('.') || host === 'localhost') ? host : null;
}

/** `URL.canParse` would do in one step; Chrome has it from 120 on, and the extension runs from 105 on. */
function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** Whether a list of sites may hold it: a host name as `hostOf` gives it. Ports, wildcards and paths are no part of one. */
export function isSite(value: string): boolean {
  return hostOf(value) === value;
}

/** True when `host` is `site` or one of its subdomains, with or without the full stop that may end a host name. */
export function covers(site: string, host: string): boolean {
  const name = host.replace(/\.$/, '');
  return name === site || name.endsWith(`.${site}`);
}
