/** What the words around a cue tell of how likely it is one: its complement, and how the clause puts it. */
import type { Evidence, Mood } from '../attribution';
import { type Complement, complementAt } from '../grammar/complement';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { describedUpTo } from '../grammar/phrase-continues';
import { NOUNS, type Range, tags, type Unit } from '../grammar/units';
import type { VerbGroup } from '../grammar/verb-group';
import { firstTense } from '../grammar/writers-words';
import {
  APPLYING_VERBS,
  CAN_SAY,
  COMPLETIONS,
  DISCUSSING_VERBS,
  GRANTED,
  HEARING_VERBS,
  LETTING_VERBS,
  NAMING_VERBS,
  PLAIN_SAYING,
  POINTING_VERBS,
  QUESTIONING_VERBS,
  SEEING_VERBS,
  SHOWING_VERBS,
  SPEECH_VERBS,
  TOPIC_VERBS,
  TRYING,
  UNTOLD_OBJECTS,
} from '../lexicon/cue-verbs';
import { AS, BY, CALLING, COPULAS, LIKENING, PICTURES, TO, WHEN, WORDING_VERBS } from '../lexicon/finding';
import {
  ANYBODY,
  ANYBODY_WHO,
  CLEAR,
  CONDITIONS,
  NEGATIVE_OPENERS,
  OPENS_CONDITION,
  POSSIBILITY,
  UNCLEAR,
  WILL,
} from '../lexicon/function-words';
import { subjectKind } from './cue-decision';
import { isRuling } from './ruling';

/** The evidence of a verb. @param subject what its subject's units are, or null where it has none. */
export function verbEvidence(
  units: readonly Unit[],
  group: VerbGroup,
  complement: Complement | null,
  subject: Range | null,
): Evidence {
  return {
    word: countedAs(units, group, complement),
    complement: complement ? complementName(units, group, complement, subject) : 'none',
    mood: quotesWording(units, group, complement)
      ? ownWords(moodOf(units, group, subject))
      : moodOf(units, group, subject),
  };
}

/**
 * The verb by which a claim is counted: "unknown" where the lexicons have none. Whoever "brands" or "dubs" something with a
 * word in quotation marks "calls" it so, and of that there are counts enough.
 */
const countedAs = (units: readonly Unit[], group: VerbGroup, complement: Complement | null): string =>
  quotesWording(units, group, complement) ? CALLING : group.lemma || 'unknown';

/** "called the sale “reckless”", "described it as “late”" */
const quotesWording = (units: readonly Unit[], { lemma }: VerbGroup, complement: Complement | null): boolean =>
  complement?.kind === 'object' &&
  WORDING_VERBS.has(lemma) &&
  units.slice(complement.at, complement.at + WORDING_UNITS).some(({ tag }) => tag === 'quote');

/** "Venn, who called it “reckless”, left": somebody’s own words were said, wherever the clause stands. */
const ownWords = (mood: Mood): Mood => (mood === 'relative' || mood === 'participle' ? 'asserted' : mood);

/** How far behind the verb the quotation may stand, in units. */
const WORDING_UNITS = 8;

/** Whether "that", a question word or nothing opens the clause makes no difference to what is said. */
function complementName(
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
function isOneObject(units: readonly Unit[], at: number, subject: Range | null, lemma: string): boolean {
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

/** The word that links a noun or an adjective to what is said: "of", "that"; a copula is "be". */
export function linkOf(units: readonly Unit[], content: number): string {
  const { tag } = units[content]!;
  if (tag === 'that' || tag === 'to') return tag;
  const link = units[content - 1]!;
  return link.tag === 'preposition' ? link.lower : link.tag === 'be' ? 'be' : 'clause';
}

/** `Renn: “It is safe.”`, `RENN: It is safe.`, `Renn: the bridge is safe`: what stands behind the colon, and how the speaker is written. */
export function colonEvidence(units: readonly Unit[], start: number, end: number, allCaps: boolean): Evidence {
  const quoted = units[start]?.tag === 'quote' && end === start + 1;
  return { word: ':', complement: allCaps ? 'capitals' : quoted ? 'quote' : 'clause', mood: 'asserted' };
}

const PARTICIPLES: ReadonlySet<string> = new Set(['gerund', 'participle']);

function moodOf(units: readonly Unit[], group: VerbGroup, subject: Range | null): Mood {
  if (isOpen(units, group, subject) || isNamed(units, group) || isCalled(units, group)) return 'open';
  if (group.negated) return 'negated';
  if (isOnlyPossible(units, group) || isYetToBe(units, group) || isMeans(units, group)) return 'open';
  const auxiliaries = units.slice(group.start, group.head);
  if (auxiliaries.some(({ tag }) => tag === 'modal')) return 'possible';
  if (group.infinitive) return isDoneNext(units, group) ? 'asserted' : 'infinitive';
  const before = units[group.start - 1]?.tag;
  if (group.bare) return before === 'comma' ? 'aside' : 'participle';
  if (before === 'relative') return 'relative';
  return PARTICIPLES.has(group.form) && auxiliaries.some(({ tag }) => tag === 'be') ? 'progressive' : 'asserted';
}

/** "an app could order a boat", "lets users highlight it"; "police can confirm" says it. */
function isOnlyPossible(units: readonly Unit[], { start, head, lemma, form, infinitive }: VerbGroup): boolean {
  if (CAN_SAY.has(lemma)) return false;
  if (units.slice(start, head).some(({ lower }) => POSSIBILITY.has(lower))) return true;
  return form === 'base' && !infinitive && isLed(units, start);
}

/** "efforts to discredit it", "will announce a plan": what is said in no clause and no quotation, and not yet. */
function isYetToBe(units: readonly Unit[], { start, head, end, lemma, infinitive }: VerbGroup): boolean {
  const tried = infinitive && TRYING.has(units[start - 2]?.lower ?? '');
  const planned = SPEECH_VERBS.has(lemma) && units.slice(start, head).some(({ lower }) => WILL.has(lower));
  return (tried || planned) && complementAt(units, end, lemma).kind === 'object';
}

/** "could win votes by praising the crew", "would have won by admitting it": a way to do what nobody need have done. */
function isMeans(units: readonly Unit[], { start, bare }: VerbGroup): boolean {
  if (!bare || !BY.has(units[start - 1]?.lower ?? '')) return false;
  for (let at = start - 2; at >= Math.max(0, start - MEANS_UNITS); at--) {
    const { tag, lower } = units[at]!;
    if (tag === 'modal') return POSSIBILITY.has(lower) || units[at + 1]?.tag === 'have';
    if (BEFORE_MEANS.has(tag)) return false;
  }
  return false;
}

/** How far before "by" the verb of the clause may stand, in units. */
const MEANS_UNITS = 20;
const BEFORE_MEANS = tags('stop', 'semicolon', 'comma', 'quote', 'that', 'relative', 'pronoun', 'and', 'but');

/** "users" in "lets users": does a verb of letting stand before the noun phrase that ends at `end`? */
function isLed(units: readonly Unit[], end: number): boolean {
  let at = end - 1;
  while (at > 0 && end - at < LONGEST_PHRASE && IN_LED.has(units[at]!.tag)) at--;
  return at < end - 1 && LETTING_VERBS.has(units[at]?.verb?.lemma ?? '');
}

const IN_LED = tags('noun', 'name', 'determiner', 'possessive', 'object', 'number');

/** "What is called the Long Room", "When he was asked": a name or a question that nobody answers for. */
function isNamed(units: readonly Unit[], { passive, lemma, start }: VerbGroup): boolean {
  if (!passive) return false;
  return QUESTIONING_VERBS.has(lemma) || (NAMING_VERBS.has(lemma) && units[start - 1]?.tag === 'wh');
}

/** "the program, called Brisa, which": what a phrase before a comma is called. */
function isCalled(units: readonly Unit[], { lemma, form, start, head, end }: VerbGroup): boolean {
  if (!NAMING_VERBS.has(lemma) || form !== 'past' || start !== head || units[start - 1]?.tag !== 'comma') return false;
  return units[end] !== undefined && isOneObject(units, end, null, lemma);
}

/** "went on to criticise the board", "was quick to criticise it": the infinitive tells what was done. */
const isDoneNext = (units: readonly Unit[], { start }: VerbGroup): boolean =>
  units[start - 2]?.lower === 'quick' || (units[start - 2]?.lower === 'on' && units[start - 3]?.verb?.lemma === 'go');

const INVERTED = tags('be', 'have', 'do', 'modal');

/** "Did Renn say …?", "whether the board backed", "anyone who wants", "not one inspector said": nobody has said it yet. */
function isOpen(
  units: readonly Unit[],
  { start, head, bare, infinitive, form }: VerbGroup,
  subject: Range | null,
): boolean {
  if (!subject) return CONDITIONS.has(units[start - 1]?.lower ?? '');
  const first = units[subject.start]!;
  const before = units[subject.start - 1];
  if (first.tag === 'relative') return ANYBODY_WHO.has(before?.lower ?? '') || isAny(units, subject.start - 1);
  if (ANYBODY.has(first.lower) || (before?.tag === 'not' && subject.start === 1)) return true;
  if (bare || infinitive) return false;
  if (isLikened(units, subject.start) || isUnclear(units, subject.start - 1)) return true;
  if (WHEN.has(before?.lower ?? '') && HABITUAL.has(form)) return !isOfThePast(units, head);
  if (subject.start === 1 && OPENS_CONDITION.has(before!.lower)) return true;
  if (CONDITIONS.has(before?.lower ?? '')) return true;
  if (!INVERTED.has(before?.tag)) return false;
  // "Nor did Renn claim that"
  return units.at(-1)!.lower === '?' || NEGATIVE_OPENERS.has(units[subject.start - 2]?.lower ?? '');
}

/** "it was as if the board forgot", "it felt like he knew": what it is compared with need not be so. */
function isLikened(units: readonly Unit[], subject: number): boolean {
  const likening = units[subject - 1]?.lower ?? '';
  const copula = units[subject - (AS.has(units[subject - 2]?.lower ?? '') ? 3 : 2)];
  const compared = copula?.tag === 'be' || COPULAS.has(copula?.verb?.lemma ?? '');
  return compared && LIKENING.has(likening);
}

/** "It is unclear how the board plans to go on", "it is not known who it wants" */
function isUnclear(units: readonly Unit[], question: number): boolean {
  if (units[question]?.tag !== 'wh') return false;
  const { lower } = units[question - 1] ?? { lower: '' };
  return UNCLEAR.has(lower) || (CLEAR.has(lower) && units[question - 2]?.tag === 'not');
}

/** "when police say he swallowed it": of what happened once, whatever stands in the present before it. */
const isOfThePast = (units: readonly Unit[], head: number): boolean =>
  firstTense(units, head + 1, units.length) === 'past';

/** "when people call it a museum": whenever that is. */
const HABITUAL: ReadonlySet<string> = new Set(['base', 'present']);

/** "any candidate who", "anyone else who" */
function isAny(units: readonly Unit[], end: number): boolean {
  for (let at = end; at >= Math.max(0, end - LONGEST_PHRASE); at--) {
    if (ANYBODY.has(units[at]!.lower)) return true;
    if (!WITHIN_PHRASE.has(units[at]!.tag)) return false;
  }
  return false;
}

const WITHIN_PHRASE = tags('noun', 'name', 'adverb');
/** So many words may stand between "any" and "who". */
const LONGEST_PHRASE = 5;
