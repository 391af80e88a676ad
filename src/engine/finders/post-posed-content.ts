/** What is said by a post-posed cue: what stands before it, whether that can be said at all, and how it goes on behind. */
import { clauseEnd } from '../grammar/clause-end/clause-end';
import { hasFiniteVerb, isImperative, isSubject, startsClause } from '../grammar/clause-start';
import { complementAt } from '../grammar/complement';
import { describesNounBefore } from '../grammar/manner';
import { attributesAgain, isCueGerund } from '../grammar/next-cue';
import { isExtent } from '../grammar/noun-phrase';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { opensOccasion } from '../grammar/occasion-phrase';
import { givesExample, setsBeside } from '../grammar/phrase-continues';
import { mainVerbOf } from '../grammar/relative-subject';
import { NOUNS, type Range, tags, type Unit } from '../grammar/units';
import { groupAfter, type VerbGroup } from '../grammar/verb-group';
import { isMeanwhile } from '../grammar/writers-words';
import { ADVERSATIVES, AMID, RESPONSES, SO, WHEN_SAID } from '../lexicon/clauses';
import { PLAIN_SAYING, PREPOSITIONAL_CUES, SEEMING_VERBS, SPEECH_VERBS } from '../lexicon/cue-verbs';
import { ACCORDING, AS, ASKED, BY, CITING_PARTICIPLES, QUESTION_OPENERS, TITLING } from '../lexicon/finding';
import { FINITE_AUXILIARIES } from '../lexicon/function-words';
import { SPEAKING_VERBS } from '../lexicon/introductions';
import { OUTLETS, PROGRAMMES } from '../lexicon/outlets';
import { RELATIVE_TO_PEOPLE } from '../lexicon/pronouns';
import { WRITINGS } from '../lexicon/spoken-occasions';
import { isCapital } from '../names/name-words';
import type { Document } from '../text/document';
import { setsCondition, tellsOfGrant } from './speaking-terms';
import { CLOSES_CUE, isTitleOfProgramme, isTitleOfWriting } from './title-of-occasion';

/** So far back a main clause is looked for; no clause of a real sentence is longer. */
export const CLAUSE_UNITS = 200;
/** A dateline holds a place, an agency and a date. */
const DATELINE_UNITS = 12;

/** Is there no further clause or object between the cue and the next comma or the sentence's end? */
export function endsClause(document: Document, units: readonly Unit[], group: VerbGroup): boolean {
  const { kind, preposition, at: behind } = complementAt(units, group.end, group.lemma);
  if (kind === 'quote') return isTitleOfWriting(document, units, behind);
  if (setsCondition(units, group.end)) return true;
  const { lower = '', verb } = units[behind] ?? {};
  const speaks = kind === 'gerund' && (SPEAKING_VERBS.has(verb?.lemma ?? '') || CITING_PARTICIPLES.has(lower));
  if (!speaks && kind !== 'end' && kind !== 'comma' && kind !== 'preposition') return false;
  // "Last month, divers warned of a leak, …": what they warned of is what they said.
  if (!PLAIN_SAYING.has(group.lemma) && PREPOSITIONAL_CUES.get(group.lemma)?.has(preposition)) return false;
  for (let at = group.end; at < units.length; at++) {
    const { tag } = units[at]!;
    if (CLOSES_CUE.has(units[at]?.tag)) return true;
    if (isTitleOfProgramme(document, units, at)) continue;
    if (tag === 'and' || tag === 'quote') return false;
    // "said in a post announcing the tolls"
    if (WRITINGS.has(units[at - 1]!.lower) && isCueGerund(units[at])) return true;
    if (PLAIN_SAYING.has(group.lemma) && closesWithTime(units, at)) return true;
    // "said in a report that came out on Friday", "said on condition of anonymity because talks go on"
    if (opensRelative(units, at) || (tag === 'subordinator' && tellsOfGrant(units, group.end, at))) return true;
    if (hasFiniteVerb(units, at) && !describesNounBefore(units, at)) return false;
  }
  return true;
}

/** "told her crew as they sailed.": a clause that tells when, with which the sentence ends. */
const closesWithTime = (units: readonly Unit[], at: number): boolean =>
  WHEN_SAID.has(units[at]!.lower) &&
  units[at + 1]?.tag === 'pronoun' &&
  units.slice(at).every(({ tag }) => !GOES_ON.has(tag));

const GOES_ON = tags('comma', 'that', 'quote', 'colon', 'dash');

/**
 * `The pier is safe, the board said on Monday after divers claimed that it was old.`: behind a main clause, another clause
 * tells when that was said, whatever else is told in it. The first stands between `from` and `comma`.
 */
export function tellsWhenSaid(units: readonly Unit[], from: number, comma: number, { lemma, end }: VerbGroup): boolean {
  if (!PLAIN_SAYING.has(lemma) || FRONTED.has(units[from]!.tag) || opensGerundClause(units, from)) return false;
  let at = end;
  while (at < end + OCCASION_UNITS && IN_OCCASION.has(units[at]?.tag) && !WHEN_SAID.has(units[at]!.lower)) at++;
  return (WHEN_SAID.has(units[at]?.lower ?? '') || answers(units, at)) && hasMainClause(units, from, comma);
}

/** "in response to claims that", "amid reports that" */
const answers = (units: readonly Unit[], at: number): boolean =>
  (units[at]?.tag === 'to' && RESPONSES.has(units[at - 1]!.lower)) ||
  (units[at]?.tag === 'that' && units.slice(at - REASON_UNITS, at).some(({ lower }) => AMID.has(lower)));

/** How far before "that" its preposition stands, in units. */
const REASON_UNITS = 4;

/** Longest phrase that tells where or in what something was said, in units. */
const OCCASION_UNITS = 8;
const IN_OCCASION = tags('adverb', 'time', 'preposition', 'determiner', 'possessive', 'noun', 'name', 'number');

/** "a report that came out": a clause that describes the noun before it. */
const opensRelative = (units: readonly Unit[], at: number): boolean =>
  (units[at]!.tag === 'that' || units[at]!.tag === 'relative') && NOUNS.has(units[at - 1]!.tag) && isSubject(units, at);

/** Is the quotation, or a clause that it closes, what is said? In `On "Harbour Talk," Renn asked …` it is a title. */
export function opensWithQuote({ tokens }: Document, units: readonly Unit[], from: number, at: number): boolean {
  let first = contentStart(units, from);
  // "Then, at his “summit,” Renn said that …"
  while (units[first]?.tag === 'adverb' && units[first + 1]?.tag === 'comma') first += 2;
  const opening = units[first];
  // `Leading the port, “we will stay,” he told`: no title begins so.
  const quote = units[at]!.tag === 'quote' ? at : at - 1;
  if (units[quote - 1]?.tag === 'comma' && !isCapital(tokens[units[quote]!.first + 1])) return true;
  // Behind a dash that ends the sentence there is no content.
  if (!opening || ASKED.has(opening.lower)) return false;
  const { tag } = opening;
  return !(FRONTED.has(tag) || opensGerundClause(units, first)) || hasMainClause(units, first, at);
}

const FRONTED = tags('preposition', 'subordinator', 'time');

/**
 * Does a quotation that is complete in itself end at `at`? It does where a comma or another mark stands inside or behind
 * it: `"We left," Renn said`, but not `Those who "left" Renn said …`.
 */
export function isQuoted(document: Document, units: readonly Unit[], at: number): boolean {
  const comma = units[at]!.tag === 'comma';
  const quote = comma ? units[at - 1] : units[at]!;
  if (quote?.tag !== 'quote') return false;
  // `an essay titled “Late Boats,” Renn wrote`
  if (TITLING.has(units[at - (comma ? 2 : 1)]?.lower ?? '')) return false;
  let end = quote.end - 2;
  while (end > quote.first && document.tokens[end]?.kind === 'mark') end--;
  const last = document.tokens[end];
  return comma || (last !== undefined && /^(?:[,?!…—–]|--|\.+)$/.test(last.text));
}

/** Is there a finite verb outside relative and subordinate clauses? */
export function hasMainClause(units: readonly Unit[], from: number, to: number): boolean {
  if (isImperative(units, contentStart(units, from)) || isCut(units, from)) return true;
  for (let at = Math.max(from, to - CLAUSE_UNITS); at < to; at++) {
    const { tag } = units[at]!;
    if (tag === 'quote' || (tag === 'relative' && hasVerbBehind(units, at, to))) return true;
    if (
      tag === 'relative' ||
      isDescription(units, at) ||
      (tag === 'subordinator' && !QUESTION_OPENERS.has(units[at]!.lower) && !isExtent(units, at))
    )
      at = endOfAside(units, at, to);
    // "as many as 60 were lost"
    else if (isExtent(units, at)) at += 2;
    else if (hasFiniteVerb(units, at)) return true;
  }
  return false;
}

/** Where the clause at `from` ends: at a comma or a bracket, or at the dash that closes it. */
function endOfAside(units: readonly Unit[], from: number, to: number): number {
  const closing = units[from - 1]?.tag === 'dash' ? ENDS_DASHED_ASIDE : ENDS_ASIDE;
  let at = from;
  while (at < to && !closing.has(units[at]!.tag)) at++;
  return at;
}

/** "wrote" in "A diver who was hurt last year wrote to the board": the verb that the noun before a relative clause waits for. */
function hasVerbBehind(units: readonly Unit[], relative: number, to: number): boolean {
  const own = groupAfter(units, relative + 1);
  if (!own || SPEECH_VERBS.has(own.lemma)) return false;
  const main = mainVerbOf(units, relative, own.end);
  return main > own.end && main < to;
}

/** "... pipes under the quay, said the people": of an excerpt cut at its start, the verb may be what is missing. */
const isCut = (units: readonly Unit[], from: number): boolean => units[0]?.tag === 'stop' && from <= 1;

const ENDS_ASIDE = tags('comma', 'close');
const ENDS_DASHED_ASIDE = tags('dash');

/** ", whose full name is withheld," */
const isDescription = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.tag === 'comma' && RELATIVE_TO_PEOPLE.has(units[at]!.lower);

/** Past a conjunction, a bracket around the sentence, or the dateline of an article ("PORT ELSIN (NPA) —", "ELSIN:"). */
export function contentStart(units: readonly Unit[], from: number): number {
  let at = from === 0 ? pastDateline(units) || pastAgency(units) || pastBracket(units) : from;
  while (IDLE_STARTS.has(units[at]?.tag)) at++;
  return at;
}

const IDLE_STARTS = tags('and', 'but', 'comma', 'stop');
const DATELINE = tags('name', 'comma', 'time', 'number', 'open', 'close', 'symbol', 'stop');

function pastDateline(units: readonly Unit[]): number {
  if (!DATELINE.has(units[0]?.tag)) return 0;
  for (let at = 1; at < Math.min(units.length, DATELINE_UNITS); at++) {
    const { tag } = units[at]!;
    if (tag === 'dash' && isAside(units, at)) return 0;
    if (tag === 'dash' || (tag === 'colon' && units.slice(0, at).every(isInCapitals))) return at + 1;
    // "DORN/THE HAGUE (NPA) -"
    if (!DATELINE.has(tag) && !units[at]!.allCaps) return 0;
  }
  return 0;
}

/** "(CNN) The ferry sank", "London (CNN) The ferry sank": a dateline without a dash, by the agency in its brackets. */
function pastAgency(units: readonly Unit[]): number {
  let open = 0;
  while (IN_PLACE.has(units[open]?.tag)) open++;
  let close = open + 1;
  while (units[close]?.tag === 'name') close++;
  if (units[open]?.tag !== 'open' || units[close]?.tag !== 'close' || !units[close + 1]?.capital) return 0;
  const agency = units.slice(open + 1, close).map(({ lower }) => lower);
  return OUTLETS.has(agency.join(' ')) ? close + 1 : 0;
}

const IN_PLACE = tags('name', 'comma');

/** "(The ferry sank, officials said.)" */
const pastBracket = (units: readonly Unit[]): number =>
  units[0]?.tag === 'open' && units.at(-1)?.tag === 'close' ? 1 : 0;

/** "Tobias Renn – the diver – said": a second dash, behind what is no place in capitals and names no agency. */
const isAside = (units: readonly Unit[], dash: number): boolean =>
  !units.slice(0, dash).every(isInCapitals) &&
  !units.slice(0, dash).some(({ tag }) => tag === 'open') &&
  units.slice(dash + 1).some(({ tag }) => tag === 'dash');

const isInCapitals = ({ tag, allCaps }: Unit): boolean => tag !== 'name' || allCaps;

/**
 * The rest of split content: `"We left," Renn said, "and came back."`, `The bridge, Renn said, is safe.`
 *
 * @param said what stands before the cue.
 * @param behind one past the cue and the source.
 * @param inverted the source stands behind its verb.
 */
export function continuation(
  document: Document,
  units: readonly Unit[],
  said: Range,
  behind: number,
  inverted: boolean,
): Range | null {
  // "said Renn adding that “we left”"
  if (isCueGerund(units[behind])) return null;
  let at = behind;
  while (at < units.length && (!DIVIDES.has(units[at]!.tag) || isTitleOfWriting(document, units, at))) at++;
  if (units[at] && units[at]!.tag !== 'quote') at++;
  if (at >= units.length || ACCORDING.has(units[at]!.lower)) return null;
  // "…, according to the port, so the crews wait": what follows from it is the writer's.
  if (inverted && SO.has(units[at]!.lower) && startsClause(units, at + 1)) return null;
  const resumed = afterAside(document, units, said, at);
  if (resumed > at) return { start: resumed, end: clauseEnd(units, resumed, { phrase: false, embedded: false }) };
  const titled = TAKES_TITLE.has(units[at - 1]?.tag) || PROGRAMMES.has(units[at - 1]?.lower ?? '');
  const quoteNext = units[at]!.tag === 'quote' && !titled;
  if (!quoteNext && hasClause(units, said.start, said.end) && !goesOn(units, at, said, inverted)) return null;
  const last = clauseEnd(units, at, { phrase: false, embedded: false });
  // "…, according to inspectors, and hurt ten, according to court papers."
  if (units.slice(last, last + 2).some(({ lower }) => ACCORDING.has(lower))) return null;
  return last > at ? { start: at, end: last } : null;
}

/**
 * Where a quotation goes on behind what the speaker looked like: `"The point," Renn said, his voice low, "is that …"`. At
 * `aside` where it does not.
 */
function afterAside({ tokens }: Document, units: readonly Unit[], said: Range, aside: number): number {
  if (!units[said.end - 1]?.endsInComma || units[aside - 1]?.tag !== 'comma') return aside;
  for (let at = aside; at < Math.min(units.length, aside + ASIDE_UNITS); at++) {
    if (units[at]!.tag === 'quote')
      return units[at - 1]!.tag === 'comma' && !isCapital(tokens[units[at]!.first + 1]) ? at : aside;
    if (ENDS_LOOK.has(units[at]!.tag) || SPEECH_VERBS.has(units[at]!.verb?.lemma ?? '')) return aside;
  }
  return aside;
}

/** Longest aside between a quotation's halves, in units. */
const ASIDE_UNITS = 20;
const ENDS_LOOK = tags('stop', 'semicolon', 'dash', 'relative');

const DIVIDES = tags('comma', 'stop', 'quote', 'dash', 'colon');
const TAKES_TITLE = tags('preposition', 'determiner', 'possessive', 'genitive', 'name');

/**
 * Does what is said go on behind the comma at `at - 1`? Behind an unquoted clause nearly always ("The bridge, which is old, Renn
 * said, the harbour would close"; 150 of 168 such clauses in PolNeAR's train part); behind a quotation only where it was
 * but the first half of a sentence, as what follows else tells when and how it was said (1 of 153 participles goes on).
 */
function goesOn(units: readonly Unit[], at: number, { start, end }: Range, inverted: boolean): boolean {
  const unit = units[at]!;
  if (units[at - 1]?.tag !== 'comma' || attributesAgain(units, at) || opensOccasion(units, at)) return false;
  // "Renn said, as quoted by Radio Vessel."
  if (AS.has(unit.lower) && units[at + 1]?.verb?.form === 'past' && BY.has(units[at + 2]?.lower ?? '')) return false;
  // "according to an aide, not authorized to speak": what describes the source.
  // "Renn told her, after which he left"
  if (WHEN_SAID.has(unit.lower) && units[at + 1]?.tag === 'relative') return false;
  if (ADVERSATIVES.has(unit.lower) || unit.tag === 'not' || isMeanwhile(units, at)) return false;
  // "says Lund, who studies eels, including small ones, that are rare": of the eels.
  if (inverted && unit.tag === 'that' && isSubject(units, at)) return false;
  const quoted = units[end - 1]?.tag === 'quote';
  if (!quoted && (givesExample(units, at) || setsBeside(units, at))) return true;
  // "The pier is, according to the port, safe."
  const waits = startsClause(units, at) && waitsForClause(units, start, end);
  if (leavesOpen(units[end - 1]) || isLoneGerund(units, end) || waits) return true;
  if (unit.tag === 'but' && startsClause(units, at + 1) && (quoted || seems(units, at + 1))) return false;
  // Behind "said Renn" stands what describes Renn.
  if (!quoted && !inverted)
    return !opensGerundClause(units, unit.tag === 'adverb' && at + 1 < units.length ? at + 1 : at);
  // "“The right to sail,” Renn said, was “my life”": the quotation is the subject.
  if (quoted && !inverted && FINITE_AUXILIARIES.has(unit.lower)) return true;
  const alone = end - start <= 2;
  if (alone && unit.tag === 'and' && units.slice(at).every(({ tag }) => tag !== 'quote')) return false;
  if (alone) return JOINS_CLAUSE.has(unit.tag) && !WHEN_SAID.has(unit.lower);
  return JOINS_CLAUSE.has(unit.tag) || (units[start]!.tag === 'subordinator' && !hasMainClause(units, start, end - 1));
}

/** "It closed, and within a week": behind a conjunction and an adverbial the clause is still to come. */
function waitsForClause(units: readonly Unit[], start: number, end: number): boolean {
  let comma = end - 1;
  while (comma > start && units[comma]!.tag !== 'comma') comma--;
  const adverbial = units[comma + 1]?.tag === 'and' || units[comma + 1]?.tag === 'but' ? comma + 2 : end;
  if (!FRONTED.has(units[adverbial]?.tag)) return false;
  for (let at = adverbial; at < end; at++) if (hasFiniteVerb(units, at)) return false;
  return true;
}

/** "[but] it seems like the stock is low": so it seems to the writer. */
const seems = (units: readonly Unit[], at: number): boolean =>
  SEEMING_VERBS.has(units[units[at]?.tag === 'pronoun' ? at + 1 : nounPhraseAfter(units, at)]?.verb?.lemma ?? '');

/** "pointing to the hull", also of a verb that no lexicon holds. */
export function opensGerundClause(units: readonly Unit[], at: number): boolean {
  const { tag, verb, lower } = units[at]!;
  if (tag === 'verb') return verb?.form === 'gerund';
  return tag === 'noun' && lower.length > 5 && lower.endsWith('ing') && BEHIND_GERUND.has(units[at + 1]?.tag);
}

const BEHIND_GERUND = tags('determiner', 'possessive', 'preposition', 'to', 'object');

const LEAVES_OPEN = tags('be', 'have', 'do', 'modal', 'to');
/** "is", "will": the clause is not over behind such a word. */
export const leavesOpen = (unit: Unit | undefined): boolean => LEAVES_OPEN.has(unit?.tag);

/** ", targeting, according to the port, the head of": a participle between two commas waits for its object. */
export const isLoneGerund = (units: readonly Unit[], comma: number): boolean =>
  units[comma]?.tag === 'comma' && units[comma - 2]?.tag === 'comma' && /..ing$/.test(units[comma - 1]!.lower);

const JOINS_CLAUSE = tags('and', 'but', 'that', 'subordinator');

/** Is there a finite verb or a quotation in the stretch? */
export function hasClause(units: readonly Unit[], start: number, end: number): boolean {
  if (isImperative(units, start) || isCut(units, start)) return true;
  for (let at = start; at < end; at++) {
    if (units[at]!.tag === 'quote' || hasFiniteVerb(units, at)) return true;
  }
  return false;
}
