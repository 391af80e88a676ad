/** Which offices in a description are the person's own. */
import { PREPOSITIONS } from '../lexicon/function-words';
import { BEHIND_OFFICE, EMPTY_MODIFIERS, SPOKESPERSON } from '../lexicon/offices';

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

/**
 * Does the office at `at` of a description belong to something else than the one whose words follow it in a phrase: "a
 * spokesman for the Norland army", where the article has one for Harl?
 */
export function isElsewhere(words: readonly string[], at: number, behind: readonly string[]): boolean {
  if (!BEHIND_OFFICE.has(behind[0] ?? '')) return false;
  const asked = behind.filter(tells);
  // "a Harl spokesman", but "Renn News executive Tan" may be the chief of something else.
  const before = words[at] === SPOKESPERSON ? words.slice(0, at) : [];
  const held = BEHIND_OFFICE.has(words[at + 1] ?? '') ? words.slice(at + 2) : before;
  const told = held.filter(tells);
  return asked.length > 0 && told.length > 0 && !told.some((word) => asked.includes(word) || isShort(word, asked));
}

const tells = (word: string): boolean => word !== "'s" && !EMPTY_MODIFIERS.has(word) && !LEADS_ON.has(word);

/** "ndf" for "the Norland Defence Forces" */
const isShort = (word: string, name: readonly string[]): boolean => name.map((one) => one[0]).join('') === word;
