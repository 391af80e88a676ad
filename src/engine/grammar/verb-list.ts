/** Lists in content that is a phrase: of infinitives, of gerunds and of what something is called. */
import { AS } from '../lexicon/finding';
import { isCueGerund } from './next-cue';
import { tags, type Unit } from './units';
import { mayBeGerund } from './writers-words';

/** Does the comma divide two verbs of the content that starts at `from`, or two words that follow "as" in it? */
export const dividesList = (units: readonly Unit[], from: number, comma: number): boolean =>
  dividesInfinitives(units, from, comma) || dividesGerunds(units, from, comma) || dividesPredicates(units, from, comma);

/** "to close the pier, to sell the boats and move the crews" */
function dividesInfinitives(units: readonly Unit[], from: number, comma: number): boolean {
  const at = pastWords(units, comma + 1, BEFORE_VERB);
  const isVerb =
    units[at]?.verb?.form === 'base' || (units[at]?.tag === 'noun' && OPENS_OBJECT.has(units[at + 1]?.tag));
  return isVerb && units.slice(from, comma).some(({ tag }) => tag === 'to');
}

const OPENS_OBJECT = tags('determiner', 'possessive');

const BEFORE_VERB = tags('and', 'to', 'adverb', 'not');

/** "closing the pier, selling the boats and moving the crews": "and" closes the list, which holds no cue. */
function dividesGerunds(units: readonly Unit[], from: number, comma: number): boolean {
  if (!units.slice(from, comma).some(mayBeGerund)) return false;
  let at = pastWords(units, comma + 1, BEFORE_VERB);
  if (!mayBeGerund(units[at])) return false;
  if (at > comma + 1) return !isCueGerund(units[at]);
  for (; at < units.length && !ENDS_LIST.has(units[at]!.tag); at++) {
    if (isCueGerund(units[at])) return false;
    if (units[at]!.tag === 'and' && mayBeGerund(units[pastWords(units, at + 1, BEFORE_VERB)])) return true;
  }
  return false;
}

const ENDS_LIST = tags('stop', 'semicolon', 'quote', 'pronoun', 'relative');

/** "as late, costly and doomed": single words, of which "and" joins the last. */
function dividesPredicates(units: readonly Unit[], from: number, comma: number): boolean {
  let as = comma - 1;
  while (as > from && IN_PREDICATES.has(units[as]!.tag)) as--;
  if (!AS.has(units[as]!.lower)) return false;
  const and = pastWords(units, comma + 1, IN_PREDICATES);
  return units[and]?.tag === 'and' && CLOSES_LIST.has(units[pastWords(units, and + 1, PREDICATE)]?.tag ?? 'stop');
}

const PREDICATE = tags('noun', 'adverb', 'verb', 'quote');
const IN_PREDICATES = tags('noun', 'adverb', 'verb', 'quote', 'comma');
const CLOSES_LIST = tags('stop', 'comma', 'semicolon');

function pastWords(units: readonly Unit[], from: number, kinds: ReadonlySet<Unit['tag'] | undefined>): number {
  let at = from;
  while (kinds.has(units[at]?.tag)) at++;
  return at;
}
