/**
 * The cue behind what is said: `"We sold the boats," Renn said.`, `The bridge is safe, said Ilona Varga.`,
 * `The bridge is safe, according to inspectors.`
 */
import { attributesAgain, clauseEnd, trimEnd } from '../clause-end';
import { ADDRESSING, complementAt, hasFiniteVerb } from '../complement';
import type { Document } from '../document';
import { BELIEF_VERBS, SPEECH_VERBS } from '../lexicon/cue-verbs';
import { nounPhraseAfter, type Range } from '../noun-phrase';
import type { Rule } from '../rules';
import type { Unit } from '../units';
import { type VerbGroup, verbGroup } from '../verb-group';
import { type Reading, take } from './found';

/** So far back a main clause is looked for; no clause of a real sentence is longer. */
const CLAUSE_UNITS = 200;

/** A dateline holds a place, an agency and a date. */
const DATELINE_UNITS = 12;

export function findPostPosed(document: Document, reading: Reading): void {
  const { units, taken } = reading;
  let from = 0;
  for (let at = 0; at + 1 < units.length; at++) {
    const { tag } = units[at]!;
    if (taken[at] || (tag !== 'comma' && tag !== 'quote' && tag !== 'dash')) continue;
    const next = match(document, units, at, from);
    if (!next) continue;
    const contentStart = skipConjunction(units, from);
    const end = trimEnd(units, contentStart, at + 1);
    const content: Range[] = end > contentStart ? [{ start: contentStart, end }] : [];
    const rest = continuation(units, contentStart, end, next);
    if (!rest && content.length === 0) continue;
    if (!rest && next.rule === 'clause-speaker-verb' && !hasFinite(units, contentStart, end)) continue;
    if (rest) content.push(rest);
    take(reading, { source: next.source, cue: next.cue, content, rule: next.rule, kind: next.kind });
    reading.subject = next.source;
    at = Math.max(next.cue.end, next.source.end, rest?.end ?? 0) - 1;
    from = at + 1;
  }
}

interface Match {
  source: Range;
  cue: Range;
  rule: Rule;
  kind: 'statement' | 'belief';
}

function match(document: Document, units: readonly Unit[], at: number, from: number): Match | null {
  const quoted = isQuoted(document, units, at) && opensWithQuote(units, from, at);
  const start = at + 1;
  if (units[start]?.lower === 'according' && units[start + 1]?.lower === 'to') {
    const end = sourceEnd(units, start + 2);
    return end > start + 2
      ? { source: { start: start + 2, end }, cue: { start, end: start + 2 }, rule: 'according-to', kind: 'statement' }
      : null;
  }
  if (at < from || (at === from && !quoted)) return null;
  const direct = quoted && units[skipConjunction(units, from)]!.tag === 'quote';
  return speakerVerb(units, start, quoted, direct) ?? verbSpeaker(units, from, start, quoted);
}

/** `…," Renn said`, `…," Renn, the harbourmaster, told reporters` */
function speakerVerb(units: readonly Unit[], start: number, quoted: boolean, direct: boolean): Match | null {
  const end = subjectEnd(units, start);
  if (end <= start) return null;
  const group = groupAt(units, end);
  if (!group || group.passive || group.bare) return null;
  if (!isReporting(group) && !(direct && group.form === 'past')) return null;
  if (!quoted && !endsClause(units, group)) return null;
  return {
    source: { start, end },
    cue: { start: group.start, end: group.end },
    rule: quoted ? 'quote-speaker-verb' : 'clause-speaker-verb',
    kind: BELIEF_VERBS.has(group.lemma) ? 'belief' : 'statement',
  };
}

/** Is there no further clause or object between the cue and the next comma or the sentence's end? */
function endsClause(units: readonly Unit[], group: VerbGroup): boolean {
  const { kind } = complementAt(units, group.end, group.lemma);
  if (kind !== 'end' && kind !== 'comma' && kind !== 'preposition') return false;
  for (let at = group.end; at < units.length; at++) {
    const { tag } = units[at]!;
    if (tag === 'stop' || tag === 'comma' || tag === 'semicolon' || tag === 'dash' || tag === 'close') return true;
    if (tag === 'and' || tag === 'quote' || hasFiniteVerb(units, at)) return false;
  }
  return true;
}

/** Is the quotation, or a clause that it closes, what is said? In `On "Harbour Talk," Renn asked …` it is a title. */
function opensWithQuote(units: readonly Unit[], from: number, at: number): boolean {
  const first = skipConjunction(units, from);
  const { tag, lower } = units[first]!;
  if (lower === 'asked') return false;
  return (tag !== 'preposition' && tag !== 'subordinator') || hasMainClause(units, first, at);
}

/**
 * Does a quotation that is complete in itself end at `at`? It does where a comma or another mark stands inside or behind
 * it: `"We left," Renn said`, but not `Those who "left" Renn said …`.
 */
function isQuoted(document: Document, units: readonly Unit[], at: number): boolean {
  const comma = units[at]!.tag === 'comma';
  const quote = comma ? units[at - 1] : units[at]!;
  if (quote?.tag !== 'quote') return false;
  let end = quote.end - 2;
  while (document.tokens[end]?.kind === 'mark') end--;
  const last = document.tokens[end];
  return comma || (last !== undefined && /^(?:[,?!…—–]|--|\.+)$/u.test(last.text));
}

/** `…," said Renn, the harbourmaster` */
function verbSpeaker(units: readonly Unit[], from: number, start: number, quoted: boolean): Match | null {
  const unit = units[start];
  if (unit?.tag !== 'verb' || !SPEECH_VERBS.has(unit.verb?.lemma ?? '')) return null;
  if (unit.verb?.form !== 'past' && unit.verb?.form !== 'present') return null;
  if (!/^(?:name|noun|determiner|possessive|number|pronoun)$/u.test(units[start + 1]?.tag ?? '')) return null;
  const end = sourceEnd(units, start + 1);
  if (end <= start + 1) return null;
  if (!quoted && !mayStandUnquoted(units, from, start, end)) return null;
  return {
    source: { start: start + 1, end },
    cue: { start, end: start + 1 },
    rule: 'quote-verb-speaker',
    kind: 'statement',
  };
}

function groupAt(units: readonly Unit[], from: number): VerbGroup | null {
  let head = from;
  while (head < units.length && /^(?:be|have|do|modal|not|adverb|time)$/u.test(units[head]!.tag)) head++;
  const group = verbGroup(units, head);
  return group && group.start >= from ? group : null;
}

function isReporting({ lemma }: VerbGroup): boolean {
  return SPEECH_VERBS.has(lemma) || BELIEF_VERBS.has(lemma) || lemma === 'show' || lemma === 'find';
}

/** The end of a subject with its appositives, or `start` where there is none. */
function subjectEnd(units: readonly Unit[], start: number): number {
  if (units[start]?.tag === 'pronoun') return start + 1;
  let end = nounPhraseAfter(units, start);
  if (end <= start) return end;
  if (units[end]?.tag === 'open') end = pastBracket(units, end);
  if (units[end]?.tag !== 'comma') return end;
  for (let at = end + 1; at < Math.min(units.length, end + 30); at++) {
    if (units[at]!.tag === 'quote' || units[at]!.tag === 'stop') return end;
    if (units[at]!.tag === 'comma' && groupAt(units, at + 1)) return at + 1;
  }
  return end;
}

/** `…, said Renn.` closes a clause; in `Renn, a pilot, said the bridge …` no clause stands before the cue. */
function mayStandUnquoted(units: readonly Unit[], from: number, verb: number, end: number): boolean {
  if (ADDRESSING.has(units[verb]!.verb?.lemma ?? '') || units[verb + 1]!.tag === 'pronoun') return false;
  if (end < units.length && units[end]!.tag !== 'stop' && units[end]!.tag !== 'comma') return false;
  return hasMainClause(units, from, verb);
}

/** Is there a finite verb outside relative and subordinate clauses? */
function hasMainClause(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = Math.max(from, to - CLAUSE_UNITS); at < to; at++) {
    const { tag } = units[at]!;
    if (tag === 'quote') return true;
    if (tag === 'relative' || (tag === 'subordinator' && units[at]!.lower !== 'whether'))
      while (at < to && units[at]!.tag !== 'comma') at++;
    else if (hasFiniteVerb(units, at)) return true;
  }
  return false;
}

/** The end of a source that stands last: with its appositives and relative clauses, up to the sentence's end or a quotation. */
function sourceEnd(units: readonly Unit[], start: number): number {
  let end = nounPhraseAfter(units, start);
  if (end <= start) return start;
  if (units[end]?.tag === 'open') end = pastBracket(units, end);
  const next = units[end];
  if (next?.tag === 'relative' || next?.tag === 'that' || next?.tag === 'verb') return clauseStop(units, end + 1);
  if (next?.tag !== 'comma') return end;
  const after = units[end + 1];
  if (after && /^(?:determiner|relative|possessive|name|noun|number)$/u.test(after.tag))
    return clauseStop(units, end + 1);
  return end;
}

function pastBracket(units: readonly Unit[], open: number): number {
  let at = open;
  while (at < units.length && units[at]!.tag !== 'close') at++;
  return Math.min(at + 1, units.length);
}

/** The end of a clause that describes a source; the title of a book may belong to it ("author of “The Ferry,”"). */
function clauseStop(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && !/^(?:stop|comma|semicolon|dash)$/u.test(units[at]!.tag)) {
    if (units[at]!.tag === 'quote' && units[at - 1]!.tag !== 'preposition') break;
    at++;
  }
  return at;
}

/** Past a conjunction, or the dateline that opens an article ("PORT ELSIN (NPA) —"). */
function skipConjunction(units: readonly Unit[], from: number): number {
  let at = from === 0 ? pastDateline(units) : from;
  while (at < units.length && /^(?:and|but|comma|stop)$/u.test(units[at]!.tag)) at++;
  return at;
}

function pastDateline(units: readonly Unit[]): number {
  for (let at = 1; at < Math.min(units.length, DATELINE_UNITS); at++) {
    const { tag } = units[at]!;
    if (tag === 'dash') return at + 1;
    if (!/^(?:name|comma|time|number|open|close|symbol|stop)$/u.test(tag)) return 0;
  }
  return 0;
}

/** The rest of split content: `"We left," Renn said, "and came back."`, `The bridge, Renn said, is safe.` */
function continuation(units: readonly Unit[], start: number, end: number, { source, cue }: Match): Range | null {
  let at = Math.max(source.end, cue.end);
  while (at < units.length && !/^(?:comma|stop|quote|dash|colon)$/u.test(units[at]!.tag)) at++;
  if (
    units[at]?.tag === 'comma' ||
    units[at]?.tag === 'stop' ||
    units[at]?.tag === 'dash' ||
    units[at]?.tag === 'colon'
  )
    at++;
  if (at >= units.length || units[at]!.lower === 'according') return null;
  const quoteNext =
    units[at]!.tag === 'quote' && !/^(?:preposition|determiner|possessive|name)$/u.test(units[at - 1]!.tag);
  if (!quoteNext && hasFinite(units, start, end) && !goesOn(units, at)) return null;
  const last = clauseEnd(units, at, { phrase: false, embedded: false });
  return last > at ? { start: at, end: last } : null;
}

/** `…, Renn said, and nobody was hurt.` */
function goesOn(units: readonly Unit[], at: number): boolean {
  const { tag } = units[at]!;
  if (units[at - 1]?.tag !== 'comma') return false;
  if (tag !== 'and' && tag !== 'but' && tag !== 'that' && tag !== 'subordinator') return false;
  return !attributesAgain(units, at);
}

function hasFinite(units: readonly Unit[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (units[at]!.tag === 'quote' || hasFiniteVerb(units, at)) return true;
  }
  return false;
}
