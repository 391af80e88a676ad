/** What stands between a subject and its verb and describes it: appositions, relative clauses, participles, brackets. */
import { AS_WELL_AS } from '../lexicon/clauses';
import { BELIEF_VERBS, SPEECH_VERBS } from '../lexicon/cue-verbs';
import { AS, BY } from '../lexicon/finding';
import { PAST_ONLY } from '../lexicon/irregular-verbs';
import { NAMING, ONE_NEW, ORIGINS, SELF_NAMING } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { joinsNames } from './manner';
import { listEnd, listFrom } from './member-list';
import { nounPhraseAfter } from './noun-phrase-after';
import { givesExample } from './phrase-continues';
import { coreEnd, isInterval } from './phrase-core';
import { isGerund, type Range, tags, type Unit } from './units';
import { groupAfter } from './verb-group';

export interface Section extends Range {
  /** `incidental` tells about the moment ("speaking in Port Elsin") and is no part of who somebody is. */
  readonly kind: 'member' | 'description' | 'relative' | 'incidental';
}

/** The section that begins at `at` before a subject's verb at `verb`, behind the one before it; null where there is none. */
export function sectionAt(
  units: readonly Unit[],
  at: number,
  verb: number,
  before: Section | undefined,
): Section | null {
  const { tag } = units[at]!;
  if (tag === 'comma') return memberAt(units, at, verb, before) ?? between(units, at, verb);
  if (tag === 'dash') return between(units, at, verb);
  if (tag === 'open') return bracket(units, at, verb);
  if (tag === 'subordinator') return addedAt(units, at, verb);
  return clause(units, at, verb);
}

/** "as well as the mayor" in "Renn and Holm as well as the mayor said" */
function addedAt(units: readonly Unit[], at: number, verb: number): Section | null {
  if (!AS_WELL_AS.every((word, index) => units[at + index]?.lower === word)) return clause(units, at, verb);
  const start = at + AS_WELL_AS.length;
  const end = coreEnd(units, start, verb);
  return end > start ? { start: at, end, kind: 'member' } : null;
}

function memberAt(units: readonly Unit[], at: number, verb: number, before: Section | undefined): Section | null {
  if (before && mayBePredicate(units, before)) return null;
  const list = listFrom(units, at, verb, before);
  return list && { ...list, kind: 'member' };
}

/** "Renn, a pilot, left at noon, and Tan said": behind what may be a verb of its own, "and" joins clauses. */
function mayBePredicate(units: readonly Unit[], { kind, start }: Section): boolean {
  const opening = units[start + 1];
  return (kind === 'incidental' || kind === 'relative') && opening?.tag === 'verb' && opening.verb?.form !== 'gerund';
}

/** What stands between two commas or dashes; the second comma may stand inside a quotation (`author of “Tides,”`). */
function between(units: readonly Unit[], open: number, verb: number): Section | null {
  const mark = units[open]!.tag;
  let close = open + 1;
  while (close < verb && units[close]!.tag !== mark && (mark !== 'comma' || units[close]!.tag !== 'dash')) close++;
  // "Corvane, one of three firms, including Lindt, Tarn and Harl, said"
  if (mark === 'comma' && close < verb && givesExample(units, open + 1))
    close = Math.max(close, listEnd(units, close, verb));
  close = relativeEnd(units, open + 1, close, verb);
  const quoted = close === verb && units[verb - 1]!.tag === 'quote';
  if (close === open + 1 || (close === verb && !quoted)) return null;
  // "leaders — and, in particular, Renn — said"
  const first = mark === 'dash' && units[open + 1]!.tag === 'and' ? open + 2 : open + 1;
  const kind = first < close ? kindOf(units, first, close) : null;
  // "shields, a charge that the minister, Mei Tan, denied": the verb is that of the clause behind "that".
  if (!kind || (kind === 'description' && leavesOpen(units, first, close, THAT))) return null;
  // `Renn, who calls it “late,” said`: no quotation is part of who speaks.
  if (quoted && kind === 'relative') return { start: open, end: close, kind: 'incidental' };
  const closes = close < verb && (mark === 'dash' || close + 1 === verb || isInterval(units, close + 1, verb));
  return { start: open, end: closes ? close + 1 : close, kind };
}

/** Past "Luis" in "whose son, Luis, was hurt": a relative clause goes on over what describes its own noun, to its verb. */
function relativeEnd(units: readonly Unit[], start: number, close: number, verb: number): number {
  if (units[start]!.tag !== 'relative' && units[start]!.lower !== 'whose') return close;
  let end = close;
  while (end < verb && !units.slice(start, end).some(({ tag }) => VERBAL.has(tag))) {
    end++;
    while (end < verb && units[end]!.tag !== 'comma') end++;
  }
  return end < verb ? end : close;
}

const VERBAL = tags('verb', 'be', 'have', 'do', 'modal');

const OPENS_CLAUSE = tags('and', 'but', 'that', 'pronoun', 'modal', 'be', 'have', 'do', 'not');
const OPENS_RELATIVE = tags('relative', 'subordinator', 'wh');

function kindOf(units: readonly Unit[], start: number, end: number): Section['kind'] | null {
  const { tag, lower } = units[start]!;
  // "a woman who lives next door, and who asked not to be named, said"
  if (tag === 'and' && units[start + 1]?.tag === 'relative') return 'relative';
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
  const named = naming(units, start, verb);
  if (named) return named;
  const { tag, lower } = units[start]!;
  const relative = tag === 'relative' || tag === 'that' || lower === 'whose';
  // "fatally shot by police"
  const adverb = tag === 'adverb' && units[start + 2]?.tag === 'preposition';
  const participle = isParticiple(units[adverb ? start + 1 : start]!);
  const infinitive = tag === 'to' && units[start + 1]?.tag === 'verb';
  // "the only two states to have signed it": as good as "that have signed it"
  const done = tag === 'to' && units[start + 1]?.tag === 'have' && units[start + 2]?.tag === 'verb';
  if (!relative && !participle && !infinitive && !done) return contactClause(units, start, verb);
  // "said Renn", "saw the board": a verb with an object is no participle.
  const takesObject =
    OPENS_OBJECT.has(units[start + 1]?.tag) || (units[start + 1]?.tag === 'name' && takesClause(units[start]!));
  if (participle && takesObject && !isGerund(units[start]!)) return null;
  let end = start + 1;
  while (end < verb && !ENDS_CLAUSE.has(units[end]!.tag)) end++;
  if (leavesOpen(units, start, end)) return null;
  if (relative || done) return { start, end, kind: 'description' };
  // "a diver covering her ears, who was hurt, said"
  if (end < verb && isGerund(units[start]!) && units[end]!.tag === 'comma' && units[end + 1]?.tag === 'relative')
    return hasPredicate(units, start + 1, end) ? null : { start, end, kind: 'description' };
  if (end < verb && !isListOf(units, end, verb)) return null;
  // "a poll taken by Harl and Tan found", "crews living in Harl and Tarn said", but not "sailors left for Leith and Holm said"
  const isNoVerb = isGerund(units[start]!) || BY.has(units[start + 1]!.lower);
  const byTwo = (at: number) => isNoVerb && joinsNames(units, at);
  for (let at = start; at < end; at++)
    if (units[at]!.tag === 'but' || (units[at]!.tag === 'and' && end === verb && !byTwo(at))) return null;
  return hasPredicate(units, start + 1, end) ? null : { start, end: verb, kind: 'description' };
}

/** "named Rosa", "identified as Rosa" behind "a cleaner", with a comma behind the name. */
function naming(units: readonly Unit[], start: number, verb: number): Section | null {
  const { lower } = units[start]!;
  const first = NAMING.has(lower)
    ? start + 1
    : SELF_NAMING.has(lower) && AS.has(units[start + 1]?.lower ?? '')
      ? start + 2
      : -1;
  if (first < 0 || !isNewPerson(units, start - 1)) return null;
  let end = first;
  while (end < verb && units[end]!.tag === 'name') end++;
  return end > first && units[end]!.tag === 'comma' ? { start, end, kind: 'description' } : null;
}

/** "a cleaner", "another young cleaner" */
function isNewPerson(units: readonly Unit[], last: number): boolean {
  if (classOf(units[last]?.lower ?? '') !== 'person') return false;
  let opening = last;
  while (opening > last - LONGEST_PERSON && units[opening]?.tag === 'noun') opening--;
  return ONE_NEW.has(units[opening]?.lower ?? '');
}

/** Most words for somebody new, without the article. */
const LONGEST_PERSON = 5;

/** "the port released on Monday" in "The figures the port released on Monday show": a relative clause without "that". */
function contactClause(units: readonly Unit[], start: number, verb: number): Section | null {
  if (!isNoun(units, start - 1) || !OPENS_CONTACT.has(units[start]!.tag)) return null;
  const end = units[start]!.tag === 'pronoun' ? start + 1 : nounPhraseAfter(units, start);
  const group = end > start ? groupAfter(units, end) : null;
  if (!group || group.passive || group.bare || group.end > verb) return null;
  const adverbial = units.slice(group.end, verb);
  if (adverbial[0] && !OPENS_ADVERBIAL.has(adverbial[0].tag)) return null;
  return adverbial.every(({ tag }) => IN_ADVERBIAL.has(tag)) ? { start, end: verb, kind: 'description' } : null;
}

/** At the start of a sentence a noun has a capital too. */
const isNoun = (units: readonly Unit[], at: number): boolean =>
  units[at]!.tag === 'noun' || (at === 0 && classOf(units[at]!.lower) !== 'other');

const OPENS_CONTACT = tags('determiner', 'possessive', 'pronoun');
const OPENS_ADVERBIAL = tags('preposition', 'to', 'time', 'adverb');
const IN_ADVERBIAL = tags('preposition', 'to', 'time', 'adverb', 'determiner', 'possessive', 'noun', 'name', 'number');

const ENDS_CLAUSE = tags('comma', 'dash', 'open', 'quote');

const isListOf = (units: readonly Unit[], comma: number, verb: number) =>
  units[comma]!.tag === 'comma' && listFrom(units, comma, verb)?.end === verb;

/** "in a year when voters", "freedom that some": the verb that follows belongs to the clause that opened last. */
function leavesOpen(units: readonly Unit[], start: number, end: number, opens = OPENS_CLAUSE_WITHIN): boolean {
  for (let at = end - 1; at >= start; at--) {
    const { tag } = units[at]!;
    if (FINITE.has(tag) || tag === 'verb') return false;
    if (opens.has(tag)) return true;
  }
  return false;
}

const OPENS_CLAUSE_WITHIN = tags('relative', 'subordinator', 'wh', 'that');
const THAT = tags('that');

/** "Renn said the board …": behind such a verb a clause may begin without "that". */
export const takesClause = ({ tag, verb }: Unit) =>
  tag === 'verb' && (SPEECH_VERBS.has(verb?.lemma ?? '') || BELIEF_VERBS.has(verb?.lemma ?? ''));
