/**
 * A noun phrase with everything that describes it: lists ("divers, pilots and their crews"), appositions ("Renn, 51, the
 * harbourmaster"), relative clauses, participles ("a report released by the board"), brackets and dashes.
 *
 * A subject is read towards its verb: the phrase that starts furthest to the left in the verb's clause, and that every
 * unit up to the verb belongs to, is the subject. Nothing else of the clause has to be understood.
 */
import { BELIEF_VERBS, SPEECH_VERBS } from '../lexicon/cue-verbs';
import { PAST_ONLY } from '../lexicon/irregular-verbs';
import { FLOATING_QUANTIFIERS, MORE_THAN, OCCASIONS, ORIGINS, TIME_MODIFIERS } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { isMeasure, isNominal, LONGEST_SECTION, type Range } from './noun-phrase';
import { tags, type Unit } from './units';

/** A noun phrase, from its first unit to the last that belongs to its name in the text. */
export interface FullPhrase extends Range {
  /** The phrase without its descriptions: "Renn" in "Renn, 51, the harbourmaster". */
  readonly core: Range;
  /** Its descriptions and the further members of a list, in order. */
  readonly sections: readonly Section[];
}

export interface Section extends Range {
  /** `incidental` tells about the moment ("speaking in Port Elsin") and is no part of who somebody is. */
  readonly kind: 'member' | 'description' | 'relative' | 'incidental';
}

/** The subject of the verb group that starts at `verb`, or null where no phrase reaches up to it. */
export function phraseUpTo(units: readonly Unit[], verb: number): FullPhrase | null {
  const first = clauseStart(units, verb);
  for (let start = first; start < verb; start++) {
    if (!mayStart(units, start, first)) continue;
    const phrase = readUpTo(units, start, verb);
    if (phrase) return phrase;
  }
  return null;
}

/** Where the sentence, or what follows its last semicolon or colon, begins; at most `LONGEST_SECTION` units back. */
function clauseStart(units: readonly Unit[], verb: number): number {
  let at = verb;
  while (at > 0 && verb - at < LONGEST_SECTION && !BARRIERS.has(units[at - 1]!.tag)) at--;
  return at;
}

const BARRIERS = tags('stop', 'semicolon', 'colon');
const BEFORE_SUBJECT = tags(
  ...(['comma', 'dash', 'but', 'and', 'subordinator', 'that', 'relative', 'wh', 'quote', 'close'] as const),
  ...(['time', 'adverb'] as const),
);
const OPENS_PHRASE = tags('determiner', 'possessive', 'name', 'noun', 'number');

function mayStart(units: readonly Unit[], at: number, first: number): boolean {
  if (at > first && !BEFORE_SUBJECT.has(units[at - 1]?.tag) && !takesClause(units[at - 1]!)) return false;
  return (
    isMeasure(units, at) || OPENS_PHRASE.has(units[at]?.tag) || isFloating(units[at]) || (at === 0 && isNamesake(units))
  );
}

/** "Renn said the board …": behind such a verb a clause may begin without "that". */
const takesClause = ({ tag, verb }: Unit) =>
  tag === 'verb' && (SPEECH_VERBS.has(verb?.lemma ?? '') || BELIEF_VERBS.has(verb?.lemma ?? ''));

/** "Mark Renn", "Will Varga": at the start of a sentence a name may look like a verb. */
const isNamesake = (units: readonly Unit[]) => units[0]?.tag === 'verb' && units[1]?.tag === 'name';

/** "both" in "Renn and Varga both said" */
export const isFloating = (unit: Unit | undefined) => unit?.tag === 'pronoun' && FLOATING_QUANTIFIERS.has(unit.lower);

function readUpTo(units: readonly Unit[], start: number, verb: number): FullPhrase | null {
  const core = { start, end: coreEnd(units, start, verb) };
  if (core.end <= start || !hasHead(units, core)) return null;
  // "accused the board and Renn said": behind a verb, "and" joins clauses.
  if (units[start - 1]?.tag === 'verb' && units.slice(start, verb).some(({ tag }) => tag === 'and')) return null;
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

/** Somebody or something is named: of "the fall" and "hours later" nobody speaks. */
function hasHead(units: readonly Unit[], { start, end }: Range): boolean {
  const core = units.slice(start, end);
  if (core.some(({ tag }) => NAMES_SOMEBODY.has(tag))) return true;
  return core.some(({ lower }) => FLOATING_QUANTIFIERS.has(lower)) && !core.some(({ tag }) => tag === 'time');
}

const NAMES_SOMEBODY = tags('name', 'noun', 'number', 'quote', 'verb', 'pronoun', 'object');

/** One past the last unit of the phrase itself, with what hangs on it by a preposition, "and" or "to". */
function coreEnd(units: readonly Unit[], start: number, verb: number): number {
  let at = isMeasure(units, start) ? start + 2 : start;
  while (at < verb && belongs(units, at, start, verb) && (at === start || !isInterval(units, at, verb))) at++;
  while (at > start && IDLE_ENDS.has(units[at - 1]!.tag)) at--;
  return at;
}

const IDLE_ENDS = tags('and', 'preposition', 'determiner', 'adverb', 'to');
const CORE = tags('genitive', 'name', 'noun', 'number', 'symbol', 'time');
const BEFORE_NOUN = tags('determiner', 'possessive', 'genitive', 'preposition', 'and', 'adverb', 'to', 'number');

function belongs(units: readonly Unit[], at: number, start: number, verb: number): boolean {
  const unit = units[at]!;
  if (CORE.has(unit.tag)) return true;
  const before = at > start ? units[at - 1] : undefined;
  const next = at + 1 < verb ? units[at + 1] : undefined;
  switch (unit.tag) {
    case 'determiner':
    case 'possessive':
    case 'adverb':
    case 'object':
      return before === undefined || BEFORE_NOUN.has(before.tag);
    case 'pronoun':
      return before === undefined || (before.tag !== 'noun' && before.tag !== 'name' && BEFORE_NOUN.has(before.tag));
    case 'preposition':
      return before !== undefined && (unit.lower !== 'than' || MORE_THAN.has(before.lower));
    case 'to':
      return before !== undefined && next !== undefined && (OPENS_PHRASE.has(next.tag) || next.tag === 'time');
    case 'and':
      if (before === undefined || next === undefined) return false;
      return (isNominal(next) && next.tag !== 'pronoun') || opensCompound(units, at + 1);
    case 'quote':
      return before !== undefined && (BEFORE_NOUN.has(before.tag) || next?.tag === 'preposition');
    case 'verb':
      if (before === undefined) return opensCompound(units, at) || at === 0;
      return (before.tag === 'and' && opensCompound(units, at)) || isNounHere(unit, before, next);
    default:
      return false;
  }
}

/** "the proposed ban", "public works director", "volunteers" right before the verb: a form of a verb in a noun's place. */
function isNounHere({ verb }: Unit, before: Unit, next: Unit | undefined): boolean {
  if (before.tag === 'determiner' || before.tag === 'possessive' || before.tag === 'preposition') return true;
  if ((before.tag === 'adverb' || before.tag === 'number') && next !== undefined && OPENS_PHRASE.has(next.tag))
    return true;
  if (verb?.form !== 'present' && verb?.form !== 'gerund') return false;
  if (next === undefined) return before.tag === 'noun' && verb.form === 'present';
  return (before.tag === 'noun' || before.tag === 'and') && (next.tag === 'noun' || next.tag === 'name');
}

/** "campaign organisers", "retired pilots": the first word of a member may look like a verb. */
const opensCompound = (units: readonly Unit[], at: number) =>
  units[at]?.tag === 'verb' && OPENS_COMPOUND.has(units[at]!.verb?.form ?? 'past') && units[at + 1]?.tag === 'noun';

const OPENS_COMPOUND: ReadonlySet<string> = new Set(['base', 'past', 'participle']);

/** What stands between subject and verb and tells when: "now", "this past week", "has over the past few months". */
function isInterval(units: readonly Unit[], from: number, verb: number): boolean {
  let at = from;
  const auxiliary = AUXILIARIES.has(units[at]?.tag) ? 1 : 0;
  at += auxiliary;
  if (isFloating(units[at]) && ++at === verb) return true;
  let time = false;
  for (; at < verb; at++) {
    const { tag, lower } = units[at]!;
    if (!IN_INTERVAL.has(tag) && ![TIME_MODIFIERS, MORE_THAN, OCCASIONS].some((list) => list.has(lower))) return false;
    time ||= tag === 'time' || OCCASIONS.has(lower) || (tag === 'adverb' && auxiliary === 0);
  }
  return time;
}

const AUXILIARIES = tags('have', 'be', 'modal');
const IN_INTERVAL = tags('adverb', 'time', 'preposition', 'determiner', 'number');

function sectionAt(units: readonly Unit[], at: number, verb: number, before: Section | undefined): Section | null {
  const { tag } = units[at]!;
  if (tag === 'comma') return listFrom(units, at, verb, before) ?? between(units, at, verb);
  if (tag === 'dash') return between(units, at, verb);
  if (tag === 'open') return bracket(units, at, verb);
  return clause(units, at, verb);
}

/**
 * ", campaign organisers and volunteers": the other members of a list. "Renn, the mayor, and Varga" is one; "the price, and
 * Varga" is not, and "the price, Renn and Varga" joins unlike things.
 */
function listFrom(units: readonly Unit[], comma: number, verb: number, before?: Section): Section | null {
  if (units[comma + 1]?.tag === 'and' && units[before?.start ?? -1]?.tag !== 'comma') return null;
  const at = listEnd(units, comma, verb);
  if (at < 0) return null;
  const complete = at === verb || units[at]?.tag === 'comma' || isInterval(units, at, verb);
  // "Renn, a pilot and diver, said" is an apposition, and so is "Renn, of Elsin and Leith, said".
  const apposition = units[at]?.tag === 'comma' && units[comma + 1]!.tag !== 'name';
  return complete && !apposition ? { start: comma, end: at, kind: 'member' } : null;
}

/** Where the list ends whose first comma is at `comma`, at most at `verb`; -1 where the comma divides no list. */
export function listEnd(units: readonly Unit[], comma: number, verb: number): number {
  let at = comma;
  let joined = false;
  while (units[at]?.tag === 'comma') {
    const last = units[at + 1]?.tag === 'and';
    const start = last ? at + 2 : at + 1;
    if (!OPENS_PHRASE.has(units[start]?.tag) && !opensCompound(units, start)) return -1;
    const end = coreEnd(units, start, verb);
    if (end <= start || (at === comma && !last && isName(units, comma - 1) !== isName(units, end - 1))) return -1;
    joined = last || units.slice(start, end).some(({ tag }) => tag === 'and');
    at = end;
    if (joined) break;
  }
  return joined ? at : -1;
}

/**
 * Where the list ends whose first comma is at `comma` ("Norland, Karsa and the island of Brae"), or -1 where the comma
 * divides no list or where the last members are the subject of another verb.
 */
export function listBehind(units: readonly Unit[], comma: number): number {
  if (units[comma + 1]?.tag === 'and') return -1;
  const end = listEnd(units, comma, Math.min(units.length, comma + LONGEST_SECTION));
  return end > comma && !FINITE.has(units[end]?.tag ?? 'stop') && units[end]?.tag !== 'verb' ? end : -1;
}

/** At the start of a sentence a noun has a capital too. */
const isName = (units: readonly Unit[], at: number): boolean =>
  units[at]!.tag === 'name' && (at > 0 || classOf(units[at]!.lower) === 'other');

/** What stands between two commas or dashes; the second comma may stand inside a quotation (`author of “Tides,”`). */
function between(units: readonly Unit[], open: number, verb: number): Section | null {
  const mark = units[open]!.tag;
  let close = open + 1;
  while (close < verb && units[close]!.tag !== mark && (mark !== 'comma' || units[close]!.tag !== 'dash')) close++;
  const quoted = close === verb && units[verb - 1]!.tag === 'quote';
  if (close === open + 1 || (close === verb && !quoted)) return null;
  const kind = kindOf(units, open + 1, close);
  if (!kind) return null;
  // `Renn, who calls it “late,” said`: no quotation is part of who speaks.
  if (quoted && kind === 'relative') return { start: open, end: close, kind: 'incidental' };
  const closes = close < verb && (mark === 'dash' || close + 1 === verb || isInterval(units, close + 1, verb));
  return { start: open, end: closes ? close + 1 : close, kind };
}

const OPENS_CLAUSE = tags('and', 'but', 'that', 'pronoun', 'modal', 'be', 'have', 'do', 'not');
const OPENS_RELATIVE = tags('relative', 'subordinator', 'wh');

function kindOf(units: readonly Unit[], start: number, end: number): Section['kind'] | null {
  const { tag, lower } = units[start]!;
  if (OPENS_CLAUSE.has(tag)) return null;
  if (OPENS_RELATIVE.has(tag) || lower === 'whose') return tag === 'subordinator' ? 'incidental' : 'relative';
  // "Renn, said, …": a verb alone describes nobody.
  if (tag === 'verb' && end - start === 1) return null;
  if (hasPredicate(units, isParticiple(units[start]!) ? start + 1 : start, end)) return null;
  // "Renn, managing director of the port, said"
  if (isParticiple(units[start]!)) return isTitle(units, start + 1) ? 'description' : 'incidental';
  if (tag === 'preposition') return ORIGINS.has(lower) ? 'description' : 'incidental';
  if (tag === 'adverb') return units[start + 1]?.tag === 'determiner' ? 'description' : 'incidental';
  return tag === 'time' || tag === 'to' ? 'incidental' : 'description';
}

/** "owned", "led", "hoping", but not "came", which is no participle. */
function isParticiple({ tag, lower, verb }: Unit): boolean {
  return tag === 'verb' && verb?.form !== 'base' && verb?.form !== 'present' && !PAST_ONLY.has(lower);
}

/** "director" in "managing director of the port", "political director" in "acting political director". */
function isTitle(units: readonly Unit[], start: number): boolean {
  let end = start;
  while (units[end]?.tag === 'noun') end++;
  return end > start && classOf(units[end - 1]!.lower) === 'person';
}

/** Is there a verb of a clause, outside relative clauses? A past form without an object may be a participle. */
function hasPredicate(units: readonly Unit[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const { tag, verb } = units[at]!;
    if (tag === 'relative' || tag === 'that') return false;
    if (FINITE.has(tag)) return true;
    if (
      tag === 'verb' &&
      verb?.form !== 'gerund' &&
      units[at - 1]!.tag !== 'to' &&
      OPENS_OBJECT.has(units[at + 1]?.tag)
    )
      return true;
  }
  return false;
}

const FINITE = tags('be', 'have', 'do', 'modal');
const OPENS_OBJECT = tags('determiner', 'possessive', 'pronoun', 'object', 'that', 'quote', 'wh');

function bracket(units: readonly Unit[], open: number, verb: number): Section | null {
  let close = open + 1;
  while (close < verb && units[close]!.tag !== 'close') close++;
  return close < verb ? { start: open, end: close + 1, kind: 'description' } : null;
}

/**
 * A clause without commas that runs up to the verb ("who saw the bridge", "released by the board", "hoping to leave"); a
 * relative clause may be followed by an apposition.
 */
function clause(units: readonly Unit[], start: number, verb: number): Section | null {
  const { tag, lower, verb: form } = units[start]!;
  const relative = tag === 'relative' || tag === 'that' || lower === 'whose';
  const participle = isParticiple(units[start]!);
  const infinitive = tag === 'to' && units[start + 1]?.tag === 'verb';
  if (!relative && !participle && !infinitive) return null;
  // "said Renn", "saw the board": a verb with an object is no participle.
  const takesObject =
    OPENS_OBJECT.has(units[start + 1]?.tag) || (units[start + 1]?.tag === 'name' && takesClause(units[start]!));
  if (participle && takesObject && form?.form !== 'gerund') return null;
  let end = start + 1;
  while (end < verb && !ENDS_CLAUSE.has(units[end]!.tag)) end++;
  if (leavesOpen(units, start, end)) return null;
  if (relative) return { start, end, kind: 'description' };
  if (end < verb && !isListOf(units, end, verb)) return null;
  const joins = ({ tag: one }: Unit) => one === 'but' || (one === 'and' && end === verb);
  if (units.slice(start, end).some(joins)) return null;
  return hasPredicate(units, start + 1, end) ? null : { start, end: verb, kind: 'description' };
}

const ENDS_CLAUSE = tags('comma', 'dash', 'open', 'quote');

const isListOf = (units: readonly Unit[], comma: number, verb: number) =>
  units[comma]!.tag === 'comma' && listFrom(units, comma, verb)?.end === verb;

/** "in a year when voters", "freedom that some": the verb that follows belongs to the clause that opened last. */
function leavesOpen(units: readonly Unit[], start: number, end: number): boolean {
  for (let at = end - 1; at >= start; at--) {
    const { tag } = units[at]!;
    if (FINITE.has(tag) || tag === 'verb') return false;
    if (OPENS_RELATIVE.has(tag) || tag === 'that') return true;
  }
  return false;
}
