/** Whether content ends with a quotation that has a comma inside its closing mark. */

import { RATHER_THAN } from '../lexicon/clauses';
import { attributesAgain } from './next-cue';
import { tags, type Unit } from './units';

/**
 * Does the content end with the quotation at `at`, which has a comma inside its closing mark? Not where another quotation
 * or clause is joined to it: `chanted “No more,” and “Go home,” in the hall`.
 *
 * @param short content that ends early: quotations and nothing else so far, a phrase, or an embedded clause.
 */
export function endsBehindQuote(units: readonly Unit[], at: number, short: boolean): boolean {
  const next = units[at + 1];
  if (!units[at]!.endsInComma || !next || next.tag === 'comma') return false;
  if ((next.tag === 'and' || next.tag === 'but') && JOINED_TO_QUOTE.has(units[at + 2]?.tag)) return false;
  if (listsQuotes(units, at + 1) || contrastsQuotes(units, at + 1)) return false;
  if (short) return next.tag !== 'quote';
  return attributesAgain(units, at + 1) || (next.tag === 'verb' && next.verb?.form === 'gerund');
}

/** `a “bully,” a “cheat” and a “coward”`, `the pier “old,” the boats “slow” and the mayor “a fool”`; the list goes on at `from`. */
export function listsQuotes(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (at < from + LIST_UNITS && IN_LIST.has(units[at]?.tag)) at++;
  if (units[at]?.tag !== 'and') return false;
  const joined = ++at;
  while (IN_PHRASE.has(units[at]?.tag)) at++;
  return at > joined && units[at]?.tag === 'quote';
}

/** `“a joy,” rather than “a mess”`, `“a joy,” not a “mess”` */
function contrastsQuotes(units: readonly Unit[], from: number): boolean {
  const rather = RATHER_THAN.every((word, ahead) => units[from + ahead]?.lower === word);
  if (!rather && units[from]!.tag !== 'not') return false;
  let at = rather ? from + RATHER_THAN.length : from + 1;
  while (IN_PHRASE.has(units[at]?.tag) || units[at]?.tag === 'preposition') at++;
  return units[at]?.tag === 'quote';
}

const LIST_UNITS = 20;
const IN_LIST = tags('quote', 'determiner', 'possessive', 'comma', 'noun', 'name');
const IN_PHRASE = tags('determiner', 'possessive', 'noun', 'name');

const JOINED_TO_QUOTE = tags('quote', 'that');
