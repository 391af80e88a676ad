/**
 * A noun phrase with everything that describes it: lists ("divers, pilots and their crews"), appositions ("Renn, 51,
 * the harbourmaster"), relative clauses, participles ("a report released by the board"), brackets and dashes.
 *
 * The subject of a verb is the phrase that begins furthest to the left in the verb's clause and reaches all the way to
 * the verb. Nothing else in the clause needs to be understood.
 */
import { ADVERSATIVES } from '../lexicon/clauses';
import { BY } from '../lexicon/finding';
import { SINGULAR_AUXILIARIES } from '../lexicon/function-words';
import { FLOATING_QUANTIFIERS, INDEFINITE_ARTICLES, MOMENTS, PERSONAL_PRONOUNS } from '../lexicon/noun-phrases';
import { classOf, type NounClass } from '../lexicon/nouns';
import { headOf, isMeasure, LONGEST_SECTION } from './noun-phrase';
import { isContactName } from './noun-phrase-before';
import { coreEnd, isFloating, isInterval, OPENS_PHRASE } from './phrase-core';
import { type Section, sectionAt, takesClause } from './section';
import { type Range, tags, type Unit } from './units';

/** A noun phrase, from its first unit to the last that belongs to its name in the text. */
export interface FullPhrase extends Range {
  /** The phrase without its descriptions: "Renn" in "Renn, 51, the harbourmaster". */
  readonly core: Range;
  /** Its descriptions and the further members of a list, in order. */
  readonly sections: readonly Section[];
}

/** The subject of the verb group that starts at `verb`, or null where no phrase reaches it. */
export function phraseUpTo(units: readonly Unit[], verb: number): FullPhrase | null {
  const first = clauseStart(units, verb);
  for (let start = first; start < verb; start++) {
    if (!mayStart(units, start, first)) continue;
    const phrase = readUpTo(units, start, verb);
    if (phrase && !namesAnother(units, phrase) && !isToldFirst(units, phrase)) return phrase;
  }
  return null;
}

/** Where the sentence begins, or the part after its last semicolon or colon; at most `LONGEST_SECTION` units back. */
function clauseStart(units: readonly Unit[], verb: number): number {
  let at = verb;
  while (at > 0 && verb - at < LONGEST_SECTION && !BARRIERS.has(units[at - 1]!.tag) && !answers(units, at - 1)) at--;
  return at;
}

/** `called it “late,” while Renn said`: somebody else begins. */
const answers = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.tag === 'quote' && units[at - 1]!.endsInComma && ADVERSATIVES.has(units[at]!.lower);

const BARRIERS = tags('stop', 'semicolon', 'colon');
const BEFORE_SUBJECT = tags(
  ...(['comma', 'dash', 'but', 'and', 'subordinator', 'that', 'relative', 'wh', 'quote', 'close'] as const),
  ...(['time', 'adverb'] as const),
);

function mayStart(units: readonly Unit[], at: number, first: number): boolean {
  // "published Oct. 25, the board said": the day of a month.
  if (units[at]!.tag === 'number' && units[at - 1]?.tag === 'time' && units[at + 1]?.tag === 'comma') return false;
  // "to the first | efforts"
  if (units[at - 1]?.tag === 'adverb' && OPENS_NOUN.has(units[at - 2]?.tag) && LINKS.has(units[at - 3]?.tag))
    return false;
  // "is too great | and some divers said": what somebody or something is
  if (units[at]!.tag === 'noun' && units[at - 1]?.tag === 'adverb' && units[at - 2]?.tag === 'be') return false;
  if (at > first && !BEFORE_SUBJECT.has(units[at - 1]?.tag) && !takesClause(units[at - 1]!)) return false;
  if (isUnknownDeed(units, at)) return false;
  return (
    isMeasure(units, at) ||
    OPENS_PHRASE.has(units[at]?.tag) ||
    isFloating(units[at]) ||
    isJoined(units, at) ||
    (at === 0 && isNamesake(units))
  );
}

/** "After medalling at the games, Renn said": a gerund that no lexicon holds, behind a word that dates it. */
const isUnknownDeed = (units: readonly Unit[], at: number): boolean =>
  units[at]!.tag === 'noun' &&
  UNKNOWN_GERUND.test(units[at]!.lower) &&
  units[at - 1]?.tag === 'subordinator' &&
  BEHIND_GERUND.has(units[at + 1]?.tag);

const UNKNOWN_GERUND = /.{4}ing$/;
const BEHIND_GERUND = tags('determiner', 'possessive', 'preposition', 'to', 'object');

/** "He and Mei Tan", "She and her crew" */
const isJoined = (units: readonly Unit[], at: number): boolean =>
  units[at]!.tag === 'pronoun' && units[at + 1]?.tag === 'and' && PERSONAL_PRONOUNS.has(units[at]!.lower);

const OPENS_NOUN = tags('determiner', 'possessive', 'genitive');
const LINKS = tags('preposition', 'to');

/** "Mark Renn", "Will Varga": at the start of a sentence a name may look like a verb. */
const isNamesake = (units: readonly Unit[]) => units[0]?.tag === 'verb' && units[1]?.tag === 'name';

/** "before their next race and coach Renn is": of one, and what stands before "and" tells when. */
const datesBefore = (units: readonly Unit[], { start, end }: Range, verb: number): boolean =>
  units[start - 1]?.tag === 'subordinator' &&
  SINGULAR_AUXILIARIES.has(units[verb]!.lower) &&
  units[end - 1]!.tag === 'name' &&
  units.slice(start, end).some(({ tag }, ahead) => tag === 'and' && units[start + ahead - 1]!.tag === 'noun');

function readUpTo(units: readonly Unit[], start: number, verb: number): FullPhrase | null {
  const core = { start, end: coreEnd(units, start, verb) };
  if (core.end <= start || !hasHead(units, core)) return null;
  // "accused the board and Renn said": after a verb, "and" joins clauses.
  if (units[start - 1]?.tag === 'verb' && units.slice(start, verb).some(({ tag }) => tag === 'and')) return null;
  if (datesName(units, start) || holdsContact(units, core) || datesBefore(units, core, verb)) return null;
  const sections: Section[] = [];
  let at = core.end;
  while (at < verb && !isInterval(units, at, verb)) {
    const section = sectionAt(units, at, verb, sections.at(-1));
    if (!section) return null;
    const inRelative = section.kind === 'incidental' && sections.some(({ kind }) => kind === 'relative');
    sections.push(inRelative ? { ...section, kind: 'relative' } : section);
    at = section.end;
  }
  const aside = sections.findIndex(({ kind }) => kind === 'incidental');
  const last = aside < 0 ? sections.at(-1) : sections[aside - 1];
  return { start, end: last?.end ?? core.end, core, sections };
}

/** "find a boat Corvane plans to sell": the name is the subject. */
function holdsContact(units: readonly Unit[], { start, end }: Range): boolean {
  if (!INDEFINITE_ARTICLES.has(units[start]!.lower)) return false;
  for (let at = start + 2; at < end; at++) if (isContactName(units, at)) return true;
  return false;
}

/** "the year Corvane said so", "the moment Renn spoke": when it was, and then who. */
const datesName = (units: readonly Unit[], start: number): boolean =>
  units[start]!.tag === 'determiner' &&
  (units[start + 1]?.tag === 'time' || MOMENTS.has(units[start + 1]?.lower ?? '')) &&
  !units[start + 1]!.capital &&
  units[start + 2]?.tag === 'name';

/**
 * "After a day in Leith, Mei Tan, a diver, said": the name behind the comma is described in turn, so it is the subject,
 * unless the phrase before is somebody, as in "The mayor, Mei Tan, a diver, said".
 */
function namesAnother(units: readonly Unit[], { start, core, sections }: FullPhrase): boolean {
  const [name, told] = sections;
  if (name?.kind !== 'description' || units[name.start]!.tag !== 'comma') return false;
  if (told?.kind !== 'description' && told?.kind !== 'relative') return false;
  if (units[name.end]?.tag !== 'comma' || !isOnlyName(units, name.start + 1, name.end)) return false;
  const head = headOf(units, core);
  // "Similarly, Mei Tan, a diver, said", "Alarmed by the ice, Mei Tan, …": only the sentence gives it a capital.
  if (start === 0 && (head.lower.endsWith('ly') || BY.has(units[1]?.lower ?? ''))) return true;
  return head.tag === 'name' ? units[start - 1]?.tag === 'and' : classOf(head.lower) === 'other';
}

/** "Confirming the arrest, the chief, Mei Tan, said": what a participle that opens the sentence is about. */
function isToldFirst(units: readonly Unit[], { start, core, sections }: FullPhrase): boolean {
  if (start !== 1 || units[0]!.verb?.form !== 'gerund' || sections.length < 2) return false;
  return THINGS.has(classOf(headOf(units, core).lower)) && units[core.end]!.tag === 'comma';
}

const THINGS: ReadonlySet<NounClass> = new Set(['other', 'document']);

const isOnlyName = (units: readonly Unit[], start: number, end: number): boolean =>
  end - start > 1 && units[end - 1]!.tag === 'name' && units.slice(start, end).every(({ capital }) => capital);

/** Does it name somebody or something? "the fall" and "hours later" do not speak. */
function hasHead(units: readonly Unit[], { start, end }: Range): boolean {
  const core = units.slice(start, end);
  if (core.some(({ tag }) => NAMES_SOMEBODY.has(tag))) return true;
  return core.some(({ lower }) => FLOATING_QUANTIFIERS.has(lower)) && !core.some(({ tag }) => tag === 'time');
}

const NAMES_SOMEBODY = tags('name', 'noun', 'number', 'quote', 'verb', 'pronoun', 'object');
