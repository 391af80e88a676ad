/** Names that are addresses on the web. */
import { ADDRESS_ENDINGS } from '../lexicon/names';

/** "Vessel.com", "Vessel.co.uk": a name that is where it is found on the web. A country has two letters. */
export function isAddress(name: string): boolean {
  if (!name.includes('.')) return false; // Asked of every word, and a pattern costs more.
  const ending = /^\p{L}[\p{L}\p{N}.-]*\.(\p{Ll}{2,})$/u.exec(name)?.[1];
  return ending !== undefined && (ending.length === 2 || ADDRESS_ENDINGS.has(ending));
}
