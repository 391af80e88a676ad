/** Which outlet a noun can mean: "the newspaper" is no broadcaster, and "the media" nobody in particular. */
import { AGENCIES, BROADCASTERS, ON_AIR, ON_WIRE } from '../lexicon/outlets';
import { words } from '../lexicon/words';
import type { Named } from '../names/names';

type Sort = 'broadcaster' | 'agency' | 'open';

const PRINTED = words('newspaper paper tabloid daily weekly magazine');
const BROADCAST = words('broadcaster network');
const AGENCY = words('newswire wire');
/** Nouns for any newsroom, and what it publishes and later sentences speak of in its place. */
const ANY = words('outlet publication website site newsroom blog podcast article story piece editorial column');

/** Names that only newspapers have. */
const PAPERS = /\b(?:Times|Post|Journal|Tribune|Herald|Gazette|Courier|Chronicle|Inquirer|Guardian|Telegraph|Mail)$/u;

/** May later sentences mean the outlet by the noun? */
export function mayMean(noun: string, { full }: Named): boolean {
  const sort = sortOf(full.toLowerCase());
  if (PRINTED.has(noun)) return sort === 'open';
  if (BROADCAST.has(noun)) return sort === 'broadcaster' || (sort === 'open' && !PAPERS.test(full));
  if (AGENCY.has(noun)) return sort === 'agency';
  return ANY.has(noun);
}

function sortOf(name: string): Sort {
  const parts = name.split(/\s+/u);
  if (BROADCASTERS.has(name) || parts.some((word) => ON_AIR.has(word))) return 'broadcaster';
  return AGENCIES.has(name) || parts.some((word) => ON_WIRE.has(word)) ? 'agency' : 'open';
}
