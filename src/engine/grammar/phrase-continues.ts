/** How content that is a noun phrase or an infinitive goes on behind a comma or a dash. */
import { AS_WELL_AS, BEFORE_OTHER_NAME, COMPARING, INTRODUCES_EXAMPLES, REASON_PREPOSITIONS } from '../lexicon/clauses';
import { INDEFINITE_PERSONS } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { isUnfinished } from './clause-end/unfinished';
import { hasFiniteVerb } from './clause-start';
import { nounPhraseAfter } from './noun-phrase-after';
import { listsQuotes } from './quotation-end';
import { NOUNS, tags, type Unit } from './units';
import { dividesList } from './verb-list';

/** ", including the pilots", ", like ice", ", as well as the crew": more of the noun before the comma. */
export function givesExample(units: readonly Unit[], at: number): boolean {
  if (AS_WELL_AS.every((word, index) => units[at + index]?.lower === word)) return !OPENS_ACT.has(units[at + 3]?.tag);
  return INTRODUCES_EXAMPLES.has(units[at]?.lower ?? '');
}

const OPENS_ACT = tags('verb', 'to');

/** ", down from 12 a year earlier", ", compared with the last": what the figure before it is set beside. */
export const setsBeside = (units: readonly Unit[], at: number): boolean =>
  COMPARING.has(units[at]?.lower ?? '') && BEFORE_FIGURE.has(units[at + 1]?.tag);

const BEFORE_FIGURE = tags('preposition', 'to', 'number', 'symbol');

/** Where the comparison behind the comma at `comma` ends, or -1 where none stands there. */
export function besideUpTo(units: readonly Unit[], comma: number): number {
  if (!setsBeside(units, comma + 1)) return -1;
  let end = comma + 2;
  while (end + 1 < units.length && !ENDS_COMPARISON.has(units[end + 1]!.tag)) end++;
  return end;
}

const ENDS_COMPARISON = tags('comma', 'stop', 'semicolon', 'dash', 'quote', 'and', 'but', 'relative', 'subordinator');

/** Does content that is a phrase go on behind the comma at `comma`? */
export const goesOnBehind = (units: readonly Unit[], from: number, comma: number): boolean =>
  dividesList(units, from, comma) ||
  (units[comma - 1]!.tag === 'quote' && listsQuotes(units, comma + 1)) ||
  dividesAdjectives(units, from, comma) ||
  joinsPhrase(units, comma) ||
  repeatsPreposition(units, from, comma) ||
  closesFronted(units, from, comma) ||
  leavesClause(units, from, comma);

/** "for being late, for his fares": another reason with the preposition of the one before. */
function repeatsPreposition(units: readonly Unit[], from: number, comma: number): boolean {
  const at = units[comma + 1]?.tag === 'and' ? comma + 2 : comma + 1;
  const { lower } = units[at] ?? { lower: '' };
  if (!REASON_PREPOSITIONS.has(lower) || NO_REASON.has(units[at + 1]?.tag)) return false;
  return units.slice(from, comma).some((unit) => unit.tag === 'preposition' && unit.lower === lower);
}

const NO_REASON = tags('time', 'relative');

/** "his view that although it is old, it will hold": the comma divides what stands behind "that". */
function closesFronted(units: readonly Unit[], from: number, comma: number): boolean {
  let at = comma - 1;
  while (at > from && units[at]!.tag !== 'comma' && units[at]!.tag !== 'that') at--;
  return units[at]!.tag === 'that' && units[at + 1]!.tag === 'subordinator';
}

/** "his view that the pier in Elsin, in the north, would hold": the clause behind "that" has no verb yet. */
function leavesClause(units: readonly Unit[], from: number, comma: number): boolean {
  let at = comma - 1;
  while (at > from && at > comma - CLAUSE_UNITS && units[at]!.tag !== 'that') at--;
  return at > from && units[at]!.tag === 'that' && NOUNS.has(units[at - 1]!.tag) && isUnfinished(units, at, comma);
}

/** Most units from "that" to the verb of its clause. */
const CLAUSE_UNITS = 30;

/** ", or fracking, in the bay": where the other name of a thing ends, or -1. */
export function renamedUpTo(units: readonly Unit[], comma: number): number {
  if (!BEFORE_OTHER_NAME.has(units[comma + 1]?.lower ?? '')) return -1;
  const end = nounPhraseAfter(units, comma + 2);
  return end > comma + 2 && units[end]?.tag === 'comma' ? end : -1;
}

/**
 * "a present — and future — risk", "the sky — not the street — was": the dash that closes what is put beside the word before
 * it, where a noun follows, or a verb behind "not"; or -1.
 */
export function insertedUpTo(units: readonly Unit[], dash: number): number {
  const opener = units[dash]!.tag === 'dash' ? units[dash + 1]?.tag : undefined;
  if (opener !== 'and' && opener !== 'not') return -1;
  const length = units.slice(dash + 1, dash + INSERTED_UNITS).findIndex(({ tag }) => tag === 'dash');
  const close = dash + 1 + length;
  const goesOn = NOUNS.has(units[close + 1]?.tag) || (opener === 'not' && hasFiniteVerb(units, close + 1));
  return length > 0 && goesOn ? close : -1;
}

/**
 * "in class, in their rooms, and around the port": where the list ends that begins with the comma at `comma`, each of its
 * members with a preposition; or -1.
 */
export function placesUpTo(units: readonly Unit[], comma: number): number {
  for (let at = comma; units[at]?.tag === 'comma'; ) {
    const last = units[at + 1]?.tag === 'and';
    const opener = last ? at + 2 : at + 1;
    if (units[opener]?.tag !== 'preposition') return -1;
    const end = nounPhraseAfter(units, opener + 1);
    if (end <= opener + 1) return -1;
    if (last) return at > comma ? end : -1;
    at = end;
  }
  return -1;
}

/** Longest insertion, its dashes included, in units. */
const INSERTED_UNITS = 6;

/** Longest description between two commas, in units. */
const DESCRIPTION_UNITS = 18;

/**
 * "the board, which met on Monday, of fraud", "the strike, now in its third week, as a farce": the comma that closes a
 * description of the object, behind which one of `completing` or a quotation goes on with the phrase; or -1.
 */
export function describedUpTo(
  units: readonly Unit[],
  comma: number,
  completing: ReadonlySet<string> | undefined,
): number {
  if (!completing) return -1;
  for (let at = comma + 2; at < Math.min(units.length - 1, comma + DESCRIPTION_UNITS); at++) {
    const { tag } = units[at]!;
    if (ENDS_DESCRIPTION.has(tag)) return -1;
    if (tag !== 'comma') continue;
    const next = units[at + 1]!;
    return completing.has(next.lower) || (next.tag === 'quote' && completing.has('a')) ? at : -1;
  }
  return -1;
}

const ENDS_DESCRIPTION = tags('stop', 'semicolon', 'quote', 'and', 'but');

/** ", and a race for the berth": behind the comma "and" joins another phrase, which has no verb of its own. */
function joinsPhrase(units: readonly Unit[], comma: number): boolean {
  if (units[comma + 1]?.tag !== 'and') return false;
  // ", and somebody who knew the port"
  if (INDEFINITE_PERSONS.has(units[comma + 2]?.lower ?? '')) return units[comma + 3]?.tag === 'relative';
  if (units[comma + 2]?.tag !== 'determiner') return false;
  const end = nounPhraseAfter(units, comma + 2);
  return end > comma + 3 && (units[end] === undefined || BEHIND_PHRASE.has(units[end]!.tag));
}

const BEHIND_PHRASE = tags('stop', 'to', 'semicolon');

/** "a slow, costly repair": does the comma stand between two words that describe one noun? */
function dividesAdjectives(units: readonly Unit[], from: number, comma: number): boolean {
  const { tag, lower } = units[comma - 1]!;
  if (tag !== 'noun' || classOf(lower) !== 'other') return false;
  if (comma - 1 > from && !BEFORE_ADJECTIVE.has(units[comma - 2]!.tag)) return false;
  let at = comma + 1;
  while (units[at]?.tag === 'adverb') at++;
  const noun = at > comma + 1 ? at : at + 1;
  if (units[at]?.tag !== 'noun' || units[noun]?.tag !== 'noun') return false;
  return !hasFiniteVerb(units, nounPhraseAfter(units, at));
}

const BEFORE_ADJECTIVE = tags('determiner', 'possessive', 'adverb');
