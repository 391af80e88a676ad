/** What stands in brackets, which interrupts whatever it stands in. */
import type { Unit } from './units';

/** The bracket that closes the one at `open`; `open` itself where none does soon. */
export function closingBracket(units: readonly Unit[], open: number): number {
  let at = open + 1;
  while (at < open + BRACKET_UNITS && units[at] && units[at]!.tag !== 'close' && units[at]!.tag !== 'open') at++;
  return units[at]?.tag === 'close' ? at : open;
}

/** Longest insertion in brackets, in units. */
const BRACKET_UNITS = 30;
