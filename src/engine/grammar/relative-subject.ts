/** The main verb behind a subject with a relative clause: "the man who reported the theft from Harl | will testify". */
import { hasFiniteVerb } from './clause-start';
import { isClauseStart } from './noun-phrase';
import { nounPhraseBefore } from './noun-phrase-before';
import { tags, type Unit } from './units';

/**
 * The main verb of a subject whose relative clause stands at `relative` and says what begins at `from`: the only finite verb
 * behind `from`, or the second where nothing joins it to the first ("people who say it is old | want it shut"). -1 where
 * neither is so, or where the relative clause belongs to no subject that waits for its verb.
 */
export function mainVerbOf(units: readonly Unit[], relative: number, from: number): number {
  const head = nounPhraseBefore(units, relative);
  if (!head || ENDS_CLAUSE.has(units[relative - 1]!.tag) || !opensClause(units, head.start)) return -1;
  const verbs: number[] = [];
  let at = from;
  for (; at < units.length && !ENDS_CLAUSE.has(units[at]!.tag); at++)
    if (VERBAL.has(units[at]!.tag) && !isBehindAuxiliary(units, at) && hasFiniteVerb(units, at)) verbs.push(at);
  return verbs.length > 2 ? -1 : (verbs.at(-1) ?? -1);
}

/** At the start of the sentence, behind "and", or behind what tells when or where: "In May, the man who …". */
function opensClause(units: readonly Unit[], start: number): boolean {
  if (!isClauseStart(units[start - 1])) return false;
  if (units[start - 1]?.tag === 'comma' && !FRONTED.has(units[0]!.tag)) return false;
  return units.slice(0, start).every((_, at) => !hasFiniteVerb(units, at));
}

const FRONTED = tags('preposition', 'adverb', 'time');

/** "was later made": part of the verb before it. */
function isBehindAuxiliary(units: readonly Unit[], at: number): boolean {
  let before = at - 1;
  while (units[before]?.tag === 'adverb' || units[before]?.tag === 'not') before--;
  return AUXILIARIES.has(units[before]?.tag) || units[before]?.tag === 'to';
}

const AUXILIARIES = tags('be', 'have', 'do', 'modal');
const VERBAL = new Set([...AUXILIARIES, ...tags('verb')]);
const ENDS_CLAUSE = tags(
  'and',
  'but',
  'stop',
  'semicolon',
  'comma',
  'quote',
  'dash',
  'colon',
  'relative',
  'that',
  'wh',
  'subordinator',
);
