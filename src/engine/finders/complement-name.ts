/** What a verb's complement is called where the likelihood of its claims is counted. */
import type { Complement } from '../grammar/complement';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { describedUpTo } from '../grammar/phrase-continues';
import { NOUNS, type Range, tags, type Unit } from '../grammar/units';
import type { VerbGroup } from '../grammar/verb-group';
import {
  APPLYING_VERBS,
  COMPLETIONS,
  DISCUSSING_VERBS,
  GRANTED,
  HEARING_VERBS,
  NAMING_VERBS,
  PLAIN_SAYING,
  POINTING_VERBS,
  SEEING_VERBS,
  SHOWING_VERBS,
  SPEECH_VERBS,
  TOPIC_VERBS,
  UNTOLD_OBJECTS,
} from '../lexicon/cue-verbs';
import { AS, PICTURES, TO } from '../lexicon/finding';
import { subjectKind } from './cue-decision';
import { isRuling } from './ruling';

/** Whether "that", a question word or nothing opens the clause makes no difference to what is said. */
export function complementName(
  units: readonly Unit[],
  group: VerbGroup,
  complement: Complement,
  subject: Range | null,
): string {
  const { kind, preposition } = complement;
  if (isMeant(units, group, complement)) return 'gloss';
  if (isPerceived(units, group, complement, subject)) return 'sight';
  if (kind === 'preposition' && isTopic(units, group, subject)) return 'topic';
  if (tellsOnlyOfWhat(units, group, complement)) return 'topic';
  if (kind === 'preposition') return preposition;
  if (kind === 'object' && APPLYING_VERBS.has(group.lemma) && isGranted(units, complement.at)) return 'grant';
  if (kind === 'object' && PLAIN_SAYING.has(group.lemma) && tellsNothing(units, complement.at)) return 'rite';
  if (kind === 'object' && isRuling(units, group, subject, complement.at)) return 'motion';
  if (kind === 'object' && NAMING_VERBS.has(group.lemma) && isOneObject(units, complement.at, subject, group.lemma))
    return 'one';
  return kind === 'that' || kind === 'question' ? 'clause' : kind;
}

/**
 * "called a meeting", "a fund, called Second Wind,": nothing is said of what is called. In "called the plan a mess" and
 * "the plan, which he called a mess" a second phrase says it.
 */
export function isOneObject(units: readonly Unit[], at: number, subject: Range | null, lemma: string): boolean {
  const before = units[(subject?.start ?? 0) - 1]?.tag;
  if (before !== undefined && FRONTED.has(before)) return false;
  if (units[at]!.tag === 'object' || units[at]!.tag === 'pronoun') return false;
  // "called her “the best of pilots”"
  if (units[at]!.tag === 'possessive' && units[at + 1]?.tag === 'quote') return false;
  const end = nounPhraseAfter(units, at);
  // "called the plan, released on Monday, a mess"
  if (units[end]?.tag === 'comma' && describedUpTo(units, end, COMPLETIONS.get(lemma)) > end) return false;
  // "called the crew the best", "named Renn as the thief"
  const opensAnother = (unit: Unit, index: number) => OPENS_PHRASE.has(unit.tag) && NOUNS.has(units[at + index]!.tag);
  if (AS.has(units[end]?.lower ?? '') || units.slice(at + 1, end).some(opensAnother)) return false;
  const onlyNames = units.slice(at, end).every(({ tag }) => tag === 'name');
  return (onlyNames || OPENS_PHRASE.has(units[at]!.tag)) && (end >= units.length || BEHIND_OBJECT.has(units[end]!.tag));
}

/** "Brill fever refers to a rash", "“It leaks,” Renn said, referring to the hull": what a word means, and nothing said of it. */
function isMeant(units: readonly Unit[], { lemma, form, bare }: VerbGroup, { preposition, at }: Complement): boolean {
  if (!POINTING_VERBS.has(lemma) || !TO.has(preposition)) return false;
  return (bare || form === 'present') && !isJudged(units, at);
}

/** "whose research has focused on salt", "the film touched on the strike": what it is about, and nothing said of it. */
const isTopic = (units: readonly Unit[], { lemma }: VerbGroup, subject: Range | null): boolean =>
  TOPIC_VERBS.has(lemma) && subject !== null && subjectKind(units, subject) !== 'other';

/** "described it in a talk", "discussed how to leave": what was spoken of, and nothing said of it. */
function tellsOnlyOfWhat(units: readonly Unit[], { lemma }: VerbGroup, { kind, at }: Complement): boolean {
  if (kind === 'question') return units[at + 1]?.tag === 'to' && !SPEECH_VERBS.has(lemma);
  return kind === 'object' && DISCUSSING_VERBS.has(lemma) && isPronounAlone(units, at);
}

/** "it", "them", with neither a clause nor another object behind. */
const isPronounAlone = (units: readonly Unit[], at: number): boolean =>
  PRONOUNS.has(units[at]!.tag) && !isJudged(units, at) && BEHIND_PRONOUN.has(units[at + 1]?.tag ?? 'stop');

const PRONOUNS = tags('object', 'pronoun');
const BEHIND_PRONOUN = tags('stop', 'comma', 'preposition', 'to', 'time', 'and', 'adverb', 'subordinator');

/** "viewers see the boat sink", "they heard he fell", "the photo shows a boat", "shows photos": what is seen or heard. */
function isPerceived(
  units: readonly Unit[],
  { lemma }: VerbGroup,
  { kind, at }: Complement,
  subject: Range | null,
): boolean {
  if (HEARING_VERBS.has(lemma))
    return kind === 'clause' && units[at]!.tag !== 'that' && units[subject?.start ?? -1]?.tag === 'pronoun';
  if (SEEING_VERBS.has(lemma)) return kind === 'object' && !isJudged(units, at);
  // "the photo shows a deckhand wrapped in a flag" looks like a clause.
  if (!SHOWING_VERBS.has(lemma) || !subject || (kind !== 'object' && kind !== 'clause')) return false;
  if (PICTURES.has(units[at]!.lower)) return true;
  return units.slice(subject.start, subject.end).some(({ lower }) => PICTURES.has(lower));
}

/** "see Renn as a rival", "view it as late": what is seen is judged. */
const isJudged = (units: readonly Unit[], at: number): boolean =>
  units.slice(at, at + JUDGED_UNITS).some(({ lower }) => AS.has(lower));

/** So far behind "see" stands the "as" that judges. */
const JUDGED_UNITS = 20;

/** "goodbye", "their prayers", "little more": the first noun of what is said. */
function tellsNothing(units: readonly Unit[], at: number): boolean {
  const noun = units
    .slice(at, nounPhraseAfter(units, at))
    .find(({ tag }) => tag !== 'determiner' && tag !== 'possessive');
  return UNTOLD_OBJECTS.has(noun?.lower ?? units[at]!.lower);
}

/** "political asylum": what the verb asks for is an office's to grant. */
const isGranted = (units: readonly Unit[], at: number): boolean =>
  units.slice(at, nounPhraseAfter(units, at)).some(({ lower }) => GRANTED.has(lower));

const FRONTED = tags('wh', 'relative', 'that', 'noun', 'name', 'quote');
const OPENS_PHRASE = tags('determiner', 'possessive');
const BEHIND_OBJECT = tags('stop', 'comma', 'and', 'but', 'to', 'relative', 'that', 'dash', 'subordinator', 'time');
