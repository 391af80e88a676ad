/** Which claims a list shows, and where. */
import { type Claim, GROUP_OF, type Group } from '@/engine/claim';
import { isUnsure } from './profile';

/** What the reader wants to see. */
export interface Filter {
  readonly groups: readonly Group[];
  /** Only claims that carry the source's own words. */
  readonly quoted: boolean;
  /** Only claims in which each of these words occurs, whatever its case and accents. */
  readonly words: string;
}

/** The three parts of a list, each in the article's order. */
export interface Listing {
  readonly claims: readonly Claim[];
  /** Questions that were asked and not answered: no claims, so they come after all others. */
  readonly noAnswer: readonly Claim[];
  /** Claims below the confidence line: neither marked nor counted. */
  readonly unsure: readonly Claim[];
}

/** The claims that pass the filter. `text` is what the claims' offsets refer to. */
export function listingOf(claims: readonly Claim[], text: string, filter: Filter): Listing {
  const words = plain(filter.words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const visible = claims.filter(
    (claim) => passes(claim, filter) && (words.length === 0 || mentions(claim, text, words)),
  );
  const sure = visible.filter((claim) => !isUnsure(claim));
  return {
    claims: sure.filter(({ label }) => GROUP_OF[label] !== null),
    noAnswer: sure.filter(({ label }) => GROUP_OF[label] === null),
    unsure: visible.filter(isUnsure),
  };
}

function passes({ label, quotes }: Claim, filter: Filter): boolean {
  const group = GROUP_OF[label];
  if (group && !filter.groups.includes(group)) return false;
  return !filter.quoted || quotes.length > 0;
}

/** Looks where the list shows words of the article: the source, its claim, the reason for anonymity. */
function mentions(claim: Claim, text: string, words: readonly string[]): boolean {
  const { who, source, content, sentence, relay, anonymity } = claim;
  const spans = [...source, ...(content.length > 0 ? content : [sentence]), anonymity?.reason ?? []];
  const said = plain([who ?? '', ...relay, ...spans.map(([start, end]) => text.slice(start ?? 0, end ?? 0))].join(' '));
  return words.every((word) => said.includes(word));
}

/** Letters without case and accents. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
