/** The hearer, between the verb and what is told: "told her father, a clerk, that …". */
import { CUE_LEMMAS, PREPOSITIONAL_CUES, TOLD_IN_COURT, WARNING_VERBS } from '../lexicon/cue-verbs';
import { OF } from '../lexicon/finding';
import { HEARER_PRONOUNS, INCLUDING, THERE } from '../lexicon/function-words';
import { COURTESY } from '../lexicon/introductions';
import { PAST_ONLY } from '../lexicon/irregular-verbs';
import { PARTITIVES, PERSONAL_PRONOUNS } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { AGENCIES, BROADCASTERS } from '../lexicon/outlets';
import { skipAdverbs } from './adverbials';
import { endsPlural } from './agreement';
import { hasFiniteVerb, isSubject, startsClause } from './clause-start';
import { type ComplementKind, kindAt } from './complement-kind';
import { beyondManner, isProgrammeTitle, joinsNames } from './manner';
import { nounPhraseAfter } from './noun-phrase-after';
import { givesExample } from './phrase-continues';
import { NOUNS, type Tag, tags, type Unit } from './units';

/**
 * Past the hearer whom the words at `from` name, if what is told follows. After "tell" they always name one; after other
 * verbs ("warned the move would fail") they may be something else.
 */
export function pastHearer(units: readonly Unit[], from: number, lemma: string): number {
  const at = pastAppositions(units, skipAdverbs(units, pastSome(units, hearerEnd(units, from))));
  // "requested a meeting that never took place": a relative clause, and nobody who hears.
  if (
    !TOLD_IN_COURT.has(lemma) &&
    units[at]?.tag === 'that' &&
    NOUNS.has(units[at - 1]!.tag) &&
    opensRelative(units, at)
  )
    return from;
  const others = pastOthers(units, from);
  if (others > from) return others;
  const described = pastDescription(units, at);
  if (described > at || TOLD.has(kindAt(units, at))) return described;
  // "warned drivers about ice"
  if (at > from && WARNING_VERBS.has(lemma) && PREPOSITIONAL_CUES.get(lemma)?.has(units[at]?.lower ?? '')) return at;
  // "advise drivers near the coast to stay"
  const far = units[at]?.tag === 'preposition' ? nounPhraseAfter(units, from) : at;
  if (far > at && kindAt(units, far) === 'infinitive') return far;
  // "told her the boat had sunk": the pronoun alone is the hearer.
  const behind = skipAdverbs(units, from + 1);
  if (HEARER_PRONOUNS.has(units[from]?.lower ?? '') && TOLD.has(kindAt(units, behind))) return behind;
  return TOLD_IN_COURT.has(lemma) ? (clauseIn(units, from, at) ?? at) : from;
}

/** "the crowd | including the mayor": some of those who hear it. */
function pastSome(units: readonly Unit[], end: number): number {
  if (!INCLUDING.has(units[end]?.lower ?? '')) return end;
  return nounPhraseAfter(units, end + 1);
}

/** "that never took place", but not "that talks had failed", where the next verb shows that the first is a noun. */
const opensRelative = (units: readonly Unit[], that: number): boolean =>
  isSubject(units, that) && !(units[that + 1]!.tag === 'verb' && hasFiniteVerb(units, that + 2));

/**
 * "told the jury Renn had left", "told the BBC Mr Renn had left", "told Reuters Norland would pay": the name behind a noun,
 * a courtesy title or an outlet opens what is told, where a verb follows it.
 */
function clauseIn(units: readonly Unit[], from: number, end: number): number | null {
  for (let at = from + 1; at < end; at++) {
    const { tag, lower } = units[at]!;
    const opens =
      units[at - 1]!.tag === 'noun' || COURTESY.has(lower.replace(/\.$/, '')) || TOLD_BY_NAME.has(units[at - 1]!.lower);
    if (tag === 'name' && opens && startsClause(units, at)) return at;
    // "told the BBC | lessons were being learned", "told Reuters | old pipes had burst"
    if (tag !== 'noun' || units[at - 1]!.tag !== 'name') continue;
    if (hasVerbBehind(units, at) || (TOLD_BY_NAME.has(units[at - 1]!.lower) && startsClause(units, at))) return at;
  }
  return null;
}

/** "lessons were", "crews had": a plural alone and its verb. */
const hasVerbBehind = (units: readonly Unit[], noun: number): boolean =>
  endsPlural(units, noun) && FINITE.has(units[noun + 1]?.tag);

const FINITE = tags('be', 'have', 'modal', 'do');

/** "told crews in the north, as well as those at sea, to stay": past the others who hear it too, if what is told follows. */
function pastOthers(units: readonly Unit[], from: number): number {
  const comma = nounPhraseAfter(units, from);
  if (units[comma]?.tag !== 'comma' || !givesExample(units, comma + 1)) return from;
  for (let close = comma + 2; close - comma < APPOSITION_UNITS && close < units.length; close++) {
    if (ENDS_HEARERS.has(units[close]!.tag)) return from;
    if (units[close]!.tag === 'comma') return TOLD.has(kindAt(units, close + 1)) ? close + 1 : from;
  }
  return from;
}

const ENDS_HEARERS = tags('stop', 'semicolon', 'quote', 'that', 'colon');

/** Outlets of one word. */
const TOLD_BY_NAME: ReadonlySet<string> = new Set([...AGENCIES, ...BROADCASTERS].filter((name) => !name.includes(' ')));

/** Longest apposition to a hearer, in units. */
const APPOSITION_UNITS = 18;

/** "told her father, Martin Keough, a clerk, who ran the port, that …": past what describes the hearer, if what is told follows. */
function pastAppositions(units: readonly Unit[], from: number): number {
  let open = from;
  while (units[open]?.tag === 'comma') {
    let close = open + 1;
    const within = units[close]?.tag === 'relative' ? IN_RELATIVE : IN_APPOSITION;
    while (close - open < APPOSITION_UNITS && within.has(units[close]?.tag)) close++;
    if (close === open + 1 || units[close]?.tag !== 'comma') return from;
    if (TOLD.has(kindAt(units, close + 1))) return close + 1;
    // "told her aunt, Amy Tan, in May that …"
    const told = beyondManner(units, close + 1, true);
    if (units[told]?.tag === 'that') return told;
    open = close;
  }
  return from;
}

/** Longest description of a hearer, in units. */
const DESCRIPTION_UNITS = 14;

/**
 * "told the group assembled: “…”", "told crews packed into the hall that …", "told anyone who would listen that …": where
 * what is told follows, or `from`.
 */
function pastDescription(units: readonly Unit[], from: number): number {
  const relative = units[from]?.tag === 'relative';
  if (!relative && (units[from]?.tag !== 'verb' || PAST_ONLY.has(units[from]!.lower))) return from;
  const within = relative ? IN_RELATIVE : IN_DESCRIPTION;
  let at = from + 1;
  while (at - from < DESCRIPTION_UNITS && within.has(units[at]?.tag)) {
    if (relative && isAsked(units, at)) return at;
    at++;
  }
  if (relative && units[at]?.tag === 'not' && kindAt(units, at + 1) === 'infinitive') return at;
  // "told divers who said that", "asked crews who know the port that sank"
  if (CUE_LEMMAS.has(units[at - 1]!.verb?.lemma ?? '') || isSubject(units, at)) return from;
  const tag = units[at]?.tag;
  const told = tag === 'colon' || tag === 'that' || (tag === 'comma' && units[at + 1]?.tag === 'quote');
  return told || (!relative && kindAt(units, at) === 'infinitive') ? at : from;
}

/** "asked anyone who saw the boat | to call", "those who were hurt | to wait", but not "divers who want to leave" */
const isAsked = (units: readonly Unit[], at: number): boolean =>
  kindAt(units, at) === 'infinitive' &&
  (NOUNS.has(units[at - 1]!.tag) || (units[at - 1]!.verb?.form === 'past' && units[at - 2]?.tag === 'be'));

const TOLD: ReadonlySet<ComplementKind> = new Set(['that', 'quote', 'question', 'clause', 'infinitive']);

/** One past the words for a hearer that start at `from`; `from` where there are none. */
export function hearerEnd(units: readonly Unit[], from: number): number {
  const unit = units[from];
  if (!unit) return from;
  if (isProgrammeTitle(units, from)) return from + 1;
  // "told “Late Talk” host Ida Lund"
  if (unit.tag === 'quote') return namesHost(units, from + 1) ? hearerEnd(units, from + 1) : from;
  if (unit.tag === 'object' || (HEARER_PRONOUNS.has(unit.lower) && unit.tag !== 'possessive')) return from + 1;
  // "told others that", "told everyone the boat had sunk"
  if (unit.tag === 'pronoun') return PERSONAL_PRONOUNS.has(unit.lower) ? from : from + 1;
  if (isAbstract(units, from)) return from;
  const described = unit.verb?.form === 'gerund' && units[from + 1]?.tag === 'noun';
  if (!described && !OPENS_HEARER.has(unit.tag)) return from;
  let at = from + 1;
  while (at < units.length && (WITHIN_HEARER.has(units[at]!.tag) || joinsHearers(units, at) || isLetters(units, at))) {
    if (OPENS_OBJECT.has(units[at]!.tag) && ENDS_HEARER.has(units[at - 1]!.tag)) break;
    // "told divers there was ice"
    if (THERE.has(units[at]!.lower) && hasFiniteVerb(units, at + 1)) break;
    at++;
  }
  return at;
}

/** The brackets and what is in them: "told port executive committee (PEC) members that". */
const isLetters = (units: readonly Unit[], at: number): boolean => {
  const open = units[at]!.tag === 'close' ? at - 2 : at;
  return units[open]?.tag === 'open' && units[open + 1]?.tag === 'name' && units[open + 2]?.tag === 'close';
};

/** "host Ida Lund" behind the title of a programme. */
const namesHost = (units: readonly Unit[], at: number): boolean =>
  units[at]?.tag === 'noun' && classOf(units[at]!.lower) === 'person' && units[at + 1]?.tag === 'name';

/** "adherence" in "urged adherence to constitutional limits": no verb follows "to", and such a noun hears nothing. */
const isAbstract = (units: readonly Unit[], at: number): boolean =>
  units[at]!.tag === 'noun' &&
  units[at + 1]?.tag === 'to' &&
  units[at + 2]?.tag === 'noun' &&
  classOf(units[at]!.lower) === 'other' &&
  !endsPlural(units, at);

/** "the council and the port", "Renn and Varga" */
const joinsHearers = (units: readonly Unit[], at: number): boolean =>
  joinsNames(units, at) ||
  // "told millions of citizens how to wait"
  (OF.has(units[at]!.lower) && PARTITIVES.has(units[at - 1]!.lower)) ||
  (units[at]!.tag === 'and' && units[at - 1]!.tag === 'noun' && OPENS_OBJECT.has(units[at + 1]?.tag)) ||
  joinsBeforeThat(units, at);

/**
 * "told the Courier and two blogs that", "told Renn and the harbour board that": a phrase behind "and" may begin a clause,
 * unless "that" or a clause of a pronoun follows it.
 */
const joinsBeforeThat = (units: readonly Unit[], and: number): boolean =>
  units[and]!.tag === 'and' &&
  OPENS_OTHER.has(units[and + 1]?.tag) &&
  tellsThem(units, nounPhraseAfter(units, and + 1));

/** "[told Renn and other owners] that it was late", "[…] they would stay" */
const tellsThem = (units: readonly Unit[], at: number): boolean => {
  const kind = kindAt(units, at);
  return kind === 'that' || (kind === 'clause' && units[at]!.tag === 'pronoun');
};

const OPENS_OTHER = tags('number', 'determiner', 'possessive', 'noun');

const OPENS_OBJECT = tags('determiner', 'possessive');
const ENDS_HEARER = tags('noun', 'name', 'number', 'time');
const OPENS_HEARER = tags('determiner', 'possessive', 'name', 'noun', 'number');
const WITHIN_HEARER = new Set([...OPENS_HEARER, ...tags('genitive', 'adverb', 'time')]);
const IN_DESCRIPTION = new Set([...WITHIN_HEARER, ...tags('preposition')]);
const IN_RELATIVE = new Set<Tag | undefined>([
  ...WITHIN_HEARER,
  ...tags('preposition', 'and', 'relative', 'verb', 'be', 'have', 'to', 'pronoun', 'object', 'modal', 'open', 'close'),
]);
const IN_APPOSITION = new Set<Tag | undefined>([...WITHIN_HEARER, ...tags('preposition', 'and')]);
