/** Clauses whose subject an insertion keeps apart from its verb: "the ferry, built in 2014, was never tested". */
import { INDEFINITE_ARTICLES } from '../lexicon/noun-phrases';
import { hasFiniteVerb } from './clause-start';
import { describesNounBefore, isInserted } from './manner';
import { nounPhraseAfter } from './noun-phrase-after';
import { tags, type Unit } from './units';

/** Longest insertion, in units. */
const INSERTION_UNITS = 30;

/** Does a clause open at `at` whose subject an insertion follows, and then its verb? */
export function opensInterrupted(units: readonly Unit[], at: number): boolean {
  const comma = nounPhraseAfter(units, at);
  if (comma === at || units[comma]?.tag !== 'comma') return false;
  if (isInserted(units, comma + 1)) return true;
  if (!OPENS_INSERTION.has(units[comma + 1]?.tag)) return false;
  let pending = units[comma + 1]!.tag === 'relative';
  for (let end = comma + 2; end < Math.min(units.length, comma + INSERTION_UNITS); end++) {
    const { tag } = units[end]!;
    if (ENDS_CLAUSE.has(tag)) return false;
    if (OPENS_CLAUSE.has(tag)) pending = true;
    else if (pending && hasFiniteVerb(units, end)) pending = false;
    if (tag === 'comma' && !pending && (AUXILIARIES.has(units[end + 1]?.tag) || isOwnDeed(units, comma, end + 1)))
      return true;
  }
  return false;
}

/**
 * "Renn, a welder, killed his wife": behind what somebody is stands a verb with its object; not one of a list, as in "named
 * Renn, a welder, praised the crew and left".
 */
const isOwnDeed = (units: readonly Unit[], comma: number, verb: number): boolean =>
  INDEFINITE_ARTICLES.has(units[comma + 1]!.lower) &&
  units[verb]?.verb?.form === 'past' &&
  OPENS_OBJECT.has(units[verb + 1]?.tag) &&
  !units.slice(verb).some(({ tag }, ahead) => tag === 'and' && units[verb + ahead + 1]?.verb?.form === 'past');

const OPENS_OBJECT = tags('determiner', 'possessive', 'object', 'name');

/** Longest subject, in units. */
const SUBJECT_UNITS = 25;

/**
 * "towns like Harl, Brae or even Dorn might join", "rights to berths sold to firms should lapse": does an auxiliary follow
 * a phrase that holds lists, infinitives and participles but no clause of its own?
 */
export function opensLongSubject(units: readonly Unit[], from: number): boolean {
  if (!staysInSubject(units, from, from)) return false;
  let open = false;
  let listed = false;
  for (let at = from + 1; at < Math.min(units.length, from + SUBJECT_UNITS); at++) {
    const { tag } = units[at]!;
    // "should Harl not pay" is a condition.
    if (FINITE.has(tag))
      return open === listed && ENDS_SUBJECT.has(units[at - 1]!.tag) && !OPENS_SUBJECT.has(units[at + 1]?.tag);
    if (tag === 'comma') open = true;
    else if (tag === 'and') listed = true;
    if (tag === 'and' && (!open || units[at - 1]!.tag === 'comma')) return false;
    if (!staysInSubject(units, at, from)) return false;
  }
  return false;
}

/** Not "the plan the port would drop", where a second phrase opens behind a noun. */
function staysInSubject(units: readonly Unit[], at: number, from: number): boolean {
  const { tag } = units[at]!;
  const before = units[at - 1]?.tag;
  if (tag === 'comma') return IN_LIST.has(units[at + 1]?.tag);
  if (tag === 'verb') return before === 'to' || describesNounBefore(units, at);
  if (OPENS_PHRASE.has(tag)) return at === from || LEADS_TO_PHRASE.has(before);
  return IN_SUBJECT.has(tag) && !(tag === 'name' && before === 'noun');
}

const ENDS_SUBJECT = tags('noun', 'name', 'number', 'adverb');
const IN_LIST = tags('noun', 'name', 'number', 'adverb');
const OPENS_PHRASE = tags('determiner', 'possessive');
const LEADS_TO_PHRASE = tags('preposition', 'to', 'verb', 'adverb', 'determiner', 'and');
const IN_SUBJECT = tags('noun', 'name', 'genitive', 'number', 'symbol', 'preposition', 'to', 'adverb', 'time', 'and');
const FINITE = tags('be', 'have', 'do', 'modal');
const OPENS_SUBJECT = tags('name', 'noun', 'pronoun', 'determiner', 'possessive');

const OPENS_INSERTION = tags('verb', 'relative', 'preposition', 'determiner', 'possessive', 'name', 'noun', 'number');
const OPENS_CLAUSE = tags('relative', 'that', 'subordinator', 'wh');
const ENDS_CLAUSE = tags('stop', 'semicolon', 'colon');
const AUXILIARIES = tags('be', 'have', 'do', 'modal', 'not');
