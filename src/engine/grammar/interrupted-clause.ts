/** Clauses whose subject an insertion keeps apart from its verb: "the ferry, built in 2014, was never tested". */
import { hasFiniteVerb } from './clause-start';
import { nounPhraseAfter } from './noun-phrase-after';
import { tags, type Unit } from './units';

/** Longest insertion, in units. */
const INSERTION_UNITS = 30;

/** Does a clause open at `at` whose subject an insertion follows, and then its verb? */
export function opensInterrupted(units: readonly Unit[], at: number): boolean {
  const comma = nounPhraseAfter(units, at);
  if (comma === at || units[comma]?.tag !== 'comma' || !OPENS_INSERTION.has(units[comma + 1]?.tag)) return false;
  let pending = units[comma + 1]!.tag === 'relative';
  for (let end = comma + 2; end < Math.min(units.length, comma + INSERTION_UNITS); end++) {
    const { tag } = units[end]!;
    if (ENDS_CLAUSE.has(tag)) return false;
    if (OPENS_CLAUSE.has(tag)) pending = true;
    else if (pending && hasFiniteVerb(units, end)) pending = false;
    if (tag === 'comma' && !pending && AUXILIARIES.has(units[end + 1]?.tag)) return true;
  }
  return false;
}

const OPENS_INSERTION = tags('verb', 'relative', 'preposition', 'determiner', 'possessive', 'name', 'noun', 'number');
const OPENS_CLAUSE = tags('relative', 'that', 'subordinator', 'wh');
const ENDS_CLAUSE = tags('stop', 'semicolon', 'colon');
const AUXILIARIES = tags('be', 'have', 'do', 'modal', 'not');
