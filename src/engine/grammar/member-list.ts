/** Lists of noun phrases: "divers, pilots and their crews". */
import { classOf } from '../lexicon/nouns';
import { hasFiniteVerb } from './clause-start';
import { LONGEST_SECTION } from './noun-phrase';
import { nounPhraseAfter } from './noun-phrase-after';
import { coreEnd, isInterval, OPENS_PHRASE, opensMember } from './phrase-core';
import { type Range, tags, type Unit } from './units';

/**
 * ", campaign organisers and volunteers": the other members of a list. "Renn, the mayor, and Varga" is one; "the price, and
 * Varga" is not, and "the price, Renn and Varga" joins unlike things.
 */
export function listFrom(units: readonly Unit[], comma: number, verb: number, before?: Range): Range | null {
  if (units[comma + 1]?.tag === 'and' && units[before?.start ?? -1]?.tag !== 'comma') return null;
  const at = listEnd(units, comma, verb);
  if (at < 0) return null;
  const complete = at === verb || units[at]?.tag === 'comma' || isInterval(units, at, verb);
  // "Renn, a pilot and diver, said" is an apposition, and so is "Renn, of Elsin and Leith, said".
  const first = units[comma + 1]!.tag === 'and' ? comma + 2 : comma + 1;
  // So is "Renn, Corvane's head for Elsin, Leith and Tarn, said".
  const apposition = units[at]?.tag === 'comma' && (units[first]!.tag !== 'name' || at + 1 === verb);
  return complete && !apposition ? { start: comma, end: at } : null;
}

/** Where the list ends whose first comma is at `comma`, at most at `verb`; -1 where the comma divides no list. */
export function listEnd(
  units: readonly Unit[],
  comma: number,
  verb: number,
  memberEnd: (units: readonly Unit[], start: number, verb: number) => number = coreEnd,
): number {
  let at = comma;
  let joined = false;
  while (units[at]?.tag === 'comma') {
    const last = units[at + 1]?.tag === 'and';
    const start = last ? at + 2 : at + 1;
    if (!OPENS_PHRASE.has(units[start]?.tag) && !opensMember(units, start)) return -1;
    const end = pastAbbreviation(units, memberEnd(units, start, verb), verb, memberEnd);
    if (end <= start || (at === comma && !last && !isAlike(units, comma, start, end))) return -1;
    joined = last || units.slice(start, end).some(({ tag }) => tag === 'and');
    at = end;
    if (joined) break;
  }
  return joined ? at : -1;
}

/**
 * Where the list ends whose first comma is at `comma` ("Norland, Karsa and the island of Brae"), or -1 where the comma
 * divides no list or where the last members are the subject of another verb.
 */
export function listBehind(units: readonly Unit[], comma: number): number {
  if (units[comma + 1]?.tag === 'and') return -1;
  const end = listEnd(units, comma, Math.min(units.length, comma + LONGEST_SECTION), describedEnd);
  return end > comma && !FINITE.has(units[end]?.tag ?? 'stop') && units[end]?.tag !== 'verb' ? end : -1;
}

/** "the board that drew it up and the mayor who signed it": members with clauses of their own. */
function describedEnd(units: readonly Unit[], start: number, limit: number): number {
  let at = coreEnd(units, start, limit);
  while (at > start && OPENS_CLAUSE.has(units[at]?.tag)) {
    while (at < limit && !ENDS_MEMBER.has(units[at]!.tag)) at++;
    if (units[at]?.tag !== 'and' || !OPENS_MEMBER.has(units[at + 1]?.tag)) break;
    at = coreEnd(units, at + 1, limit);
  }
  return at;
}

const OPENS_CLAUSE = tags('relative', 'that');
const ENDS_MEMBER = tags('comma', 'and', 'stop', 'semicolon', 'quote', 'but', 'dash');
const OPENS_MEMBER = tags('determiner', 'possessive');

/** "the Harl Workers' Union (HWU) and its crews": an abbreviation belongs to its member. */
function pastAbbreviation(units: readonly Unit[], open: number, verb: number, memberEnd: typeof coreEnd): number {
  const close = open + 3;
  if (units[open]?.tag !== 'open' || units[open + 2]?.tag !== 'close' || close > verb) return open;
  const joins = units[close]?.tag === 'and' && OPENS_PHRASE.has(units[close + 1]?.tag);
  return joins ? memberEnd(units, close + 1, verb) : close;
}

/**
 * Do a name and a name stand on both sides of the comma, or a noun and a noun? In "Elsin, Tarn and Harl counties" the noun
 * belongs to all.
 */
function isAlike(units: readonly Unit[], comma: number, start: number, end: number): boolean {
  const abbreviated = units[comma - 1]!.tag === 'close' && units[comma - 3]?.tag === 'open';
  const named = isName(units, abbreviated ? comma - 4 : comma - 1);
  if (named && isName(units, start) && units[start + 1]?.tag === 'and' && start + 1 < end) return true;
  return isName(units, end - 1) === named || isName(units, headOf(units, start, end)) === named;
}

/**
 * "Music" in "Renn and Harl Music of blocking it": where the phrase ends without what hangs on it; "Vesk" in "Vesk and its
 * neighbours".
 */
function headOf(units: readonly Unit[], start: number, end: number): number {
  let at = start;
  while (at + 1 < end && !BEHIND_HEAD.has(units[at + 1]!.tag) && !joinsNoun(units, at + 1)) at++;
  return at;
}

const BEHIND_HEAD = tags('preposition', 'to', 'open');

const joinsNoun = (units: readonly Unit[], at: number): boolean =>
  units[at]!.tag === 'and' && units[at + 1]?.tag !== 'name';

/**
 * ", and Ada Varga" behind what is told of somebody else: one past the second name, or -1 where none is joined or where the
 * name is the subject of a verb of its own.
 */
export function joinedName(units: readonly Unit[], comma: number): number {
  if (units[comma]?.tag !== 'comma' || units[comma + 1]?.tag !== 'and' || units[comma + 2]?.tag !== 'name') return -1;
  const end = nounPhraseAfter(units, comma + 2);
  let behind = end;
  if (units[end]?.tag === 'comma') while (behind < units.length && !CLOSES.has(units[++behind]?.tag));
  if (units[behind]?.tag === 'comma') behind++;
  return hasFiniteVerb(units, end) || hasFiniteVerb(units, behind) ? -1 : end;
}

const CLOSES = tags('comma', 'stop', 'semicolon', 'quote');

/** At the start of a sentence a noun has a capital too. */
const isName = (units: readonly Unit[], at: number): boolean =>
  units[at]!.tag === 'name' && (at > 0 || classOf(units[at]!.lower) === 'other');

const FINITE = tags('be', 'have', 'do', 'modal');
