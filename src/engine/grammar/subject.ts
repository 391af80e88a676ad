/** The subject of a verb: the noun phrase before it, over whatever stands between the two. */
import { ADVERSATIVES, DURING, SET_APART } from '../lexicon/clauses';
import { CUE_LEMMAS, STANCE_VERBS } from '../lexicon/cue-verbs';
import { OF } from '../lexicon/finding';
import { COUNTING, OPEN_NUMBER } from '../lexicon/labels';
import { BASED, INDEFINITE_ARTICLES } from '../lexicon/noun-phrases';
import { classOf, meansPeople, type NounClass } from '../lexicon/nouns';
import { COUNTRIES } from '../lexicon/organisations';
import { stateWords } from '../lexicon/places';
import { isTitle } from '../lexicon/titles';
import { startsClause } from './clause-start';
import { type FullPhrase, phraseUpTo } from './full-phrase';
import { headOf, isClauseStart, isNominal, isSubjectWord, LONGEST_SECTION } from './noun-phrase';
import { nounPhraseAfter } from './noun-phrase-after';
import { bracketed, nounPhraseBefore } from './noun-phrase-before';
import { opensOccasion } from './occasion-phrase';
import { isFloating } from './phrase-core';
import { takesClause } from './section';
import { NOUNS, type Range, tags, type Unit } from './units';
import { groupAfter } from './verb-group';

/**
 * The noun phrase in front of a verb group that starts at `before`: the subject, with appositives and bracketed ages
 * stepped over ("Renn, 51, the harbourmaster, said").
 */
export function subjectBefore(units: readonly Unit[], before: number): Range | null {
  const full = isSubjectWord(units[before - 1]) && !isFloating(units[before - 1]) ? null : phraseUpTo(units, before);
  if (full)
    return (
      besidesDeed(units, full) ?? {
        start: beyondComma(units, full.start) ?? full.start,
        end: beforeOccasion(units, full),
      }
    );
  let end = before;
  while (end > 1 && units[end - 1]!.tag === 'adverb') end--;
  if (units[end - 1]?.tag === 'time' && units[end - 3]?.tag === 'comma' && units[end - 2]!.tag === 'preposition')
    end -= 2;
  const gap = units[end - 1];
  if (!gap) return null;
  const contrasted = gap.tag === 'comma' ? beforeContrast(units, end - 1) : null;
  if (contrasted) return contrasted;
  if (gap.tag === 'quote') return titled(units, end);
  if (gap.tag !== 'comma' && gap.tag !== 'dash' && gap.tag !== 'close') return subjectPhraseBefore(units, end);
  if (gap.tag === 'close') return bracketed(units, end);
  for (let at = end - 2; at > 0 && end - at < LONGEST_SECTION; at--) {
    const { tag } = units[at]!;
    if (tag === 'stop' || tag === 'semicolon' || tag === 'quote') return null;
    if (tag !== gap.tag) continue;
    const head = nounPhraseBefore(units, at);
    if (!head) continue;
    const section = sectionKind(units, at + 1, end - 1);
    if (section === 'other') return null;
    const start = beyondSections(units, head.start);
    return { start, end: section === 'appositive' ? end : at };
  }
  if (gap.tag === 'comma' && units[end - 2]?.tag === 'close') return bracketed(units, end - 1);
  if (gap.tag !== 'comma') return null;
  // "Renn, however said it was late"
  if (end < before && SET_APART.has(units[end]!.lower)) return openingPhrase(units, end - 1);
  return beforeStrayComma(units, end - 1, before);
}

/** "Renn however, said it was late": one comma where two set the adverb apart. */
const beforeContrast = (units: readonly Unit[], comma: number): Range | null =>
  SET_APART.has(units[comma - 1]?.lower ?? '') && units[comma - 2]?.tag !== 'comma'
    ? nounPhraseBefore(units, comma - 1)
    : null;

/** The noun phrase before a unit, where it opens its clause. */
function openingPhrase(units: readonly Unit[], before: number): Range | null {
  const head = nounPhraseBefore(units, before);
  return head && isClauseStart(units[head.start - 1]) ? head : null;
}

/** "The port lawyer Ida Holm, said it was late": a comma before the verb that no other one opens. */
function beforeStrayComma(units: readonly Unit[], comma: number, verb: number): Range | null {
  const head = openingPhrase(units, comma);
  if (!head || units[comma - 1]!.tag !== 'name') return null;
  const titled = units.slice(head.start, comma).some(({ lower }) => SPEAKERS.has(classOf(lower)) || isTitle(lower));
  if (!titled || !takesClause(units[verb]!)) return null;
  // "On the quay, said Renn, …"
  const tells = units.slice(verb + 1, verb + STRAY_UNITS).some(({ tag }) => tag === 'that');
  return tells || startsClause(units, verb + 1) ? head : null;
}

const SPEAKERS: ReadonlySet<NounClass> = new Set(['person', 'body']);

/** How far behind the verb of a stray comma its "that" may stand, in units. */
const STRAY_UNITS = 6;

/** `Renn, author of “Safe Crossings,” said`, `Renn, who calls it “late,” said`: the comma stands in the quotation. */
function titled(units: readonly Unit[], end: number): Range | null {
  let comma = end - 2;
  while (comma > 0 && units[comma]!.tag !== 'comma' && end - comma < LONGEST_SECTION) comma--;
  if (units[comma]?.tag !== 'comma') return null;
  const clause = units[comma + 1]!.tag === 'relative';
  if (!clause && !INTRODUCES_TITLE.has(units[end - 2]?.tag)) return null;
  if (!clause && units[comma + 1]!.tag !== 'determiner') return null;
  const head = nounPhraseBefore(units, comma);
  return head && { start: beyondSections(units, head.start), end: clause ? comma : end };
}

const INTRODUCES_TITLE = tags('noun', 'preposition');

/** "Mo." and "Ohio" in "Renn, of Elsin, Mo., who came by boat, said". */
export const isState = ({ lower, tag }: Unit): boolean =>
  tag === 'name' && (COUNTRIES.has(lower) || stateWords(lower).join(' ') !== lower);

/** "Renn, 51, of Port Elsin, said": a section that is not a name belongs to the name before it. */
function beyondSections(units: readonly Unit[], from: number): number {
  let start = from;
  while (start > 2) {
    let comma = start - 1;
    if (units[comma]!.tag === 'preposition') comma--;
    const { tag } = units[start]!;
    // "Renn, a pilot from Elsin, Mo., who came by boat": an apposition before a place is not the subject.
    const apposition = start !== from && tag === 'determiner';
    const describes = comma < start - 1 || tag === 'number' || apposition || isState(units[start]!);
    const head = describes && units[comma]?.tag === 'comma' ? nounPhraseBefore(units, comma) : null;
    if (!head || units[head.end - 1]!.tag === 'time') return start;
    if (apposition && !isClauseStart(units[head.start - 1])) return start;
    start = head.start;
  }
  return start;
}

/**
 * What kind of section stands between two commas before a verb: an appositive or relative clause is part of the source,
 * an incidental phrase ("speaking in Port Elsin", "after the vote") is not.
 */
function sectionKind(units: readonly Unit[], from: number, to: number): 'appositive' | 'incidental' | 'other' {
  const first = units[from];
  if (!first || from >= to) return 'other';
  if (isOfSome(units, from)) return 'appositive';
  if (OPENS_OTHER.has(first.tag)) return 'other';
  if (isClause(units, from, to)) return 'other';
  return OPENS_INCIDENTAL.has(first.tag) ? 'incidental' : 'appositive';
}

/** "Residents, some [of them] digging with bare hands, said": what part of them does meanwhile. */
function isOfSome(units: readonly Unit[], from: number): boolean {
  const { tag, lower } = units[from]!;
  if (!(tag === 'pronoun' || tag === 'number') || !(COUNTING.has(lower) || OPEN_NUMBER.has(lower))) return false;
  const doing = OF.has(units[from + 1]?.lower ?? '') ? from + 3 : from + 1;
  return units[doing]?.tag === 'verb' && units[doing]!.verb?.form === 'gerund';
}

/** "In the book, [Holm takes issue with the board], officially named …": a section with its own subject and verb. */
function isClause(units: readonly Unit[], from: number, to: number): boolean {
  const end = nounPhraseAfter(units, from);
  const group = end > from && end < to ? groupAfter(units, end) : null;
  if (!group || group.bare || group.head >= to) return false;
  return group.form === 'present' || group.start < group.head;
}

const OPENS_OTHER = tags('and', 'but', 'that', 'pronoun', 'modal', 'be');
const OPENS_INCIDENTAL = tags('verb', 'preposition', 'adverb', 'subordinator', 'wh', 'time', 'to');

/** The noun phrase before a verb, whose last noun may be inside a clause of its own. */
function subjectPhraseBefore(units: readonly Unit[], before: number): Range | null {
  const phrase = nounPhraseBefore(units, before);
  if (!phrase || isSubjectWord(units[phrase.start])) return phrase;
  return (
    besidesDeed(units, phrase) ?? {
      start: beyondComma(units, phrase.start) ?? beyondClause(units, phrase.start),
      end: phrase.end,
    }
  );
}

/** "Renn, while opening the pier | said it was late": no comma parts from the verb what Renn did meanwhile. */
function besidesDeed(units: readonly Unit[], object: Range): Range | null {
  let deed = object.start - 1;
  while (LINKS_VERB.has(units[deed]?.tag)) deed--;
  const { verb } = units[deed] ?? {};
  if (verb?.form !== 'gerund' || !ADVERSATIVES.has(units[deed - 1]?.lower ?? '')) return null;
  if (units[deed - 2]?.tag !== 'comma') return null;
  // "while claiming the board said so"
  if (CUE_LEMMAS.has(verb.lemma) && !STANCE_VERBS.has(verb.lemma) && maySpeak(units, object)) return null;
  return subjectBefore(units, deed - 1) ?? nounPhraseBefore(units, deed - 2);
}

const maySpeak = (units: readonly Unit[], phrase: Range): boolean => {
  const { tag, lower } = headOf(units, phrase);
  return tag === 'name' || SPEAKERS.has(classOf(lower)) || meansPeople(classOf(lower));
};

/** "The governor | in a statement lauded the crew": on which occasion is no part of who spoke. */
function beforeOccasion(units: readonly Unit[], { core, end }: FullPhrase): number {
  if (end > core.end) return end;
  for (let at = core.start + 1; at < end; at++) if (DURING.has(units[at]!.lower) || opensOccasion(units, at)) return at;
  return end;
}

/** Where a subject starts whose description no second comma closes. */
const beyondComma = (units: readonly Unit[], start: number): number | null =>
  beyondOffice(units, start) ??
  beyondName(units, start) ??
  beyondHome(units, start) ??
  beyondAge(units, start) ??
  beyondHolder(units, start) ??
  beyondTown(units, start);

/** "The Harl, Ohio-based company said": the town where it sits. */
function beyondTown(units: readonly Unit[], start: number): number | null {
  if (!BASED.test(units[start]!.lower) || units[start - 1]?.tag !== 'comma') return null;
  let town = start - 1;
  while (units[town - 1]?.tag === 'name') town--;
  return town < start - 1 && units[town - 1]?.tag === 'determiner' ? town - 1 : null;
}

/** "The port minister, Ida Holm has said that", "Councillor for Elsin, Ida Holm said it": whoever holds the office. */
function beyondHolder(units: readonly Unit[], start: number): number | null {
  if (units[start]!.tag !== 'name' || units[start - 1]?.tag !== 'comma') return null;
  const group = groupAfter(units, nounPhraseAfter(units, start));
  // "The wrong man, Ida Holm said."
  if (!group || group.end === units.length || ENDS_SAYING.has(units[group.end]!.tag)) return null;
  const end = nounPhraseAfter(units, 0);
  if (end !== start - 1 || INDEFINITE_ARTICLES.has(units[0]!.lower)) return null;
  const head = headOf(units, { start: 0, end });
  // "Ole Baker, Ida Holm said it was late": there it may be a name.
  const isNoun = head.tag !== 'name' || units.slice(0, end).some(({ tag }) => OF_OFFICE.has(tag));
  // "The mother of the crew's captain, Ida Holm said it was late": the name may be either's; not so "Veteran actress, Ida Holm".
  const last = units.slice(0, end).findLast(({ lower }) => classOf(lower) === 'person');
  return isNoun && last === head ? 0 : null;
}

const OF_OFFICE = tags('determiner', 'preposition');
const ENDS_SAYING = tags('comma', 'stop', 'quote', 'colon', 'dash', 'semicolon');

/** "Ida Holm, 38 said": an age that no second comma closes. */
function beyondAge(units: readonly Unit[], start: number): number | null {
  if (!isAge(units, start) || NOUNS.has(units[start + 1]?.tag) || units[start - 1]?.tag !== 'comma') return null;
  const head = nounPhraseBefore(units, start - 1);
  return head && units[head.end - 1]!.tag === 'name' && isClauseStart(units[head.start - 1]) ? head.start : null;
}

/** "38", but not "1,200" */
export const isAge = (units: readonly Unit[], at: number): boolean =>
  units[at]?.tag === 'number' && /^\d{1,2}$/.test(units[at]!.lower);

/** "Ida Holm, 38, of Elsin, Ohio said", "Ida Holm, 38, of Hill Close, Elsin said": the last of where somebody lives. */
function beyondHome(units: readonly Unit[], start: number): number | null {
  if (units[start]!.tag !== 'name' || units[start - 1]?.tag !== 'comma') return null;
  let town = start - 1;
  while (units[town - 1]?.tag === 'name') town--;
  const isOfAged = OF.has(units[town - 1]?.lower ?? '') && isAge(units, town - 3);
  if (!isState(units[start]!) && !isOfAged) return null;
  if (town === start - 1 || !OF.has(units[town - 1]?.lower ?? '') || units[town - 2]?.tag !== 'comma') return null;
  return beyondSections(units, town);
}

/**
 * "At the time, Mei Tan, a diver from Elsin said", "Mei Tan, Secretary of the Board said": a name that nothing but an
 * adverbial precedes, and who it is.
 */
function beyondName(units: readonly Unit[], start: number): number | null {
  if (units[start - 1]?.tag !== 'comma') return null;
  if (units[start]!.tag !== 'determiner' && !isOffice(units, start)) return null;
  let name = start - 1;
  while (units[name - 1]?.tag === 'name') name--;
  const isName = start - 1 - name > 1 && (name === 0 || isAdverbial(units, name - 1));
  return isName && describesPerson(units, start) ? name : null;
}

/** "Permanent Secretary of the Board", which tells what it is for, but not "Secretary Tan" */
function isOffice(units: readonly Unit[], start: number): boolean {
  let of = start;
  while (units[of]?.tag === 'name') of++;
  return of > start && OF.has(units[of]?.lower ?? '') && isTitle(units[of - 1]!.lower);
}

/** Does the sentence open with an adverbial that ends with the comma at `comma`? */
const isAdverbial = (units: readonly Unit[], comma: number): boolean =>
  units[comma]!.tag === 'comma' &&
  OPENS_ADVERBIAL.has(units[0]!.tag) &&
  !units.slice(0, comma).some(({ tag }) => ENDS_ADVERBIAL.has(tag));

const OPENS_ADVERBIAL = tags('preposition', 'adverb', 'time');
const ENDS_ADVERBIAL = tags('verb', 'be', 'have', 'modal', 'do', 'quote', 'comma');

function describesPerson(units: readonly Unit[], start: number): boolean {
  const end = nounPhraseAfter(units, start);
  return classOf(headOf(units, { start, end }).lower) === 'person';
}

/** "Renn, director of Corvo, a port in Elsin said": the phrase tells of the body in an apposition without a second comma. */
function beyondOffice(units: readonly Unit[], start: number): number | null {
  if (units[start]!.tag !== 'determiner' || units[start - 1]?.tag !== 'comma') return null;
  const office = nounPhraseBefore(units, start - 1);
  if (!office || units[office.start]!.tag !== 'noun' || units[office.start - 1]?.tag !== 'comma') return null;
  const head = nounPhraseBefore(units, office.start - 1);
  if (!head || units[head.end - 1]!.tag !== 'name' || !isClauseStart(units[head.start - 1])) return null;
  return head.start;
}

const LINKS_VERB = tags('preposition', 'adverb', 'time', 'to');
const AUXILIARIES = tags('adverb', 'be', 'have', 'modal', 'not', 'do');

/**
 * Where a subject starts whose last noun is inside a clause of its own: "A report [released by the board]", "Residents
 * [who saw the bridge]".
 */
function beyondClause(units: readonly Unit[], start: number): number {
  let at = start - 1;
  while (at > 0 && LINKS_VERB.has(units[at]?.tag)) at--;
  if (units[at]?.tag !== 'verb') return start;
  const participle = units[at]!.verb?.form !== 'base' && units[at]!.verb?.form !== 'present';
  while (at > 0 && AUXILIARIES.has(units[at - 1]?.tag)) at--;
  const before = units[at - 1];
  if (!before) return start;
  if (before.tag === 'relative' || before.tag === 'that') {
    return isNominal(units[at - 2] ?? before) ? (nounPhraseBefore(units, at - 1)?.start ?? start) : start;
  }
  if (!participle || !isNominal(before)) return start;
  const head = nounPhraseBefore(units, at);
  return head && isClauseStart(units[head.start - 1]) ? head.start : start;
}
