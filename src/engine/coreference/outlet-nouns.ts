/** Which outlet a noun can mean: "the newspaper" is not a broadcaster, and "the media" is nobody in particular. */
import {
  AGENCIES,
  AGENCY_NOUNS,
  BROADCAST_NOUNS,
  BROADCASTERS,
  NEWSROOM_NOUNS,
  ON_AIR,
  ON_WIRE,
  PAPER_NAMES,
  PRINTED_NOUNS,
} from '../lexicon/outlets';
import type { Named } from '../names/names';

type Sort = 'broadcaster' | 'agency' | 'open';

/** Can later sentences mean the outlet by the noun? */
export function mayMean(noun: string, { full }: Named): boolean {
  // Of most nouns nobody asks.
  const sort = () => sortOf(full.toLowerCase());
  if (PRINTED_NOUNS.has(noun)) return sort() === 'open';
  if (BROADCAST_NOUNS.has(noun)) return sort() === 'broadcaster' || (sort() === 'open' && !PAPER_NAMES.test(full));
  if (AGENCY_NOUNS.has(noun)) return sort() === 'agency';
  return NEWSROOM_NOUNS.has(noun);
}

function sortOf(name: string): Sort {
  const parts = name.split(/\s+/);
  if (BROADCASTERS.has(name) || parts.some((word) => ON_AIR.has(word))) return 'broadcaster';
  return AGENCIES.has(name) || parts.some((word) => ON_WIRE.has(word)) ? 'agency' : 'open';
}
