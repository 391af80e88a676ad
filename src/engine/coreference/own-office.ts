/** Which offices in a description are the person's own. */
import { PREPOSITIONS } from '../lexicon/function-words';

/**
 * Where a description calls somebody by an office, or -1: "mayor" in "the mayor of Leith", where "an aide to the mayor" and
 * "the mayor's friend" hold none.
 */
export function officeAt(words: readonly string[], office: string): number {
  const at = words.indexOf(office);
  const isAnothers = words[at + 1] === "'s" || words.slice(0, at).some((word) => LEADS_ON.has(word));
  return isAnothers ? -1 : at;
}

/** Before whomever somebody is described by. */
const LEADS_ON = new Set([...PREPOSITIONS, 'to']);
