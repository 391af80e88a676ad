/** Verbs that say that somebody would not speak or could not be reached. */
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { subjectBefore } from '../grammar/subject';
import { type Range, tags, type Unit } from '../grammar/units';
import type { VerbGroup } from '../grammar/verb-group';
import { TO } from '../lexicon/finding';
import {
  ANSWERING_VERBS,
  COMMENTING_VERBS,
  COULD_NOT,
  DRAWN,
  FOR,
  GIVING_VERBS,
  HOW_ASKED,
  IGNORING_VERBS,
  NEITHER,
  OF_PRESS_REQUESTS,
  REACHING_VERBS,
  REFERRING_VERBS,
  REFUSING_VERBS,
  REQUESTS,
  RETURNING_VERBS,
  SINGLE_CALL,
  STATEMENTS,
  WITHHELD_VERBS,
  WOULD_NOT,
} from '../lexicon/refusals';
import { holds, isSpeaking, missingEnd, SUBJECT_UNITS, WITHIN_PHRASE } from './asked-words';

/** "declined to comment", "could not be reached", "would not say" */
export function refuses(units: readonly Unit[], group: VerbGroup): boolean {
  const { lemma, end, passive } = group;
  if (REFUSING_VERBS.has(lemma)) return !passive && (isSpeaking(units, end) || holds(units, end, REQUESTS));
  if (IGNORING_VERBS.has(lemma)) return !passive && ignoresRequest(units, end);
  if (REACHING_VERBS.has(lemma)) return passive && isUnreached(units, group);
  if (REFERRING_VERBS.has(lemma)) return !passive && refersQuestions(units, end);
  if (passive) return DRAWN.has(lemma) && withholds(units, group) && mayNot(units, group);
  if (!withholds(units, group)) return GIVING_VERBS.has(lemma) && missingEnd(units, end) > 0;
  if (COMMENTING_VERBS.has(lemma)) return true;
  if (GIVING_VERBS.has(lemma)) return holds(units, end, STATEMENTS);
  if (ANSWERING_VERBS.has(lemma))
    return holds(units, end, REQUESTS) || (!RETURNING_VERBS.has(lemma) && endsSoon(units, end));
  return WITHHELD_VERBS.has(lemma) && mayNot(units, group);
}

/** Is the verb denied, by itself or by its subject: "did not respond", "neither the ministry nor the mayor responded"? */
function withholds(units: readonly Unit[], { start, negated }: VerbGroup): boolean {
  return negated || deniedSubject(units, start) !== null;
}

/** "the ministry nor the mayor" after "neither"; "Renn" before it in "Renn, the mayor, neither called back nor replied" */
export function deniedSubject(units: readonly Unit[], verb: number): Range | null {
  const denied = neitherBefore(units, verb);
  if (denied < 0 || denied + 1 === verb) return null;
  return isVerb(units[denied + 1]!) ? subjectBefore(units, denied) : { start: denied + 1, end: verb };
}

function neitherBefore(units: readonly Unit[], verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - SUBJECT_UNITS); at--) {
    if (NEITHER.has(units[at]!.lower)) return at;
    const between = IN_SUBJECT.has(units[at]!.tag) || isVerb(units[at]!);
    if (!between) return -1;
  }
  return -1;
}

const isVerb = ({ tag }: Unit): boolean => tag === 'verb';

const mayNot = (units: readonly Unit[], { start, end }: VerbGroup): boolean =>
  units.slice(start, end).some(({ lower }) => WOULD_NOT.has(lower));

/** "could not be reached", "has been contacted for comment" */
function isUnreached(units: readonly Unit[], { start, end, negated }: VerbGroup): boolean {
  if (negated && COULD_NOT.has(units[start]!.lower)) return true;
  const at = TO.has(units[end]?.lower ?? '') || FOR.has(units[end]?.lower ?? '') ? end + 1 : -1;
  return at > 0 && !negated && STATEMENTS.has(units[at]?.lower ?? '');
}

/** "ignored a request for comment", "brushed off questions from reporters": not calls to resign. */
function ignoresRequest(units: readonly Unit[], from: number): boolean {
  const at = units[from]?.tag === 'preposition' || units[from]?.tag === 'adverb' ? from + 1 : from;
  return holds(units, at, REQUESTS) && holds(units, at, OF_PRESS_REQUESTS);
}

function refersQuestions(units: readonly Unit[], at: number): boolean {
  const end = nounPhraseAfter(units, at);
  if (!TO.has(units[end]?.lower ?? '')) return false;
  // "questions about the crew": the noun stands before what they are about.
  const about = units.findIndex(({ tag }, index) => index > at && index < end && tag === 'preposition');
  const { lower } = units[(about < 0 ? end : about) - 1]!;
  // A call that is referred to the police is no question.
  return REQUESTS.has(lower) && !SINGLE_CALL.has(lower);
}

const IN_SUBJECT = new Set([...WITHIN_PHRASE, ...tags('but', 'pronoun', 'modal')]);

const ENDS_CLAUSE = tags('stop', 'comma', 'semicolon', 'time', 'and', 'but', 'subordinator');

/** "did not respond.", "has not replied publicly", "did not answer by the deadline" */
function endsSoon(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (units[at]?.tag === 'adverb') at++;
  return at >= units.length || ENDS_CLAUSE.has(units[at]!.tag) || HOW_ASKED.has(units[at]!.lower);
}
