/** A cue before its content: `Renn said the bridge is safe.`, `Inspectors denied it.`, `Renn wants to leave.` */
import { hasFiniteVerb, isSubject, startsClause } from '../grammar/clause-start';
import { type Complement, complementAt } from '../grammar/complement';
import type { ComplementKind } from '../grammar/complement-kind';
import { opensInterrupted } from '../grammar/interrupted-clause';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { nounPhraseBefore } from '../grammar/noun-phrase-before';
import { NOUNS, type Range, tags, type Unit } from '../grammar/units';
import { type VerbGroup, verbGroup } from '../grammar/verb-group';
import {
  BELIEF_VERBS,
  CUE_LEMMAS,
  INQUIRING_VERBS,
  INTENTION_VERBS,
  JUDGING_VERBS,
  NO_SUBJECTS,
  NOT_WITH_OBJECT,
  PREPOSITIONAL_CUES,
  REPORTING_ONLY,
  SPEECH_VERBS,
  STANCE_VERBS,
} from '../lexicon/cue-verbs';
import {
  ACCUSING_VERBS,
  ALTERNATIVES,
  APPEARING_VERBS,
  COMPARED,
  EXPLETIVES,
  HABITS,
  NOBODY,
  NOBODY_BEFORE_NOUN,
  OPEN_OBJECTS,
  PARTICLES_OF_DEEDS,
  READERS,
  RECEIVING_VERBS,
  TELLING_VERBS,
  THERE,
} from '../lexicon/finding';
import { INDEFINITE_ARTICLES } from '../lexicon/function-words';
import { RUMOURS } from '../lexicon/labels';
import { classOf } from '../lexicon/nouns';
import { AUTHORS } from '../lexicon/pronouns';
import type { Rule } from '../rules';
import { keepSubject } from './borrowed-subject';
import { isCue, subjectKind } from './cue-decision';
import { verbEvidence } from './evidence';
import type { Declined, Found, Reading } from './finder';
import { isNaming } from './naming';
import { isSpokenTo } from './spoken-to';
import { contentEnd } from './verb-content';
import { noteSubject, subjectOf } from './verb-subject';
import { isWordless } from './wordless';

export function subjectVerb(reading: Reading, head: number): Found | Declined | null {
  const { units, taken, listener } = reading;
  const group = verbGroup(units, head);
  if (!group) {
    noteSubject(reading, head);
    return null;
  }
  listener?.saw('verb', group);
  if (taken[group.start]) return 'the words are taken';
  const subject = subjectOf(reading, group);
  if (subject && !group.bare && !group.infinitive) keepSubject(reading, subject);
  const complement = reportedAt(units, group, subject, complementAt(units, group.end, group.lemma));
  listener?.saw('complement', { start: group.end, end: complement.at }, complement.kind);
  if (isSpokenTo(units, group, complement)) return 'somebody is spoken to';
  if (COMPARED.has(units[group.end]?.lower ?? '')) return 'the verb does not attribute here';
  if (
    isDistant(units, group, complement) ||
    isOfNews(units, subject, group, complement) ||
    isHabit(units, group, complement)
  )
    return 'the clause belongs to another word';
  if (isAccused(group, complement)) return 'the subject is accused';
  if (isDeed(units, group, complement)) return 'the verb does not attribute here';
  if (isTold(units, group, complement)) return 'a participle describes the noun';
  if (!subject) return 'no subject';
  listener?.saw('subject', subject);
  if (READERS.has(units[subject.start]!.lower)) return 'the subject is the reader';
  if (isNobody(units, subject)) return 'the subject is nobody';
  if (isOwnQuestion(units, subject, group, complement)) return 'what is said is not told';
  if (!isCue(group, complement, units[group.start - 1], subjectKind(units, subject)))
    return 'the verb does not attribute with this complement';
  if (isContact(units, subject, complement)) return 'the clause belongs to another word';
  if (isNaming(units, subject, group, group.end)) return 'the verb gives a name';
  if (isUntold(units, subject, complement) || isWordless(units, subject, group, complement))
    return 'what is said is not told';
  const withPreposition = complement.kind === 'preposition';
  const start = withPreposition ? complement.at + 1 : complement.at;
  if (complement.quoted && taken[start]) return 'the words are taken';
  const end = start < units.length ? contentEnd(reading, start, group, subject, complement) : start;
  // "the man who found the coin said": the verb that made a clause of it is the man's.
  if (complement.kind === 'clause' && units[subject.start]!.tag === 'relative' && !hasVerb(units, start, end))
    return 'the verb does not attribute with this complement';
  return {
    source: subject,
    cue: { start: group.start, end: withPreposition ? start : group.end + (complement.phrasal ? 1 : 0) },
    content: end > start ? [{ start, end }] : [],
    rule: group.bare ? 'participle' : ruleOf(complement),
    evidence: verbEvidence(units, group, complement, subject),
    kind: BELIEF_VERBS.has(group.lemma) || INTENTION_VERBS.has(group.lemma) ? 'belief' : 'statement',
  };
}

/** "I ask her whether she will stay": a writer's question tells nothing. */
const isOwnQuestion = (
  units: readonly Unit[],
  { start, end }: Range,
  { lemma }: VerbGroup,
  { kind }: Complement,
): boolean =>
  end - start === 1 && AUTHORS.has(units[start]!.lower) && INQUIRING_VERBS.has(lemma) && OWN_QUESTIONS.has(kind);

const OWN_QUESTIONS: ReadonlySet<ComplementKind> = new Set(['question', 'quote']);

/** "Corvane accused of fraud", a headline's short passive: whoever is accused says nothing. */
const isAccused = ({ lemma, form }: VerbGroup, { kind }: Complement): boolean =>
  ACCUSING_VERBS.has(lemma) && form === 'past' && kind === 'preposition';

/** "called back the crew", "welcomed him to the stage": something is done, and nothing said. */
function isDeed(units: readonly Unit[], { lemma, end }: VerbGroup, { kind, at, phrasal }: Complement): boolean {
  if (kind !== 'object' || phrasal) return false;
  if (STANCE_VERBS.has(lemma) && PARTICLES_OF_DEEDS.has(units[end]?.lower ?? '')) return true;
  return RECEIVING_VERBS.has(lemma) && units[nounPhraseAfter(units, at)]?.tag === 'to';
}

/** "there were 40 cases reported", "owns an island considered a park": another verb has the noun for its own. */
function isTold(units: readonly Unit[], { start, head, form, lemma }: VerbGroup, { kind }: Complement): boolean {
  if (form !== 'past' || start !== head || !NO_CLAUSE.has(kind)) return false;
  const noun = nounPhraseBefore(units, start);
  const verb = noun && units[noun.start - 1];
  if (!verb) return false;
  // "Tarn, an island considered fit for life, …"
  if (verb.tag === 'comma' && JUDGING_VERBS.has(lemma)) return isThing(units, noun);
  if (verb.tag === 'be') return THERE.has(units[noun.start - 2]?.lower ?? '');
  if (verb.tag !== 'verb' || CUE_LEMMAS.has(verb.verb?.lemma ?? '')) return false;
  // "a judge handling a lawsuit ordered": there the phrase belongs to the subject.
  if (verb.verb?.form === 'gerund' && units[noun.start - 2]?.tag !== 'comma') return false;
  return INDEFINITE_ARTICLES.has(units[noun.start]!.lower);
}

/** "an island": one that is no person. */
function isThing(units: readonly Unit[], { start, end }: Range): boolean {
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

/** "likes to say that": it is said, and often. */
function isHabit(units: readonly Unit[], { lemma }: VerbGroup, { kind, at }: Complement): boolean {
  if (!HABITS.has(lemma) || kind !== 'infinitive') return false;
  const said = verbGroup(units, at + 1);
  return said !== null && SPEECH_VERBS.has(said.lemma) && TELLS.has(complementAt(units, said.end, said.lemma).kind);
}

const TELLS = new Set<Complement['kind']>(['that', 'clause', 'question', 'quote']);

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

/** "What we know so far", as a heading has it, with no verb after that would tell what. */
function isUntold(units: readonly Unit[], { start }: Range, { kind, at }: Complement): boolean {
  if (!OPEN_OBJECTS.has(units[start - 1]?.lower ?? '') || !NO_CLAUSE.has(kind)) return false;
  return !units.slice(at).some(({ tag }) => tag === 'be');
}

function hasVerb(units: readonly Unit[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (units[at]!.tag === 'quote' || hasFiniteVerb(units, at)) return true;
  return false;
}

function ruleOf({ kind }: Complement): Rule {
  if (kind === 'that' || kind === 'clause' || kind === 'question' || kind === 'quote') return 'speaker-verb';
  return kind === 'infinitive' ? 'intention-verb' : 'stance-verb';
}

/**
 * "said if elected he would leave", "said at first nobody knew": after a plain verb of saying a clause may open anyhow.
 * After one that takes no object, the verb of the clause may stand in the quotation: "stated judges “should not go”".
 */
function reportedAt(
  units: readonly Unit[],
  { lemma, end }: VerbGroup,
  subject: Range | null,
  complement: Complement,
): Complement {
  const { kind, at } = complement;
  const takesClause = SPEECH_VERBS.has(lemma) || BELIEF_VERBS.has(lemma);
  // In "who admitted the theft, a crime, was jailed" the last verb is that of the main clause.
  const embedded = units[subject?.start ?? -1]?.tag === 'relative';
  if (kind === 'object' && takesClause && !embedded && opensInterrupted(units, at))
    return { ...complement, kind: 'clause' };
  if (kind === 'object' && NOT_WITH_OBJECT.has(lemma) && units[nounPhraseAfter(units, at)]?.tag === 'quote')
    return { ...complement, kind: 'quote' };
  if (REPORTING_ONLY.has(lemma) && kind === 'end' && hasFiniteVerb(units, at)) return { ...complement, kind: 'clause' };
  // "Renn said, the pier is old": no clause stands before it that the verb could belong to.
  if (REPORTING_ONLY.has(lemma) && units[at]?.tag === 'comma' && opens(units, subject) && startsClause(units, at + 1))
    return { ...complement, kind: 'clause', at: at + 1 };
  if (!REPORTING_ONLY.has(lemma) || (kind !== 'preposition' && kind !== 'comma')) return complement;
  if (at !== end && units[at]!.tag !== 'subordinator') return complement;
  if (units[at]!.tag === 'comma' || PREPOSITIONAL_CUES.get(lemma)?.has(complement.preposition)) return complement;
  for (let next = at; next < units.length && next < at + OPENING_UNITS; next++) {
    // "said in a paper that took years": the verb is the paper's.
    if (next > at && units[next]!.tag === 'that' && NOUNS.has(units[next - 1]!.tag) && isSubject(units, next)) break;
    if (hasFiniteVerb(units, next)) return { ...complement, kind: 'clause', preposition: '' };
  }
  return complement;
}

/** Does the subject open the sentence, but for "and" or "but"? */
const opens = (units: readonly Unit[], subject: Range | null): boolean =>
  subject !== null &&
  !POINTING.has(units[subject.start]!.tag) &&
  (subject.start === 0 || (subject.start === 1 && JOINING.has(units[0]!.tag)));

/** "That said, the pier is old." */
const POINTING = tags('that', 'determiner');

const JOINING = tags('and', 'but', 'adverb');

/** How far after the verb of saying the verb of the reported clause may stand, in units. */
const OPENING_UNITS = 25;
