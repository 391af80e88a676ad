/** Whether content ends with a quotation that has a comma inside its closing mark. */
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
  if (listsQuotes(units, at + 1)) return false;
  if (short) return next.tag !== 'quote';
  return attributesAgain(units, at + 1) || (next.tag === 'verb' && next.verb?.form === 'gerund');
}

/** `a “bully,” a “cheat” and a “coward”` */
function listsQuotes(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < Math.min(units.length, from + LIST_UNITS) && IN_LIST.has(units[at]!.tag); at++)
    if (units[at]!.tag === 'and') return units[at + 1]?.tag === 'determiner' && units[at + 2]?.tag === 'quote';
  return false;
}

const LIST_UNITS = 20;
const IN_LIST = tags('quote', 'determiner', 'comma', 'and', 'noun');

const JOINED_TO_QUOTE = tags('quote', 'that');
