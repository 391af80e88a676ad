/** Is this name the publisher's own? */
import { PUBLISHER_ENDINGS } from '../lexicon/outlets';
import type { Named } from './names';

/** A name without its article, lower case. */
export const plainName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ');

/** ".com", ".co.uk", "www." and the "@" of a handle: what makes a name an address. */
const ADDRESS = /^(?:@|www\.)|(?:\.\p{L}{2,10}){1,2}$/gu;

/**
 * @param publishers the publisher's names as its pages give them, its domain among them; none when unknown.
 * @returns a test for names: one of those, without "News" or "Online" after it, its initials ("TOI") or the last word of
 *   one that has several ("the Courier").
 */
export function isPublisher(publishers: readonly string[]): (named: Named) => boolean {
  const own = publishers.map((name) => plainName(name.replaceAll(ADDRESS, ''))).filter((name) => name !== '');
  const known = new Set(own.flatMap(wordings));
  const domains = new Set(publishers.flatMap(domainOf));
  const initials = new Set(own.map(initialsOf).filter(({ length }) => length > 1));
  if (own.length === 0) return () => false;
  return ({ full, kind }) => {
    const name = plainName(full);
    // "Larkfield.info" of the newsroom "Larkfield"
    if (known.has(compact(name)) || known.has(compact(plainName(full.replaceAll(ADDRESS, ''))))) return true;
    if (domainsOf(name).some((domain) => domains.has(domain))) return true;
    if (full === full.toUpperCase() && initials.has(name)) return true;
    return kind === 'outlet' && own.some((one) => one.endsWith(` ${name}`));
  };
}

/** "nytimes" of "nytimes.com"; nothing for a name that is no address. */
function domainOf(publisher: string): readonly string[] {
  const name = publisher.replaceAll(ADDRESS, '');
  return name === publisher ? [] : [compact(plainName(name))];
}

/** What a newsroom's address may be made of: "thesun", "nytimes" for the New York Times. */
function domainsOf(name: string): readonly string[] {
  const words = name.split(' ');
  const shortened = initialsOf(words.slice(0, -1).join(' ')) + words.at(-1)!;
  return [`the${compact(name)}`, ...(words.length > 1 ? [shortened] : [])];
}

/** "Mail Online" and "MailOnline" are the same. */
const compact = (name: string): string => name.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The wordings of a name: itself, and where its pages add a word ("BBC News"), without that word or without the first. */
function wordings(name: string): string[] {
  const words = name.split(' ');
  const added = words.length > 1 && PUBLISHER_ENDINGS.has(words.at(-1)!);
  const online = added && words.length > 2 ? [words.slice(1).join(' ')] : [];
  return [name, ...(added ? [words.slice(0, -1).join(' ')] : []), ...online].map(compact);
}

const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
