/** The names by which a publisher may call itself in its own articles. */

/** A name longer than this is a slogan. */
const LONGEST = 60;
const ARTICLES = new Set(['the', 'a', 'an']);
/** Ends of site names that say where they are read: "Courier Online", "Courier.example". */
const EDITION = /(?:\.[a-z]{2,}(?:\.[a-z]{2})?|\s+(?:online|digital|\.com))$/i;
/** What parts a name from a slogan behind it: "The Courier | News for the coast". */
const SLOGAN = /\s+[|–—:·•-]\s+/;
/** A domain's own label before its public ending: "courier" in "news.courier.co.uk". */
const DOMAIN = /([^.]+)\.(?:(?:co|com|net|org|gov|ac)\.[a-z]{2}|[a-z]{2,})$/;
const LONGEST_LABEL = 5;

/**
 * All names of the publisher, the best first, each once whatever its case: the names that the page gives, without slogans
 * and editions, its domain with and without ending, and the initials of names of three words and more.
 *
 * @param given as the page's metadata has them: publisher, site name, short names. Empty ones are left out.
 * @param address the page's own.
 */
export function publisherNames(given: readonly string[], address: string): string[] {
  const withoutSlogans = given.map((name) => name.split(SLOGAN)[0]!);
  const plain = withoutSlogans.map((name) => name.replace(EDITION, '').trim());
  const { hostname } = new URL(address);
  const domain = hostname.replace(/^(?:www|m|amp|edition)\./, '');
  const names = [...plain, ...withoutSlogans, ...given, ...plain.flatMap(initialsOf), ...domainNames(domain)];
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (name.length >= 2 && name.length <= LONGEST && !seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}

/** "LCP" of "The Larkfield Courier and Post", "VOL" of "Voice of Larkfield"; two letters stand for too many things. */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word) && !ARTICLES.has(word.toLowerCase()));
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word));
  const initials = [capitalised, words].map((counted) =>
    counted
      .map((word) => word[0])
      .join('')
      .toUpperCase(),
  );
  return initials.filter(({ length }) => length >= 3 && length <= 5);
}

/** The domain, and what stands before its ending where that is short enough to be said as a name: "npr", "bbc". */
function domainNames(domain: string): string[] {
  const [, label = ''] = DOMAIN.exec(domain) ?? [];
  if (!label || /^[\d.]+$/.test(domain)) return [];
  return label.length <= LONGEST_LABEL ? [domain, label] : [domain];
}
