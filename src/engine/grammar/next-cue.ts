/** Whether another cue follows what is said, of the same source or of another one. */
import { ADVERSATIVES, WITHOUT } from '../lexicon/clauses';
import {
  BELIEF_VERBS,
  CONCEDING_VERBS,
  DISCUSSING_VERBS,
  INTENTION_VERBS,
  NOT_WITH_INFINITIVE,
  NOT_WITH_OBJECT,
  PHRASAL_CUES,
  PHRASAL_SPEECH,
  PLAIN_SAYING,
  PREPOSITIONAL_CUES,
  PROMISING_VERBS,
  SPEECH_VERBS,
  STANCE_VERBS,
  TOLD_OR_SHOWN,
} from '../lexicon/cue-verbs';
import { BEFORE_SAYING, CHAMBERS, DECIDING_VERBS, OPEN_OBJECTS, WITH, WORDING_VERBS } from '../lexicon/finding';
import { AUXILIARIES_OF, PLUPERFECT } from '../lexicon/function-words';
import { MOMENTS } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { GIVING_VERBS, NO, REFUSED_VERBS, REFUSING_VERBS } from '../lexicon/refusals';
import { startsClause } from './clause-start';
import { type ComplementKind, kindAt } from './complement-kind';
import { headOf } from './noun-phrase';
import { nounPhraseAfter } from './noun-phrase-after';
import { pastOccasion } from './occasion-phrase';
import { tags, type Unit } from './units';

/**
 * After a comma: "adding that …", "and called it …", "but she said …", "while others said …".
 *
 * @param past the cue before is in the past.
 */
export function attributesAgain(units: readonly Unit[], from: number, past = false): boolean {
  let at = from;
  const first = units[at]?.tag;
  if (first === 'and' || first === 'but') {
    if (first === 'but' && (units[at + 1]?.tag === 'pronoun' ? wordsOrRefuses : ownStance)(units, at + 1)) return true;
    return (
      (units[at + 1]?.tag === 'pronoun' && wordsIt(units, at + 1)) ||
      leavesUnsaid(units, at + 1) ||
      coordinatedCue(units, pastOccasion(units, at + 1)) ||
      clauseWithCue(units, pastTime(units, at + 1), past ? isNotEarlier : isSpeech) ||
      isCueGerund(units[at + 1])
    );
  }
  if (answers(units, at)) return true;
  // "with divers warning that …"
  if (WITH.has(units[at]?.lower ?? '')) return saysMeanwhile(units, at + 1);
  // "without elaborating", "without giving details"
  if (WITHOUT.has(units[at]?.lower ?? '')) return isGerundOfTelling(units[at + 1]);
  // ", pointing to the hull"
  if (units[at]?.verb?.form === 'gerund' && pointsTo(units, at)) return true;
  // "before adding: …", "while insisting that …"
  if (units[at]?.tag === 'subordinator') at++;
  while (units[at]?.tag === 'adverb') at++;
  return isCueGerund(units[at]);
}

/** "[and] on Tuesday | the port said" */
function pastTime(units: readonly Unit[], from: number): number {
  let at = units[from]?.tag === 'preposition' && units[from + 1]?.tag === 'time' ? from + 1 : from;
  while (units[at]?.tag === 'time') at++;
  return at;
}

/** "divers warning that …", "others saying …": somebody and a participle of saying. */
function saysMeanwhile(units: readonly Unit[], from: number): boolean {
  const end = units[from]?.tag === 'pronoun' ? from + 1 : nounPhraseAfter(units, from);
  const told = units[end];
  return isCueGerund(told) && SPEECH_VERBS.has(told?.verb?.lemma ?? '');
}

/** "elaborating", "giving", "citing": what is left undone with words. */
export const isGerundOfTelling = (unit: Unit | undefined): boolean => unit?.verb?.form === 'gerund' && isOfWords(unit);

const isOfWords = ({ verb }: Unit): boolean =>
  [REFUSED_VERBS, GIVING_VERBS].some((verbs) => verbs.has(verb?.lemma ?? ''));

/** "[but] gave no details", "[and] did not identify them": the source again, who leaves something unsaid. */
function leavesUnsaid(units: readonly Unit[], at: number): boolean {
  const [first, second, third] = [units[at], units[at + 1], units[at + 2]];
  if (first?.tag === 'do') return second?.tag === 'not' && third?.tag === 'verb' && isOfWords(third);
  return first?.tag === 'verb' && GIVING_VERBS.has(first.verb?.lemma ?? '') && NO.has(second?.lower ?? '');
}

/** "pointing to the hull", but not "pointing to the time when it sank", which goes on with the account. */
const pointsTo = (units: readonly Unit[], at: number): boolean =>
  PREPOSITIONAL_CUES.get(units[at]!.verb!.lemma)?.has('to') === true &&
  units[at + 1]?.tag === 'to' &&
  !MOMENTS.has(units[at + 3]?.lower ?? '');

/** "while others condemned it": another source answers. Figures that are compared do not: "while 20 percent favoured it". */
export function answers(units: readonly Unit[], at: number): boolean {
  if (!ADVERSATIVES.has(units[at]?.lower ?? '')) return false;
  return clauseWithCue(units, at + 1) || (units[at + 1]?.tag !== 'number' && ownStance(units, at + 1));
}

/**
 * Behind the "and" at `and`: another cue of the same source ("… and added …"), or of a source of its own ("… and residents
 * say …").
 *
 * @param present the cue before is in the present.
 */
export function coordinated(
  units: readonly Unit[],
  from: number,
  and: number,
  participle: boolean,
  past: boolean,
  present = false,
): boolean {
  const next = pastOccasion(units, and + 1);
  if (present && goesOnInPast(units, from, next)) return false;
  if (sharesWhat(units, from, and)) return false;
  if (participle && (isCueGerund(verbAfter(units, next)) || saysMeanwhile(units, next))) return true;
  if (coordinatedCue(units, next) || indicates(units, from, next)) return !isParallel(units, from, next, past);
  // "said it was “late” and Renn branded it “daft”"
  if (past && units[and - 1]?.tag === 'quote' && ownStance(units, next)) return true;
  if (past && units[next]?.tag === 'pronoun' && verbAfter(units, next + 1)?.verb?.form === 'present') return false;
  return clauseWithCue(units, and + 1, past ? isPastSpeech : isSpeech);
}

/** "sorry for what he wrote and said on the show": both verbs tell of the same "what", and nothing follows the second. */
function sharesWhat(units: readonly Unit[], from: number, and: number): boolean {
  if (units[and - 1]!.tag !== 'verb' || units[and + 1]?.tag !== 'verb' || !ENDS_GAP.has(units[and + 2]?.tag ?? 'stop'))
    return false;
  let opener = and - 2;
  while (opener > from && !CLOSES_CLAUSE.has(units[opener]!.tag) && !OPEN_OBJECTS.has(units[opener]!.lower)) opener--;
  return OPEN_OBJECTS.has(units[opener]!.lower);
}

const ENDS_GAP = tags('stop', 'comma', 'preposition', 'time', 'subordinator', 'semicolon', 'quote');
const CLOSES_CLAUSE = tags('comma', 'semicolon', 'colon', 'and');

/** "reports that fans cheered and applauded": behind a cue in the present, a past form goes on with one before it. */
function goesOnInPast(units: readonly Unit[], from: number, at: number): boolean {
  const { verb, tag } = verbAfter(units, at) ?? {};
  if (tag !== 'verb' || verb?.form !== 'past' || units[at - 1]?.tag !== 'and' || SPEECH_VERBS.has(verb.lemma))
    return false;
  return units.slice(from, at - 1).some((unit) => unit.tag === 'verb' && unit.verb?.form === 'past');
}

const TAKES_BASE = tags('modal', 'to');

/**
 * "said she had known it and had chosen to stay", "was liked by ten and disliked by six", "would fix it and call us": the
 * verb behind "and" shares the auxiliary of a verb in the content, so it is content too. Behind a cue in the past so are
 * "and had told us" and "and hates the board".
 */
function isParallel(units: readonly Unit[], from: number, at: number, past: boolean): boolean {
  const first = units[at]!;
  if (past && PLUPERFECT.has(first.lower)) return true;
  if (first.tag === 'have' || first.tag === 'do')
    return units.slice(from, at - 1).some(({ tag, lower }) => tag === first.tag && lower === first.lower);
  const { verb } = verbAfter(units, at)!;
  // "heard that she has admitted it but maintains": behind a cue in the past, the present is the content's.
  if (past && verb?.form === 'present' && units.slice(from, at).some(({ lower }) => AUXILIARIES_OF.present.has(lower)))
    return true;
  if (goesOnThinking(units, from, at - 1, past)) return true;
  // "said they had shown slides and addressed the fears"
  if (past && DISCUSSING_VERBS.has(verb?.lemma ?? '') && kindAt(units, verbAt(units, at) + 1) === 'object')
    if (units.slice(from, at).some(({ lower }) => PLUPERFECT.has(lower))) return true;
  if (past && isRulersAct(units, from, at, verb?.lemma ?? '')) return true;
  // "said Renn told them it was late and admitted the theft": of two who speak, the one spoken of.
  if (past && CONCEDING_VERBS.has(verb?.lemma ?? '') && clauseWithCue(units, clauseAt(units, from))) return true;
  // "fear the port is slow to close and say it is late": what several say now.
  if (verb?.form === 'base' && !past && PLAIN_SAYING.has(verb.lemma) && TELLS.has(kindAt(units, verbAt(units, at) + 1)))
    return false;
  if (verb?.form === 'base' && units[verbAt(units, at) - 1]!.tag !== 'to')
    return units.slice(from, at - 1).some(({ tag }) => TAKES_BASE.has(tag));
  return verb?.form === 'past' && (units[at + 1]?.lower === 'by' || sharesPassive(units, from, at));
}

/**
 * "said the board met and approved the plan", "went ahead and approved it": what such a body does, and not who tells of
 * it.
 */
function isRulersAct(units: readonly Unit[], from: number, at: number, lemma: string): boolean {
  if (!DECIDING_VERBS.has(lemma)) return false;
  const start = clauseAt(units, from);
  const end = nounPhraseAfter(units, start);
  return end > start && startsClause(units, start) && CHAMBERS.has(headOf(units, { start, end }).lower) && at > end;
}

/** "was found and later reported to police", "is loved and widely praised": behind a passive, a participle with no object. */
function sharesPassive(units: readonly Unit[], from: number, at: number): boolean {
  // "was pushed over and threatened"
  const first = PARTICLE.has(units[at - 2]?.tag) ? at - 3 : at - 2;
  const before = units[first];
  if (before?.tag !== 'verb' || before.verb?.form === 'gerund' || units[first - 1]?.tag !== 'be' || first - 1 <= from)
    return false;
  const verb = verbAt(units, at);
  let behind = verb + 1;
  while (units[behind]?.tag === 'adverb') behind++;
  const kind = kindAt(units, behind);
  if (kind === 'preposition') return !PREPOSITIONAL_CUES.get(units[verb]!.verb!.lemma)?.has(units[behind]!.lower);
  return kind === 'end';
}

const PARTICLE = tags('preposition', 'adverb', 'object');

/**
 * "said he was alarmed and wanted to see it", "said she was unsure, but hoped to stay": behind a cue in the past, what is
 * thought is part of what is said; but not "blamed the crew and wanted it out".
 */
export function goesOnThinking(units: readonly Unit[], from: number, conjunction: number, past = false): boolean {
  if (!JOINS.has(units[conjunction]?.tag)) return false;
  const { verb } = verbAfter(units, conjunction + 1) ?? {};
  const thinks = past && verb !== undefined && thinksOrWants(verb.lemma) && !isOfThing(units, from);
  return thinks && (verb.form === 'present' || isClause(units, from));
}

const JOINS = tags('and', 'but');

const TELLS: ReadonlySet<ComplementKind> = new Set(['that', 'clause']);

const isClause = (units: readonly Unit[], from: number): boolean => startsClause(units, clauseAt(units, from));

const clauseAt = (units: readonly Unit[], from: number): number => (units[from]!.tag === 'that' ? from + 1 : from);

/** Not "and declined to say", "and promised to leave", by which one speaks. */
const thinksOrWants = (lemma: string): boolean =>
  (BELIEF_VERBS.has(lemma) || INTENTION_VERBS.has(lemma)) &&
  ![SPEECH_VERBS, PROMISING_VERBS, REFUSING_VERBS].some((verbs) => verbs.has(lemma));

/** "adding", "denying", "hoping" */
export function isCueGerund(unit: Unit | undefined): boolean {
  return unit?.tag === 'verb' && unit.verb?.form === 'gerund' && statesOrThinks(unit.verb.lemma);
}

/** "the board now claiming that": somebody and their participle. */
export function opensAbsolute(units: readonly Unit[], from: number): boolean {
  if (!OPENS_SOMEBODY.has(units[from]?.tag)) return false;
  let at = nounPhraseAfter(units, from);
  while (units[at]?.tag === 'adverb') at++;
  return at > from && isCueGerund(units[at]) && kindAt(units, at + 1) === 'that';
}

const OPENS_SOMEBODY = tags('determiner', 'possessive');

const AUXILIARIES = tags('adverb', 'have', 'do', 'not');

/** The verb behind its auxiliaries; in "went on to say", the one that says it. */
function verbAt(units: readonly Unit[], from: number): number {
  let at = from;
  while (AUXILIARIES.has(units[at]?.tag)) at++;
  const lemma = units[at]?.verb?.lemma ?? '';
  if (!BEFORE_SAYING.has(lemma)) return at;
  const to = PHRASAL_CUES.get(lemma)?.has(units[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return units[to]?.tag === 'to' && SPEECH_VERBS.has(units[to + 1]?.verb?.lemma ?? '') ? to + 1 : at;
}

const verbAfter = (units: readonly Unit[], from: number): Unit | undefined => units[verbAt(units, from)];

/** A cue without a subject of its own: "[and] added", "[and] has denied". */
export function coordinatedCue(units: readonly Unit[], from: number): boolean {
  const at = verbAt(units, from);
  const unit = units[at];
  // "[and] continues to sell boats"
  if (units[at + 1]?.tag === 'to' && NOT_WITH_INFINITIVE.has(unit?.verb?.lemma ?? '')) return false;
  if (unit?.verb?.form === 'base' && !SPEECH_VERBS.has(unit.verb.lemma)) return false;
  // "[and] referred the matter to the board"
  if (
    NOT_WITH_OBJECT.has(unit?.verb?.lemma ?? '') &&
    OPENS_OBJECT.has(units[at + 1]?.tag) &&
    kindAt(units, at + 1) === 'object'
  )
    return false;
  // "the video and written answers"
  if (unit === units[from] && unit?.verb?.form === 'participle') return false;
  return unit?.tag === 'verb' && unit.verb !== undefined && unit.verb.form !== 'gerund' && attributes(unit);
}

const OPENS_OBJECT = tags('determiner', 'possessive', 'object');

/** "said the boats sank and indicated that …": texts indicate things, and boats do not. */
function indicates(units: readonly Unit[], from: number, at: number): boolean {
  const verb = units[at]?.verb;
  if (!TOLD_OR_SHOWN.has(verb?.lemma ?? '') || verb?.form !== 'past' || kindAt(units, at + 1) !== 'that') return false;
  return isOfThing(units, from);
}

/** "said the plan was late", which thinks nothing. */
function isOfThing(units: readonly Unit[], from: number): boolean {
  const start = clauseAt(units, from);
  const end = nounPhraseAfter(units, start);
  return end > start && units[end - 1]!.tag === 'noun' && classOf(headOf(units, { start, end }).lower) === 'other';
}

/** "[while] the police deny it": the clause of another source, who takes a stance. */
function ownStance(units: readonly Unit[], from: number): boolean {
  const end = units[from]?.tag === 'pronoun' ? from + 1 : nounPhraseAfter(units, from);
  const unit = end > from ? verbAfter(units, end) : undefined;
  return unit?.tag === 'verb' && unit.verb?.form !== 'gerund' && STANCE_VERBS.has(unit.verb?.lemma ?? '');
}

const wordsOrRefuses = (units: readonly Unit[], from: number): boolean =>
  wordsIt(units, from) || refusesToTell(units, from);

/** "[but] he declined to say why": the source again, and not somebody of whom it tells. */
function refusesToTell(units: readonly Unit[], from: number): boolean {
  const at = verbAt(units, from + 1);
  const told = units[at + 2];
  return (
    REFUSING_VERBS.has(units[at]?.verb?.lemma ?? '') &&
    units[at + 1]?.tag === 'to' &&
    told !== undefined &&
    isOfWords(told)
  );
}

/** `[but] it called her “careless”`: the source's own words. */
function wordsIt(units: readonly Unit[], from: number): boolean {
  const at = verbAt(units, from + 1);
  const worded = WORDING_VERBS.has(units[at]?.verb?.lemma ?? '') && units[at]!.verb?.form === 'past';
  return worded && units.slice(at, at + WORDED_UNITS).some(({ tag }) => tag === 'quote');
}

/** How far behind its verb a wording may be quoted, in units. */
const WORDED_UNITS = 6;

/** Is it a form of a verb of saying? */
export const isSpeech = ({ verb }: Unit): boolean => SPEECH_VERBS.has(verb?.lemma ?? '');

/** Behind a cue in the past, "and the scans had shown it" is part of what is said. */
const isNotEarlier = (unit: Unit, first: Unit) => isSpeech(unit) && !PLUPERFECT.has(first.lower);

/** Behind a cue in the past, a present form is more likely an infinitive: "said it helps the port and its crews respond". */
const isPastSpeech = (unit: Unit, first: Unit) => isNotEarlier(unit, first) && unit.verb?.form !== 'base';

/**
 * A subject and its cue: "residents say", "Renn, the port's director, said".
 *
 * @param attributing whether the verb is a cue, by its unit and by the first unit of its group.
 */
export function clauseWithCue(
  units: readonly Unit[],
  from: number,
  attributing: (verb: Unit, first: Unit) => boolean = isSpeech,
): boolean {
  const first = units[from];
  const core = first?.tag === 'pronoun' ? from + 1 : subjectEnd(units, from);
  if (core === from) return false;
  const end = pastAppositive(units, core);
  const cue = coordinatedCue(units, end) ? end : pastParticiple(units, end);
  const verb = coordinatedCue(units, cue) ? verbAfter(units, cue) : undefined;
  return pointsOut(units, verbAt(units, end)) || (verb !== undefined && attributing(verb, units[cue]!));
}

/** "pointed out that": a verb that attributes with its particle alone. */
function pointsOut(units: readonly Unit[], at: number): boolean {
  const { tag, verb } = units[at] ?? {};
  if (tag !== 'verb' || verb?.form !== 'past' || !PHRASAL_SPEECH.has(verb.lemma)) return false;
  return PHRASAL_CUES.get(verb.lemma)!.has(units[at + 1]?.lower ?? '') && kindAt(units, at + 2) === 'that';
}

/** "experts not involved in the research | urged": past what describes a subject that ends before `from`. */
function pastParticiple(units: readonly Unit[], from: number): number {
  const at = units[from]?.tag === 'not' ? from + 1 : from;
  if (units[at]?.tag !== 'verb' || units[at + 1]?.tag !== 'preposition') return from;
  const end = nounPhraseAfter(units, at + 2);
  return end > at + 2 ? end : from;
}

/** "another envoy to Norland": in a subject, unlike an object, "to" may go on with the phrase. */
function subjectEnd(units: readonly Unit[], from: number): number {
  const end = nounPhraseAfter(units, from);
  if (end === from || units[end]?.tag !== 'to') return end;
  const beyond = nounPhraseAfter(units, end + 1);
  return beyond > end + 1 ? beyond : end;
}

/** Longest appositive to a subject, in units. */
const APPOSITIVE_UNITS = 15;

/** Past ", the port's director," behind a subject that ends before `comma`. */
function pastAppositive(units: readonly Unit[], comma: number): number {
  if (units[comma]?.tag !== 'comma') return comma;
  for (let at = comma + 1; at < Math.min(units.length, comma + APPOSITIVE_UNITS); at++) {
    if (ENDS_APPOSITIVE.has(units[at]?.tag)) return comma;
    if (units[at]!.tag === 'comma') return at + 1;
  }
  return comma;
}

const ENDS_APPOSITIVE = tags('stop', 'quote', 'semicolon');

function attributes(unit: Unit): boolean {
  const lemma = unit.verb?.lemma ?? '';
  return statesOrThinks(lemma) || INTENTION_VERBS.has(lemma);
}

function statesOrThinks(lemma: string): boolean {
  return SPEECH_VERBS.has(lemma) || STANCE_VERBS.has(lemma) || BELIEF_VERBS.has(lemma);
}
