/** Host names: as readers write them, and as the lists of the settings hold them. */

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
  return host.includes('.') || host === 'localhost' ? host : null;
}

/** `URL.canParse` would do in one step; Chrome has it from 120 on, and the extension runs from 105 on. */
function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** True when `host` is `site` or one of its subdomains. */
export function covers(site: string, host: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
