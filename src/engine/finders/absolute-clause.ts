/** `with some calling her out, saying that she lied`, `, the board claiming that`: clauses whose participles have a subject of their own. */
import { hasFiniteVerb } from '../grammar/clause-start';
import { opensAbsolute } from '../grammar/next-cue';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { type Range, tags, type Unit } from '../grammar/units';
import { SPEECH_VERBS, STANCE_VERBS } from '../lexicon/cue-verbs';
import { WITH } from '../lexicon/finding';

/** Longest clause behind "with" before the participle that asks for its subject, in units. */
const CLAUSE_UNITS = 25;

/**
 * The subject of the clause behind "with" that holds the participle at `participle`, or null. `own` is the noun phrase
 * right before the participle. Behind a comma the participle goes on with that clause where its first verb speaks too;
 * "left with divers carrying ropes, saying" goes on with the main one.
 */
export function absoluteSubject(units: readonly Unit[], participle: number, own: Range | null): Range | null {
  if (own && units[own.start - 1]?.tag === 'and' && isAnswer(units, own.start)) return own;
  if (own && units[own.start - 1]?.tag === 'comma' && opensAbsolute(units, own.start)) return own;
  const opening = withBefore(units, own?.start ?? participle);
  if (opening < 0) return null;
  const end = subjectEnd(units, opening + 1);
  const first = units[end]?.verb;
  if (end === opening + 1 || end >= participle || first?.form !== 'gerund') return null;
  if (own) return units[own.start - 1]?.tag === 'and' ? own : null;
  let before = participle - 1;
  while (WHEN.has(units[before]?.tag)) before--;
  const goesOn = units[before]?.tag !== 'comma' || SPEECH_VERBS.has(first.lemma) || STANCE_VERBS.has(first.lemma);
  return goesOn ? { start: opening + 1, end } : null;
}

/** "with some saying it is late and others [saying it is early]": behind "with", somebody else speaks before "and". */
function isAnswer(units: readonly Unit[], answering: number): boolean {
  for (let at = answering - 2; at >= 0 && answering - at < CLAUSE_UNITS; at--) {
    if (ENDS_CLAUSE.has(units[at]!.tag)) return false;
    if (WITH.has(units[at]!.lower)) return saysWith(units, at + 1);
  }
  return false;
}

/** "[with] some saying" */
const saysWith = (units: readonly Unit[], subject: number): boolean => {
  const end = subjectEnd(units, subject);
  const verb = units[end]?.verb;
  return end > subject && verb?.form === 'gerund' && SPEECH_VERBS.has(verb.lemma);
};

function subjectEnd(units: readonly Unit[], at: number): number {
  if (units[at]?.tag === 'pronoun') return at + 1;
  const end = nounPhraseAfter(units, at);
  return end === at && units[at]?.tag === 'number' ? at + 1 : end;
}

/** The "with" before `limit` in the same clause, or -1. */
function withBefore(units: readonly Unit[], limit: number): number {
  for (let at = limit - 1; at >= 0 && limit - at < CLAUSE_UNITS; at--) {
    if (WITH.has(units[at]!.lower)) return at;
    if (ENDS_CLAUSE.has(units[at]!.tag) || hasFiniteVerb(units, at)) return -1;
  }
  return -1;
}

const WHEN = tags('adverb', 'time');
const ENDS_CLAUSE = tags('stop', 'semicolon', 'colon', 'subordinator');
