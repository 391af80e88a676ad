/** Verbs that say nothing in their place, though they may say something in others, and subjects that nobody is. */
import { type Complement, complementAt } from '../grammar/complement';
import type { ComplementKind } from '../grammar/complement-kind';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { nounPhraseBefore } from '../grammar/noun-phrase-before';
import { NOUNS, type Range, type Unit } from '../grammar/units';
import { type VerbGroup, verbGroup } from '../grammar/verb-group';
import {
  CUE_LEMMAS,
  INQUIRING_VERBS,
  JUDGING_VERBS,
  NO_SUBJECTS,
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
import { isCue, subjectKind } from './cue-decision';
import type { Declined } from './finder';
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
  return isTold(units, group, complement) ? 'a participle describes the noun' : null;
}

/** Why this subject says nothing by the verb; null where it may. */
export function declinedSubject(
  units: readonly Unit[],
  subject: Range,
  group: VerbGroup,
  complement: Complement,
): Declined | null {
  if (READERS.has(units[subject.start]!.lower)) return 'the subject is the reader';
  if (isNobody(units, subject)) return 'the subject is nobody';
  if (isOwnQuestion(units, subject, group, complement)) return 'what is said is not told';
  if (!isCue(group, complement, units[group.start - 1], subjectKind(units, subject)))
    return 'the verb does not attribute with this complement';
  if (isContact(units, subject, complement)) return 'the clause belongs to another word';
  if (isNaming(units, subject, group, group.end)) return 'the verb gives a name';
  const untold = isUntold(units, subject, complement) || isWordless(units, subject, group, complement);
  return untold ? 'what is said is not told' : null;
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
  if (verb.tag === 'comma' && JUDGING_VERBS.has(lemma)) return isNoPerson(units, noun);
  if (verb.tag === 'be') return THERE.has(units[noun.start - 2]?.lower ?? '');
  if (verb.tag !== 'verb' || CUE_LEMMAS.has(verb.verb?.lemma ?? '')) return false;
  // "a judge handling a lawsuit ordered": there the phrase belongs to the subject.
  if (verb.verb?.form === 'gerund' && units[noun.start - 2]?.tag !== 'comma') return false;
  return INDEFINITE_ARTICLES.has(units[noun.start]!.lower);
}

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
