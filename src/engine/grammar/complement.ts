/** What follows a verb: the complement that decides whether the verb attributes. */
import {
  ADDRESSING_VERBS,
  ALLEGING_VERBS,
  CONVERSING_VERBS,
  CUE_LEMMAS,
  FIGURE_VERBS,
  INQUIRING_VERBS,
  INTERRUPTED_VERBS,
  ORDERING_VERBS,
  PHRASAL_CUES,
  PLEADING_VERBS,
  POINTING_VERBS,
  PREPOSITIONAL_CUES,
  PROMISING_VERBS,
  REJECTING_VERBS,
  REPORTING_ONLY,
  SAY,
  SPEECH_VERBS,
  WRITTEN,
} from '../lexicon/cue-verbs';
import { ASKS_WHETHER, SELF_DESCRIBING_VERBS, WORDING_VERBS } from '../lexicon/finding';
import { APPROXIMATIONS, COMPARISONS, ON, REFLEXIVES } from '../lexicon/function-words';
import { RUMOURS } from '../lexicon/labels';
import { ARTICLES, NUMERAL_NOUNS } from '../lexicon/noun-phrases';
import { classOf, isPlural, type NounClass } from '../lexicon/nouns';
import { measures, skipAdverbs } from './adverbials';
import { hasFiniteVerb } from './clause-start';
import { type ComplementKind, kindAt, kindBehind } from './complement-kind';
import { hearerEnd, pastHearer } from './hearer';
import { pastAside, pastInsertion, pastTimeClause } from './insertion';
import { beyondManner } from './manner';
import { headOf } from './noun-phrase';
import { nounPhraseAfter } from './noun-phrase-after';
import { NOUNS, tags, type Unit } from './units';

export interface Complement {
  readonly kind: ComplementKind;
  /** Where the content starts. */
  readonly at: number;
  /** Where the cue ends: after "said in a statement:". */
  readonly cueEnd: number;
  /** The preposition of a prepositional complement, or "". */
  readonly preposition: string;
  /** A particle that makes the verb a cue stands before the content: "pointed out". */
  readonly phrasal: boolean;
  /** A quotation stands at `at`. */
  readonly quoted: boolean;
}

/**
 * Reads what follows the verb whose group ends at `from`.
 *
 * @param passive whether whoever hears it stands before the verb: "the court was told Renn had lied".
 */
export function complementAt(units: readonly Unit[], from: number, lemma: string, passive = false): Complement {
  if (REFLEXIVES.has(units[from]?.lower ?? '') && SELF_DESCRIBING_VERBS.has(lemma))
    return made(units, 'object', from, false);
  let at = skipAdverbs(units, from);
  const particle = particleAt(units, from, lemma);
  const phrasal = particle >= 0;
  if (phrasal) at = skipAdverbs(units, particle + 1);
  if (lemma === 'put' && units[at]?.lower === 'it') return putAt(units, at + 1);
  if (FIGURE_VERBS.has(lemma) && holdsFigure(units, at)) return made(units, 'figure', at, phrasal);
  if (PLEADING_VERBS.has(lemma) && units[at]?.tag === 'to') return pleadedAt(units, at);
  const addresses = ADDRESSING_VERBS.has(lemma) && !passive;
  if (addresses) at = pastHearer(units, at, lemma);
  if (ORDERING_VERBS.has(lemma)) at = pastObeying(units, at, lemma);
  at = pastAside(units, at);
  if (units[at]?.tag === 'comma' && kindAt(units, at + 1) === 'that') at++;
  // "found that: …"
  if (units[at]?.tag === 'that' && units[at + 1]?.tag === 'colon') return made(units, 'quote', at + 1, phrasal);
  const inserted = pastInsertion(units, at);
  const speaks = INTERRUPTED_VERBS.has(lemma) || (CUE_LEMMAS.has(lemma) && units[at]?.tag === 'dash');
  if (speaks || kindAt(units, inserted) === 'that') at = inserted;
  const told = SPEECH_VERBS.has(lemma) ? pastTimeClause(units, at) : at;
  if (told > at) return made(units, 'quote', told, phrasal);
  const direct = kindBehind(units, measures(units, at) ? at + 1 : at, lemma);
  if (direct === 'infinitive' && WRITTEN.has(lemma) && SAY.has(units[at + 1]!.lower))
    return made(units, kindAt(units, at + 2), at + 2, false); // "texted to say she was safe"
  if (direct !== 'preposition' && direct !== 'comma' && direct !== 'object') return made(units, direct, at, phrasal);
  if (direct === 'object' && REPORTING_ONLY.has(lemma) && opensWithContact(units, at))
    return made(units, 'clause', at, phrasal);
  // "spoke of the day she left": the clause tells which day.
  if (direct === 'preposition' && isTopicOf(units, at, lemma) && opensWithContact(units, at + 1))
    return made(units, direct, at, phrasal);
  // "referring to boats that the port has bought": the clause belongs to what is pointed to.
  if (direct === 'preposition' && POINTING_VERBS.has(lemma)) return made(units, direct, at, phrasal);
  const hearer = direct === 'object' && addresses ? hearerEnd(units, at) : at;
  const asked = hearer > at && INQUIRING_VERBS.has(lemma) ? questionBehind(units, hearer) : -1;
  if (asked >= 0) return made(units, 'question', asked, phrasal);
  const behindHearer = hearer > at && units[hearer]?.tag === 'preposition' ? beyondManner(units, hearer, true) : -1;
  // "called the wreck of his boat, the Aurelie, “a mess”"
  const isWording = WORDING_VERBS.has(lemma) && !SPEECH_VERBS.has(lemma);
  // "rejected the notion she had lied"
  const isObject = direct === 'object' && (isWording || (!ADDRESSING_VERBS.has(lemma) && opensWithContact(units, at)));
  const beyond = behindHearer >= 0 ? behindHearer : isObject ? -1 : beyondManner(units, at, direct === 'object');
  if (
    beyond >= 0 &&
    !isTitleOfTopic(units, at, beyond, lemma) &&
    !(direct === 'preposition' && isTopicOf(units, at, lemma) && endsInQuote(units, at, beyond)) &&
    !isContactClause(units, beyond, direct, lemma) &&
    !isOfRejected(units, lemma, at, beyond - 1) &&
    !isGoverned(units, beyond, direct)
  )
    return made(units, kindBehind(units, beyond, lemma), beyond, phrasal);
  const promised = direct === 'preposition' && PROMISING_VERBS.has(lemma) ? infinitiveBehind(units, at) : -1;
  if (promised >= 0) return made(units, 'infinitive', promised, phrasal);
  return {
    kind: direct,
    at,
    cueEnd: at,
    preposition: direct === 'preposition' ? (units[at]?.lower ?? '') : '',
    phrasal,
    quoted: false,
  };
}

/**
 * "out" in "points out", "back" in "hit back at critics"; -1 where there is none. As an adverb it has no object of speech:
 * "pushed back the vote", "hit back hard".
 */
function particleAt(units: readonly Unit[], from: number, lemma: string): number {
  const particles = PHRASAL_CUES.get(lemma);
  const at = particles
    ? [from, skipAdverbs(units, from)].find((one) => particles.has(units[one]?.lower ?? ''))
    : undefined;
  if (at === undefined) return -1;
  const behind = kindAt(units, skipAdverbs(units, at + 1));
  return units[at]!.tag === 'adverb' && (behind === 'object' || behind === 'clause') ? -1 : at;
}

/** "asked [Renn] at the hearing | if it was late": where the question begins behind time and place, or -1. */
function questionBehind(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < from + MANNER_UNITS * 2 && (WITHIN_OCCASION.has(units[at]?.tag) || units[at]?.tag === 'preposition'))
    at++;
  return at > from && ASKS_WHETHER.has(units[at]?.lower ?? '') ? at : -1;
}

/** "to residents to stay in": what is asked, behind whoever is asked; "to children", whom a film appeals to, asks nothing. */
function pleadedAt(units: readonly Unit[], to: number): Complement {
  const asked = hearerEnd(units, to + 1);
  const asks = asked > to + 1 && kindAt(units, asked) === 'infinitive';
  return asks ? made(units, 'infinitive', asked, false) : made(units, 'preposition', to, false);
}

/** "the crews to leave", "the crews not to leave": past whoever is given an order; "the money to schools" and "a film to win prizes" are given none. */
function pastObeying(units: readonly Unit[], from: number, lemma: string): number {
  const to = pastHearer(units, from, lemma);
  if (to === from) return from;
  const { tag, lower } = headOf(units, { start: from, end: to });
  const obeys = tag !== 'noun' || OBEYS.has(classOf(lower));
  const infinitive = units[to]?.tag === 'not' ? to + 1 : to;
  return obeys && units[infinitive]?.tag === 'to' && isAct(units, infinitive + 1) ? to : from;
}

/** "leave", "search it": an unknown verb looks like a noun. */
const isAct = (units: readonly Unit[], at: number): boolean =>
  ACTS.has(units[at]?.tag) || (units[at]?.tag === 'noun' && OF_ACT.has(units[at + 1]?.tag));

const OBEYS: ReadonlySet<NounClass> = new Set(['person', 'people', 'body']);
const ACTS = tags('verb', 'be', 'have', 'do');
const OF_ACT = tags('determiner', 'possessive', 'number', 'object', 'pronoun');

/**
 * "claiming" in "refuted reports claiming he had left": what somebody rejects is told by the participle right behind it.
 * In "denied allegations saying he had left", whoever denies them says so.
 */
export function isOfRejected(units: readonly Unit[], lemma: string, object: number, participle: number): boolean {
  const { tag, lower } = units[object]!;
  if (!REJECTING_VERBS.has(lemma) || tag !== 'noun' || participle !== object + 1) return false;
  if (classOf(lower) === 'document' || RUMOURS.has(lower)) return true;
  return isPlural(lower) && ALLEGING_VERBS.has(units[participle]!.verb?.lemma ?? '');
}

/**
 * "found Renn guilty on the counts | he faced": only to whom something is told, a clause without "that" stands behind an
 * object. In "issued a statement saying | it was late" it belongs to the participle.
 */
const isContactClause = (units: readonly Unit[], at: number, direct: ComplementKind, lemma: string): boolean =>
  direct === 'object' &&
  !ADDRESSING_VERBS.has(lemma) &&
  kindAt(units, at) === 'clause' &&
  units[at - 1]!.verb?.form !== 'gerund';

/** "said the sale of it to [what he called a shell firm] was illegal": a preposition of the phrase has the question for its noun. */
const isGoverned = (units: readonly Unit[], at: number, direct: ComplementKind): boolean =>
  direct === 'object' && units[at]!.tag === 'wh' && GOVERNS.has(units[at - 1]!.tag);

const GOVERNS = tags('preposition', 'to');

/** "in its manifesto to scrap the toll": where the infinitive begins behind place and occasion, or -1. */
function infinitiveBehind(units: readonly Unit[], from: number): number {
  let at = from + 1;
  while (at < from + MANNER_UNITS && WITHIN_OCCASION.has(units[at]?.tag)) at++;
  const verb = units[at + 1];
  if (units[at]?.tag !== 'to' || !verb) return -1;
  return verb.verb?.form === 'base' || (verb.tag === 'noun' && OPENS_OBJECT.has(units[at + 2]?.tag)) ? at : -1;
}

const WITHIN_OCCASION = tags('determiner', 'possessive', 'noun', 'name', 'genitive', 'time', 'number');
const OPENS_OBJECT = tags('determiner', 'possessive', 'number');

/** "the moment he heard it": a noun with a clause that hangs on it without "that". */
function opensWithContact(units: readonly Unit[], at: number): boolean {
  const end = nounPhraseAfter(units, at);
  const contact =
    units[at]?.tag === 'determiner' && DESCRIBED.has(units[end - 1]!.tag) && units[end]?.tag === 'pronoun';
  return contact && hasFiniteVerb(units, end + 1);
}

/** "of" right behind "spoke": what follows is what the verb is about. */
const isTopicOf = (units: readonly Unit[], at: number, lemma: string): boolean =>
  PREPOSITIONAL_CUES.get(lemma)?.has(units[at]!.lower) === true && units[at - 1]!.tag !== 'adverb';

/** "spoke to fans about her album, | “The Long Sea,”": behind what somebody speaks of stands its name. */
const isTitleOfTopic = (units: readonly Unit[], from: number, at: number, lemma: string): boolean =>
  CONVERSING_VERBS.has(lemma) &&
  units[at]!.tag === 'comma' &&
  units.slice(from, at).some(({ tag }, index) => tag === 'preposition' && isTopicOf(units, from + index, lemma));

/** "called for talks “without delay”": words of the topic in marks, right behind its noun. "Called on Renn “to act”" asks. */
const endsInQuote = (units: readonly Unit[], from: number, at: number): boolean =>
  units[at]!.tag === 'quote' && NOUNS.has(units[at - 1]!.tag) && !ON.has(units[from]!.lower);

const DESCRIBED = tags('noun', 'time');

/** "put it bluntly: …", "put it like this: …"; `at` follows "it". */
function putAt(units: readonly Unit[], at: number): Complement {
  let to = at;
  while (to < at + MANNER_UNITS && MANNER.has(units[to]?.tag)) to++;
  const kind = kindAt(units, to);
  // "put it to him that he had lied"
  const told = units[at]?.tag === 'to' ? hearerEnd(units, at + 1) : at;
  if (told > at + 1 && kindAt(units, told) === 'that') return made(units, 'that', told, true);
  return kind === 'quote' ? made(units, kind, to, true) : made(units, kindAt(units, at), at, false);
}

const MANNER_UNITS = 5;
const MANNER = tags('adverb', 'preposition', 'determiner', 'noun', 'possessive');

/** "the number of dead at more than 12": is a figure given for what the phrase at `from` names? */
function holdsFigure(units: readonly Unit[], from: number): boolean {
  const end = nounPhraseAfter(units, from);
  if (COMPARISONS.has(units[end - 1]?.lower ?? '')) return true;
  let at = from + 1;
  while (at <= end && units[at]?.lower !== 'at') at++;
  if (at > end) return false;
  at++;
  while (APPROXIMATIONS.has(units[at]?.lower ?? '')) at++;
  if (ARTICLES.has(units[at]?.lower ?? '')) return NUMERAL_NOUNS.has(units[at + 1]?.lower ?? '');
  return units[at]?.tag === 'number' || /^[$£€]/.test(units[at]?.lower ?? '');
}

/** A complement of this kind at `at`, past a colon or comma before a quotation. */
function made(units: readonly Unit[], kind: ComplementKind, at: number, phrasal: boolean): Complement {
  const colon = BEFORE_QUOTE.has(units[at]?.tag) ? 1 : 0;
  return {
    kind,
    at: at + colon,
    cueEnd: at,
    preposition: kind === 'preposition' ? (units[at]?.lower ?? '') : '',
    phrasal,
    quoted: units[at + colon]?.tag === 'quote',
  };
}

const BEFORE_QUOTE = tags('colon', 'comma', 'stop');
