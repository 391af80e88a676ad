/** How the words of a name relate to its fullest form. */
import type { AliasReason } from '../claim';
import { SUFFIXES } from '../lexicon/names';
import { bare, isAcronym } from '../names/name-words';
import type { Mention } from '../names/names';
import type { Document } from '../text/document';

/** Why the words of a mention mean that person or body. */
export function relationOf({ tokens }: Document, { first, end, named }: Mention): AliasReason {
  const written = tokens.slice(first, end).map(bare);
  const full = named.full
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/\s+/)
    .filter((word) => !SUFFIXES.has(word.replace(/\.$/, '')));
  if (written.length >= full.length) return 'same-name';
  if (named.kind !== 'person') return isAcronym(tokens[first]!) && written.length === 1 ? 'abbreviation' : 'short-name';
  if (written.length > 1) return 'same-name';
  return written[0] === full.at(-1) ? 'surname' : 'given-name';
}
