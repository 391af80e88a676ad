/** Verbs that say nothing in their place, though they may say something in others, and subjects that nobody is. */

import { skipAdverbs } from '../grammar/adverbials';
import { type Complement, complementAt } from '../grammar/complement';
import type { ComplementKind } from '../grammar/complement-kind';
import { headOf, isClauseStart } from '../grammar/noun-phrase';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { nounPhraseBefore } from '../grammar/noun-phrase-before';
import { NOUNS, type Range, tags, type Unit } from '../grammar/units';
import { groupAfter, type VerbGroup, verbGroup } from '../grammar/verb-group';
import { isMeanwhile } from '../grammar/writers-words';
import {
  CUE_LEMMAS,
  INQUIRING_VERBS,
  JUDGING_VERBS,
  LIKING_VERBS,
  NO_SUBJECTS,
  REPORTED_AS,
  REPORTED_SO,
  SPEECH_VERBS,
  STANCE_VERBS,
  SUMMONING_VERBS,
  TOLD_IN_COURT,
} from '../lexicon/cue-verbs';
import {
  ACCUSING_VERBS,
  ALTERNATIVES,
  ANYBODY_ASKED,
  APPEARING_VERBS,
  AS,
  ASKED,
  BEFORE_SAYING,
  BEHIND_REFRAINING,
  COMING_UPON,
  COMPARED,
  COMPARING_VERBS,
  CONVENED,
  COUNTERING_VERBS,
  EFFORTS,
  EMERGENCIES,
  EXPLETIVES,
  FITTING_VERBS,
  HELPERS,
  INTENDING_VERBS,
  NOBODY,
  NOBODY_BEFORE_NOUN,
  NOTIFYING_VERBS,
  OF,
  OPEN_OBJECTS,
  OR,
  PARTICLES_OF_DEEDS,
  RANKING_VERBS,
  RANKS,
  READERS,
  RECEIVING_VERBS,
  REFRAINING_VERBS,
  RESPONDING_VERBS,
  SEARCHERS,
  SINGULAR_DO,
  TELEPHONED,
  TELLING_VERBS,
  WHEN,
  WORDING_VERBS,
} from '../lexicon/finding';
import { REFLEXIVES, THERE, YET } from '../lexicon/function-words';
import { PAST_ONLY } from '../lexicon/irregular-verbs';
import { ORDINALS, RUMOURS } from '../lexicon/labels';
import { ORDINAL } from '../lexicon/names';
import { INDEFINITE_ARTICLES } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { IT, TELLS_WRITER } from '../lexicon/pronouns';
import { FOR, REFERRING_VERBS } from '../lexicon/refusals';
import { PAST_FORMS } from '../lexicon/verb-forms';
import { hasTellingObject, isCue, subjectKind } from './cue-decision';
import type { Declined } from './finder';
import { isFought } from './fought';
import { isNaming } from './naming';
import { isSpokenTo } from './spoken-to';
import { isWordless } from './wordless';

/** Why a verb with this complement says nothing, whoever its subject is; null where it may. */
export function declinedVerb(
  units: readonly Unit[],
  subject: Range | null,
  group: VerbGroup,
  complement: Complement,
): Declined | null {
  if (isHearers(units, group, complement)) return 'a participle describes the noun';
  if (isSpokenTo(units, group, complement) || isAskedAside(units, group)) return 'somebody is spoken to';
  if (COMPARED.has(units[group.end]?.lower ?? '') || isOpposedTo(units, group))
    return 'the verb does not attribute here';
  if (
    isDistant(units, group, complement) ||
    isOfNews(units, subject, group, complement) ||
    leadsToSaying(units, group, complement)
  )
    return 'the clause belongs to another word';
  if (isAttempted(units, group, complement)) return 'the clause belongs to another word';
  if (isAccused(group, complement)) return 'the subject is accused';
  // "cheered as Renn announced it"
  if (complement.kind === 'as' && isMeanwhile(units, complement.at)) return 'what is said is not told';
  if (isShortPassive(units, group)) return 'somebody is spoken to';
  if (isUndone(units, group) || isDenied(units, group)) return 'what is said is not told';
  // "the fault that Renn warned about is old": another verb has what it is about for its subject.
  // So has it in "less than the 46 berths that Renn had asked for, but more than ten".
  if (complement.kind === 'preposition' && isLeftOpen(units, complement.at + 1))
    return 'the clause belongs to another word';
  if (isFindingOneself(units, group) || isRanked(units, group, complement)) return 'the verb does not attribute here';
  if (isTaste(units, group, complement)) return 'what is said is not told';
  if (isDeed(units, group, complement) || comesTo(units, group, complement) || callsHelp(units, group, complement))
    return 'the verb does not attribute here';
  return isReportedSo(units, group) ||
    isTold(units, group, complement) ||
    isAimed(units, subject, group) ||
    isLabelled(units, group, complement) ||
    isReferredTo(units, group, complement)
    ? 'a participle describes the noun'
    : null;
}

/** Why this subject says nothing by the verb; null where it may. */
export function declinedSubject(
  units: readonly Unit[],
  subject: Range,
  group: VerbGroup,
  complement: Complement,
): Declined | null {
  if (READERS.has(units[subject.start]!.lower)) return 'the subject is the reader';
  if (isPointer(units, subject) || isFitting(units, subject, group)) return 'the subject is “it”';
  if (isNobody(units, subject)) return 'the subject is nobody';
  // "Anyone with information is asked to call"
  if (group.infinitive && ANYBODY_ASKED.has(units[subject.start]!.lower)) return 'the subject is nobody';
  if (isOwnQuestion(units, subject, group, complement)) return 'what is said is not told';
  if (isFoundThere(units, subject, group, complement)) return 'the verb does not attribute here';
  const attributes = isCue(group, complement, units[group.start - 1], subjectKind(units, subject));
  if (!attributes && !hasTellingObject(units, group, complement))
    return 'the verb does not attribute with this complement';
  if (isContact(units, subject, complement)) return 'the clause belongs to another word';
  if (isNaming(units, subject, group, group.end)) return 'the verb gives a name';
  if (isFought(units, subject, group, complement)) return 'the verb does not attribute here';
  const untold = isUntold(units, subject, group, complement) || isWordless(units, subject, group, complement);
  return untold ? 'what is said is not told' : null;
}

/** "That would confirm the plan": what was told before. In "a clerk that saw the boat" it stands for the noun. */
const isPointer = (units: readonly Unit[], { start, end }: Range): boolean =>
  end === start + 1 && units[start]!.tag === 'that' && isClauseStart(units[start - 1]);

/** "It makes sense to propose a plan", "it took courage to say so": nobody is "it". */
const isFitting = (units: readonly Unit[], { start, end }: Range, { start: verb, infinitive }: VerbGroup): boolean =>
  infinitive &&
  IT.has(units[start]!.lower) &&
  units.slice(end, verb).some(({ tag, verb: own }) => tag === 'verb' && FITTING_VERBS.has(own?.lemma ?? ''));

const FINITE = tags('be', 'have', 'do', 'modal');
/** Not "being" and "having". */
const isFiniteAuxiliary = (unit: Unit | undefined): boolean => FINITE.has(unit?.tag) && !unit!.lower.endsWith('ing');

/** Does the preposition before the unit lack its noun, as it does in a relative clause? */
const isLeftOpen = (units: readonly Unit[], at: number): boolean =>
  isFiniteAuxiliary(units[pastTime(units, at)]) || (units[at]?.tag === 'comma' && units[at + 1]?.tag === 'but');

/** "the cuts that crews complained of | last year", "the storm that divers warned about | for days" */
const pastTime = (units: readonly Unit[], at: number): number =>
  skipAdverbs(units, units[at]?.tag === 'preposition' && units[at + 1]?.tag === 'time' ? at + 1 : at);

/** "those reported missing", "the man found dead", but not "reported missing boats", "found dead fish". */
const isReportedSo = (units: readonly Unit[], { lemma, form, end }: VerbGroup): boolean =>
  REPORTED_SO.has(lemma) &&
  form === 'past' &&
  REPORTED_AS.has(units[end]?.lower ?? '') &&
  !NOUNS.has(units[end + 1]?.tag) &&
  !OPENS_PHRASE.has(units[end + 1]?.tag);

const OPENS_PHRASE = tags('determiner', 'possessive', 'number', 'object');

/**
 * "Deputies found her car parked near a trail": those who search come upon a thing in some state, and conclude nothing.
 */
function isFoundThere(units: readonly Unit[], subject: Range, { lemma }: VerbGroup, { kind, at }: Complement): boolean {
  if (!COMING_UPON.has(lemma) || kind !== 'clause' || !SEARCHERS.has(units[subject.end - 1]!.lower)) return false;
  const verb = units[at]!.tag === 'pronoun' ? at + 1 : nounPhraseAfter(units, at);
  const { tag, lower, verb: own } = units[verb] ?? {};
  const state = tag === 'verb' && PAST_FORMS.has(own?.form ?? 'past') && !PAST_ONLY.has(lower!);
  return state && IN_STATE.has(units[verb + 1]?.tag ?? 'stop');
}

const IN_STATE = tags('preposition', 'adverb', 'stop', 'comma', 'and', 'noun', 'to');

/** "found himself playing", "found herself at odds": how somebody fared. */
const isFindingOneself = (units: readonly Unit[], { lemma, end }: VerbGroup): boolean =>
  COMING_UPON.has(lemma) && REFLEXIVES.has(units[end]?.lower ?? '');

/** "ranks high on the list", "ranked third": where the subject stands, and no opinion of its own. */
function isRanked(units: readonly Unit[], { lemma }: VerbGroup, { kind, at }: Complement): boolean {
  if (!RANKING_VERBS.has(lemma) || kind !== 'object') return false;
  const { lower } = units[skipAdverbs(units, at)] ?? units[at]!;
  return RANKS.has(lower) || ORDINALS.has(lower) || ORDINAL.test(lower);
}

/** "I ask her whether she will stay": a writer's question tells nothing. */
const isOwnQuestion = (
  units: readonly Unit[],
  { start, end }: Range,
  { lemma }: VerbGroup,
  { kind }: Complement,
): boolean =>
  end - start === 1 && TELLS_WRITER.has(units[start]!.lower) && INQUIRING_VERBS.has(lemma) && OWN_QUESTIONS.has(kind);

const OWN_QUESTIONS: ReadonlySet<ComplementKind> = new Set(['question', 'quote']);

/**
 * "has yet to report a loss", "was not authorized to discuss it", "stopped reporting thefts", "gave up asking for help":
 * nothing was said.
 */
function isUndone(units: readonly Unit[], { start, infinitive, bare }: VerbGroup): boolean {
  if (infinitive) {
    const before = units[start]!.tag === 'to' ? start - 1 : start - 2;
    const { negated = false, passive = false } = verbGroup(units, before) ?? {};
    return YET.has(units[before]?.lower ?? '') || (negated && passive);
  }
  if (!bare) return false;
  const verb = BEHIND_REFRAINING.has(units[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  const refrains = verbGroup(units, verb);
  return refrains !== null && !refrains.negated && REFRAINING_VERBS.has(refrains.lemma);
}

/** How far before "to" what is attempted may be called so, in units: "efforts by the lawyers of Renn to discredit it". */
const ATTEMPT_UNITS = 8;

/** "efforts by his lawyers to discredit Renn", "a bid to reassure voters": what is tried, and nothing said. */
function isAttempted(units: readonly Unit[], { start, infinitive }: VerbGroup, { kind }: Complement): boolean {
  if (!infinitive || kind === 'that' || kind === 'quote') return false;
  const to = units[start]!.tag === 'to' ? start : start - 1;
  let at = to - 1;
  while (at > to - ATTEMPT_UNITS && WITHIN_ATTEMPT.has(units[at]?.tag) && !EFFORTS.has(units[at]!.lower)) at--;
  return units[at]?.tag === 'noun' && EFFORTS.has(units[at]!.lower);
}

const WITHIN_ATTEMPT = tags('noun', 'name', 'genitive', 'preposition', 'determiner', 'possessive');

/** How far before "and" the verb may stand that is denied with the one behind it, in units. */
const DENIED_UNITS = 20;

/** "did not call the police and tell them", "does not say when it sank or explain why": the negation holds for both. */
function isDenied(units: readonly Unit[], { start, head, form }: VerbGroup): boolean {
  const link = units[start - 1];
  if (link?.tag !== 'and' || form !== 'base' || start !== head) return false;
  // "will not name it, or say why"
  const last = OR.has(link.lower) && units[start - 2]?.tag === 'comma' ? start - 3 : start - 2;
  for (let at = last; at >= Math.max(0, start - DENIED_UNITS) && !ENDS_DENIAL.has(units[at]!.tag); at--) {
    const { tag, lower } = units[at]!;
    if (tag !== 'do' && tag !== 'modal') continue;
    const negated = lower.endsWith("n't") || lower === 'cannot' || units[at + 1]?.tag === 'not';
    // "They do not like it and say so": they say it.
    return negated && (OR.has(link.lower) || SINGULAR_DO.has(lower));
  }
  return false;
}

const ENDS_DENIAL = tags('comma', 'semicolon', 'quote', 'but', 'stop', 'dash');

/** "Corvane accused of fraud", a headline's short passive: whoever is accused says nothing. */
const isAccused = ({ lemma, form }: VerbGroup, { kind }: Complement): boolean =>
  ACCUSING_VERBS.has(lemma) && form === 'past' && kind === 'preposition';

/** "will leave if called upon", "until told to": a participle right behind the conjunction says what others do. */
const isShortPassive = (units: readonly Unit[], { start, head, form }: VerbGroup): boolean =>
  start === head && form === 'past' && units[start - 1]?.tag === 'subordinator' && !AS.has(units[start - 1]!.lower);

/** "called back the crew", "welcomed him to the stage": something is done, and nothing said. */
function isDeed(
  units: readonly Unit[],
  { lemma, end, infinitive }: VerbGroup,
  { kind, at, phrasal }: Complement,
): boolean {
  if (kind !== 'object' || phrasal) return false;
  // "drones to counter the threat": what for.
  if (infinitive && COUNTERING_VERBS.has(lemma)) return true;
  if (STANCE_VERBS.has(lemma) && PARTICLES_OF_DEEDS.has(units[end]?.lower ?? '')) return true;
  const behind = nounPhraseAfter(units, at);
  // "called three experts", "called a meeting": the noun is called nothing.
  if (SUMMONING_VERBS.has(lemma) && !isCalledSomething(units, at, behind)) return true;
  // "notified the police": of nothing.
  if (NOTIFYING_VERBS.has(lemma)) return !units.slice(at, behind).some(({ lower }) => OF.has(lower));
  return RECEIVING_VERBS.has(lemma) && units[behind]?.tag === 'to';
}

/** "told cheering crowds", "told protesting pilots": what the hearers do. */
const isHearers = (units: readonly Unit[], { start, bare }: VerbGroup, { kind, at }: Complement): boolean =>
  bare &&
  kind === 'object' &&
  TOLD_IN_COURT.has(units[start - 1]?.verb?.lemma ?? '') &&
  units[at]!.tag === 'noun' &&
  at === start + 1;

/** "Renn, asked whether it was late, said": behind the aside somebody answers. */
function isAskedAside(units: readonly Unit[], { start, end, form }: VerbGroup): boolean {
  if (form !== 'past' || units[start - 1]?.tag !== 'comma' || !ASKED.has(units[start]!.lower)) return false;
  const close = units.findIndex(({ tag }, at) => at > end && tag === 'comma');
  return close > 0 && SPEECH_VERBS.has(groupAfter(units, close + 1)?.lemma ?? '');
}

/** "responded to the scene", "responded to a report of smoke at a house": whoever is called comes, and says nothing. */
function comesTo(units: readonly Unit[], { start, lemma }: VerbGroup, { kind, at }: Complement): boolean {
  if (!RESPONDING_VERBS.has(lemma)) return false;
  if (kind === 'clause') return isWhen(units, start);
  if (kind !== 'preposition') return false;
  const phrase = { start: at + 1, end: nounPhraseAfter(units, at + 1) };
  return phrase.end > phrase.start && EMERGENCIES.has(headOf(units, phrase).lower);
}

/** "When officers responded they saw smoke": the clause behind the verb is what happened then. */
function isWhen(units: readonly Unit[], verb: number): boolean {
  const subject = nounPhraseBefore(units, verb);
  return subject !== null && WHEN.has(units[subject.start - 1]?.lower ?? '');
}

/** "called for backup", "called for an ambulance": who is to come, where nothing is said of what they should do. */
function callsHelp(units: readonly Unit[], { lemma }: VerbGroup, { kind, at }: Complement): boolean {
  if (!SUMMONING_VERBS.has(lemma) || kind !== 'preposition' || !FOR.has(units[at]!.lower)) return false;
  let end = at + 1;
  while (IN_CALL.has(units[end]?.tag)) end++;
  const ends = ENDS_CALL.has(units[end]?.tag ?? 'stop') || units[end + 1]?.tag === 'time';
  return ends && HELPERS.has(units[end - 1]!.lower);
}

const IN_CALL = tags('noun', 'determiner', 'number');

const ENDS_CALL = tags('stop', 'comma', 'and', 'but', 'subordinator', 'time', 'adverb');

/** "a disgrace" in "called the board a disgrace", "late" in "called the boat late". */
function isCalledSomething(units: readonly Unit[], start: number, end: number): boolean {
  const last = units[end - 1]!;
  const kind = classOf(last.lower);
  // Not "what the army called a campaign".
  const body = kind === 'body' && !INDEFINITE_ARTICLES.has(units[start]!.lower);
  const answers = body || kind === 'person' || kind === 'people' || TELEPHONED.has(last.lower);
  const summoned = ANSWERING.has(last.tag) && (answers || CONVENED.has(last.lower));
  // "called the chief executive, Mei Tan, “driven”"
  const goesOn = units.slice(end).some(({ tag }) => tag === 'quote');
  const closed = start === end - 1 ? BEHIND_NAME : BEHIND_SUMMONED;
  return !summoned || goesOn || !closed.has(units[end]?.tag ?? 'stop');
}

const ANSWERING = tags('noun', 'number');
/** Behind one word alone an adverb or a preposition may open what it is called: "called police out of touch". */
const BEHIND_NAME = tags('stop', 'comma', 'and', 'but', 'time', 'subordinator');

const BEHIND_SUMMONED = tags('stop', 'comma', 'and', 'but', 'preposition', 'to', 'time', 'subordinator', 'adverb');

/** "there were 40 cases reported", "owns an island considered a park": another verb has the noun for its own. */
function isTold(units: readonly Unit[], { start, head, form, lemma }: VerbGroup, { kind, at }: Complement): boolean {
  if (form !== 'past' || start !== head || !NO_CLAUSE.has(kind)) return false;
  const noun = nounPhraseBefore(units, start);
  if (noun && JUDGING_VERBS.has(lemma) && isNoPerson(units, noun)) return true;
  const verb = noun && units[noun.start - 1];
  if (!verb) return false;
  // "Tarn, an island considered fit for life, …"
  if (verb.tag === 'comma' && JUDGING_VERBS.has(lemma))
    return isNoPerson(units, noun) || INDEFINITE_ARTICLES.has(units[at]?.lower ?? '');
  // "there were 40 cases reported", "it is a port considered safe"
  if (verb.tag === 'be')
    return THERE.has(units[noun.start - 2]?.lower ?? '') || INDEFINITE_ARTICLES.has(units[noun.start]!.lower);
  if (verb.tag !== 'verb') return false;
  // "issued orders intended to stop it"
  if (INTENDING_VERBS.has(lemma) && subjectKind(units, noun) !== 'other') return true;
  if (CUE_LEMMAS.has(verb.verb?.lemma ?? '')) return false;
  // "a judge handling a lawsuit ordered": there the phrase belongs to the subject.
  if (verb.verb?.form === 'gerund' && units[noun.start - 2]?.tag !== 'comma') return false;
  return INDEFINITE_ARTICLES.has(units[noun.start]!.lower);
}

/** "The pier is a new plan, intended to draw crowds": what the sentence has told of already, with a verb of its own. */
const isAimed = (units: readonly Unit[], subject: Range | null, { start, form, lemma }: VerbGroup): boolean =>
  INTENDING_VERBS.has(lemma) &&
  form === 'past' &&
  units[start - 1]?.tag === 'comma' &&
  subject !== null &&
  units.slice(subject.end, start).some(({ tag }) => tag === 'be');

/** `50 files, labelled “Secret,” that`: what they are called, as nothing stands between that the verb could call so. */
function isLabelled(units: readonly Unit[], { start, form, lemma }: VerbGroup, { kind, at }: Complement): boolean {
  if (form !== 'past' || units[start - 1]?.tag !== 'comma' || kind !== 'quote' || at !== start + 1) return false;
  return WORDING_VERBS.has(lemma) && NOUNS.has(units[start - 2]?.tag);
}

/** "ten boats, as opposed to the five that sank" */
const isOpposedTo = (units: readonly Unit[], { start, end, lemma }: VerbGroup): boolean =>
  AS.has(units[start - 1]?.lower ?? '') && COMPARING_VERBS.has(lemma) && units[end]?.tag === 'to';

/** `men referred to as “the twins”`: what they are called, and not "what Renn referred to as". */
function isReferredTo(units: readonly Unit[], { start, form, lemma }: VerbGroup, { at }: Complement): boolean {
  if (form !== 'past' || !REFERRING_VERBS.has(lemma)) return false;
  if (units[at]?.tag !== 'to' || !AS.has(units[at + 1]?.lower ?? '')) return false;
  let end = start;
  while (units[end - 1]?.tag === 'adverb') end--;
  const noun = nounPhraseBefore(units, end);
  return noun !== null && !OPENS_RELATIVE.has(units[noun.start - 1]?.tag);
}

const OPENS_RELATIVE = tags('relative', 'wh', 'that');

/** "an island": one that is no person. */
function isNoPerson(units: readonly Unit[], { start, end }: Range): boolean {
  const kind = classOf(units[end - 1]!.lower);
  return INDEFINITE_ARTICLES.has(units[start]!.lower) && kind !== 'person' && kind !== 'people';
}

/** "sit on land that she sold": after an unknown verb and a noun, "that" belongs to the noun. */
function isDistant(units: readonly Unit[], { lemma, end }: VerbGroup, { kind, at }: Complement): boolean {
  if (kind !== 'that' || CUE_LEMMAS.has(lemma)) return false;
  return units.slice(end, at).some(({ tag }) => NOUNS.has(tag));
}

/** "The charges the board denied included fraud": the next verb has for its subject what was denied. */
const isContact = (units: readonly Unit[], { start }: Range, { kind, at }: Complement): boolean =>
  kind === 'object' && units[at]!.tag === 'verb' && units[start - 1]?.tag === 'noun';

/**
 * "news broke that", "fears grew that", "it helped that", "it was telling that": the clause tells what the noun is of, or
 * what "it" stands for. But "rumours spread that" is hearsay.
 */
function isOfNews(
  units: readonly Unit[],
  subject: Range | null,
  { lemma, end }: VerbGroup,
  { kind, at }: Complement,
): boolean {
  if (kind !== 'that' || !subject) return false;
  const last = units[subject.end - 1]!.lower;
  if (APPEARING_VERBS.has(lemma)) return !RUMOURS.has(last);
  return EXPLETIVES.has(last) && (!CUE_LEMMAS.has(lemma) || (TELLING_VERBS.has(lemma) && at === end));
}

/** "likes to say that", "went on to add that", ", as he likes to say,": the verb behind "to" says it, if anything is said. */
function leadsToSaying(units: readonly Unit[], { lemma }: VerbGroup, { kind, at }: Complement): boolean {
  if (!BEFORE_SAYING.has(lemma) || kind !== 'infinitive') return false;
  const said = verbGroup(units, at + 1);
  return said !== null && SPEECH_VERBS.has(said.lemma) && TELLS.has(complementAt(units, said.end, said.lemma).kind);
}

/** "loves to sail", but not "would love to sail" or "likes to tell of it": what somebody is fond of, and no wish. */
const isTaste = (units: readonly Unit[], { lemma, form, start, head }: VerbGroup, { kind, at }: Complement): boolean =>
  LIKING_VERBS.has(lemma) &&
  kind === 'infinitive' &&
  (form !== 'base' || start === head) &&
  !SPEECH_VERBS.has(verbGroup(units, at + 1)?.lemma ?? '');

const TELLS = new Set<Complement['kind']>(['that', 'clause', 'question', 'quote', 'comma', 'end']);

/** "No group has claimed", "nobody said", "neither he nor she said": nobody says it. "No 10" is a house. Nor "the less said". */
function isNobody(units: readonly Unit[], { start, end }: Range): boolean {
  const { lower } = units[start]!;
  if (NO_SUBJECTS.has(units[end - 1]!.lower)) return true;
  if (ALTERNATIVES.has(units[start - 1]?.lower ?? '')) return true;
  if (!NOBODY_BEFORE_NOUN.has(lower)) return NOBODY.has(lower);
  return units[start + 1]!.tag === 'noun' || units[start + 1]!.lower === 'one';
}

/** Complements that are no clause of their own and say nothing of the object, and what stands where there is none. */
const NO_CLAUSE = new Set<Complement['kind']>([
  'object',
  'infinitive',
  'gerund',
  'figure',
  'preposition',
  'comma',
  'end',
]);

const NAMES_ONLY = tags('name', 'object', 'pronoun');

/** "What we know so far", as a heading has it, with no verb after that would tell what; "what they called a scam" tells it. */
function isUntold(units: readonly Unit[], { start }: Range, { lemma }: VerbGroup, { kind, at }: Complement): boolean {
  if (!OPEN_OBJECTS.has(units[start - 1]?.lower ?? '') || !NO_CLAUSE.has(kind)) return false;
  // "what locals call the Old Gate" is a name, and "what they called it" asks for one.
  const opening = units[units[at]?.tag === 'determiner' ? at + 1 : at]?.tag;
  if (kind === 'object' && WORDING_VERBS.has(lemma)) return NAMES_ONLY.has(opening);
  return !units.slice(at).some(({ tag }) => tag === 'be');
}
