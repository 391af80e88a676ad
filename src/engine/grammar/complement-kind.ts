/** The kinds of complement that a verb may have, and which of them stands at a word. */

import { SO } from '../lexicon/clauses';
import {
  BELIEF_VERBS,
  CUE_LEMMAS,
  DENYING_VERBS,
  PREPOSITIONAL_CUES,
  SPEECH_VERBS,
  STANCE_VERBS,
  VERBS_WITH_HYPHEN,
} from '../lexicon/cue-verbs';
import { OF, TRIBUNALS } from '../lexicon/finding';
import { APPROXIMATIONS, GIVEN, MULTIPLES, SINGULAR_AUXILIARIES } from '../lexicon/function-words';
import { PAST_ONLY } from '../lexicon/irregular-verbs';
import { DEFINITE, PERSONAL_PRONOUNS } from '../lexicon/noun-phrases';
import { PAST_FORMS } from '../lexicon/verb-forms';
import { endsPlural } from './agreement';
import { hasFiniteVerb, isSubject, startsClause, startsDescribedClause } from './clause-start';
import { describesNounBefore } from './manner';
import { isExtent, isMeasure } from './noun-phrase';
import { nounPhraseAfter } from './noun-phrase-after';
import { type Tag, tags, type Unit } from './units';

export type ComplementKind =
  /** "said that it is safe" */
  | 'that'
  /** "said: “It is safe.”" */
  | 'quote'
  /** "asked whether it is safe", "said who had left" */
  | 'question'
  /** "promised to leave" */
  | 'infinitive'
  /** "said it is safe" */
  | 'clause'
  /** "denied the charge" */
  | 'object'
  /** "warned of ice" */
  | 'preposition'
  /** "described it as safe": what follows "as" */
  | 'as'
  /** "denied leaving" */
  | 'gerund'
  /** "put the dead at 12" */
  | 'figure'
  /** A comma or a subordinator: "said, after the vote, …" */
  | 'comma'
  /** Nothing follows. */
  | 'end';

/** The kind of complement that stands at `at`, whatever the verb before it. */
export function kindAt(units: readonly Unit[], at: number): ComplementKind {
  const unit = units[at];
  if (!unit) return 'end';
  switch (unit.tag) {
    case 'that':
      // "changed so that tenants can stay": what for.
      if (SO.has(units[at - 1]?.lower ?? '')) return 'comma';
      return isDemonstrative(units, at) ? 'object' : 'that';
    case 'quote':
      return 'quote';
    case 'colon':
      return 'quote';
    case 'comma':
      return units[at + 1]?.tag === 'quote' ? 'quote' : 'comma';
    case 'wh':
    case 'relative':
      return 'question';
    case 'to':
      // "urged them to at least wait"
      if (isMeasure(units, at + 1) && units[at + 3]?.verb?.form === 'base') return 'infinitive';
      return INFINITIVE.has(units[at + 1]?.tag) && !isCompound(units[at + 1]!) ? 'infinitive' : 'preposition';
    case 'not':
      // "pledged not to leave"
      return units[at + 1]?.tag === 'to' && kindAt(units, at + 1) === 'infinitive' ? 'infinitive' : 'object';
    case 'subordinator':
      if (unit.lower === 'whether' || unit.lower === 'if') return 'question';
      if (isExtent(units, at)) return startsClause(units, at + 3) ? 'clause' : 'object';
      return unit.lower === 'as' && !tellsWhen(units, at) ? 'as' : 'comma';
    case 'preposition':
      // "Renn said, at least": nothing follows.
      if (isMeasure(units, at)) return units[at + 2] && startsClause(units, at + 2) ? 'clause' : 'object';
      // "said about 150 people left"
      return isApproximate(units, at) && startsClause(units, at + 1) ? 'clause' : 'preposition';
    case 'verb':
      if (unit.verb?.form === 'gerund') return 'gerund';
      if (GIVEN.has(unit.lower) && opensReason(units, at)) return 'clause';
      return precedesNoun(units, at) ? kindAt(units, at + 1) : 'end';
    case 'stop':
      return units[at + 1]?.tag === 'quote' ? 'quote' : 'end';
    case 'be':
    case 'have':
    case 'modal':
    case 'do':
      // "denied having left", "denied doing so"
      if (unit.lower.endsWith('ing')) return 'gerund';
      // "the plan the board praised is late", but "asked is it late"; "the story that he is telling does not add up"
      return unit.tag !== 'do' && startsClause(units, at + 1) ? 'clause' : 'end';
    case 'semicolon':
    case 'and':
    case 'but':
    case 'dash':
    case 'open':
    case 'close':
      return 'end';
    default:
      return startsClause(units, at) || startsDescribedClause(units, at) ? 'clause' : 'object';
  }
}

const isApproximate = (units: readonly Unit[], at: number): boolean =>
  APPROXIMATIONS.has(units[at]!.lower) && units[at + 1]?.tag === 'number';

/** "said given that it is old, it could break": a reason, and the clause behind its comma. */
function opensReason(units: readonly Unit[], given: number): boolean {
  for (let at = given + 2; at < Math.min(units.length, given + REASON_UNITS); at++)
    if (units[at]!.tag === 'comma') return startsClause(units, at + 1);
  return false;
}

/** Longest reason behind "given", in units. */
const REASON_UNITS = 15;

/** "cheered as the engine left", but not "seen as one way out". */
function tellsWhen(units: readonly Unit[], as: number): boolean {
  const next = units[as + 1]?.lower ?? '';
  return (DEFINITE.has(next) || PERSONAL_PRONOUNS.has(next)) && startsClause(units, as + 1);
}

/** "half-staff": an unknown verb looks like a noun, but not like one with a hyphen. */
const isCompound = ({ tag, lower }: Unit): boolean =>
  tag === 'noun' && lower.includes('-') && !VERBS_WITH_HYPHEN.test(lower);

/** What may follow "to" in an infinitive; an unknown verb looks like a noun. */
const INFINITIVE = tags('verb', 'be', 'have', 'do', 'noun', 'adverb', 'not', 'quote');

/** "met that day, as …", "denied that claim.": a time or noun with nothing after it makes "that" point. */
function isDemonstrative(units: readonly Unit[], that: number): boolean {
  const ends = (tag: Tag | undefined) => tag === undefined || tag === 'stop' || tag === 'semicolon';
  const after = units[that + 2]?.tag;
  const tag = units[that + 1]?.tag;
  // "sold twice that sum in May"
  if (tag === 'noun' && MULTIPLES.has(units[that - 1]?.lower ?? '')) return true;
  if (tag === 'time') return ends(after) || after === 'comma' || after === 'and' || after === 'but';
  return tag === 'noun' && ends(after);
}

const BEHIND_OBJECT = tags('stop', 'semicolon', 'to', 'and', 'but', 'subordinator');

/** "mixed results", "increased fares": a participle before its noun. */
const precedesNoun = (units: readonly Unit[], at: number): boolean =>
  PAST_FORMS.has(units[at]!.verb?.form ?? 'past') && units[at + 1]?.tag === 'noun';

/**
 * The kind of complement of a known verb. After a verb that is no cue, "that" and a verb are a relative clause ("built
 * boats that sank"); after one that points to things, "to" and a noun are no infinitive ("points to student loans").
 */
export function kindBehind(units: readonly Unit[], at: number, lemma: string): ComplementKind {
  const kind = kindAt(units, at);
  if (kind === 'infinitive' && units[at + 1]!.tag === 'noun' && PREPOSITIONAL_CUES.get(lemma)?.has('to'))
    return 'preposition';
  // "declined the post and the club looked elsewhere", "condemned the strikes in statements published on Sunday"
  if (kind === 'clause' && NEVER_WITH_CLAUSE.has(lemma) && opensObject(units, at)) return 'object';
  // "denies murder and the court has heard": the second phrase alone has the verb
  if (kind === 'clause' && DENYING_VERBS.has(lemma) && joinsAnother(units, at)) return 'object';
  if (kind === 'that' && DENYING_VERBS.has(lemma) && pointsBack(units, at)) return 'object';
  if (kind !== 'that' || CUE_LEMMAS.has(lemma)) return kind;
  return isSubject(units, at) || pointsToOne(units, at) ? 'object' : kind;
}

/** Is what seems to be one subject a noun and, behind "and", the subject of a verb of one, or a court? */
function joinsAnother(units: readonly Unit[], at: number): boolean {
  const end = nounPhraseAfter(units, at);
  const and = units.findIndex(({ tag }, index) => index > at && index < end && tag === 'and');
  if (and < 0 || units[and + 1]?.tag !== 'determiner' || units[at]!.tag !== 'noun') return false;
  return SINGULAR_AUXILIARIES.has(units[end]?.lower ?? '') || TRIBUNALS.has(units[end - 1]!.lower);
}

/** "denied that, and is due in court", "disputes that, saying it was late": what was said before. */
const pointsBack = (units: readonly Unit[], that: number): boolean =>
  units[that + 1]?.tag === 'comma' &&
  (BEHIND_THAT.has(units[that + 2]?.tag) || units[that + 2]?.verb?.form === 'gerund');

const BEHIND_THAT = tags('and', 'but', 'subordinator');

/** "took that advice to heart", "rivals that of the port", "led that march, …", "does just that — …": no verb is behind it. */
function pointsToOne(units: readonly Unit[], that: number): boolean {
  if (OF.has(units[that + 1]?.lower ?? '')) return true;
  if (units[that + 1]?.tag === 'dash') return units[that - 1]?.tag === 'adverb';
  let head = that + 1;
  while (units[head + 1]?.tag === 'noun') head++;
  if (units[head]?.tag !== 'noun' || endsPlural(units, head)) return false;
  const end = nounPhraseAfter(units, that + 1);
  return units[end]?.tag === 'comma' ? !hasVerbBehindInsertion(units, end) : BEHIND_OBJECT.has(units[end]?.tag);
}

/** "proved that deck, built in May, was rotten": a later comma closes what is said of the subject. */
function hasVerbBehindInsertion(units: readonly Unit[], comma: number): boolean {
  for (let at = comma + 1; at < units.length && at - comma < INSERTION_UNITS; at++)
    if (units[at]!.tag === 'comma') return hasFiniteVerb(units, at + 1);
  return false;
}

/** Longest insertion between a subject and its verb, in units. */
const INSERTION_UNITS = 15;

/** Is the phrase at `at` an object, though a verb follows: "those who endorsed him say"? */
const opensObject = (units: readonly Unit[], at: number): boolean =>
  units[at]!.tag === 'object' || isJoined(units, at) || isDescribed(units, at);

/** Does "and" stand in the phrase at `at`, which seems to be the subject of a clause? */
const isJoined = (units: readonly Unit[], at: number): boolean =>
  units.slice(at, nounPhraseAfter(units, at)).some(({ tag }) => tag === 'and');

/** "statements published on Sunday": is what looks like the verb of a clause a participle? */
function isDescribed(units: readonly Unit[], at: number): boolean {
  const verb = nounPhraseAfter(units, at);
  return units[verb]?.tag === 'verb' && !PAST_ONLY.has(units[verb]!.lower) && describesNounBefore(units, verb);
}

/** Verbs of judging, which no clause follows; "denied the boat had sunk" is another matter. */
const NEVER_WITH_CLAUSE: ReadonlySet<string> = new Set(
  [...STANCE_VERBS].filter((verb) => !SPEECH_VERBS.has(verb) && !BELIEF_VERBS.has(verb) && !DENYING_VERBS.has(verb)),
);
