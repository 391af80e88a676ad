/**
 * The cue behind what is said: `"We sold the boats," Renn said.`, `The bridge is safe, said Ilona Varga.`,
 * `The bridge is safe, according to inspectors.`
 */
import { trimEnd } from '../grammar/clause-end';
import { hasFiniteVerb } from '../grammar/clause-start';
import { type ComplementKind, complementAt } from '../grammar/complement';
import type { Range } from '../grammar/noun-phrase';
import { tags, type Unit } from '../grammar/units';
import { groupAfter, type VerbGroup, verbGroup } from '../grammar/verb-group';
import { ADDRESSING_VERBS, BELIEF_VERBS, PHRASAL_CUES, POST_POSED_FINDING, SPEECH_VERBS } from '../lexicon/cue-verbs';
import { PERSONAL_PRONOUNS } from '../lexicon/noun-phrases';
import type { Rule } from '../rules';
import type { Document } from '../text/document';
import { accordingEnd } from './according-to';
import { type Found, type Reading, take } from './found';
import {
  contentStart,
  continuation,
  endsClause,
  hasClause,
  hasMainClause,
  isQuoted,
  opensWithQuote,
} from './post-posed-content';
import { sourceEnd, subjectEnd } from './post-posed-source';

/** Finds every cue that stands behind what it attributes, and takes its units. */
export function findPostPosed(document: Document, reading: Reading): void {
  const { units, taken } = reading;
  let from = 0;
  for (let at = 0; at + 1 < units.length; at++) {
    const { tag } = units[at]!;
    if (taken[at] || (tag !== 'comma' && tag !== 'quote' && tag !== 'dash')) continue;
    const next = match(document, units, at, from);
    if (!next) continue;
    const start = ownStart(units, contentStart(units, from), at);
    const end = trimEnd(units, start, at + 1);
    const content: Range[] = end > start ? [{ start, end }] : [];
    const rest = saysItself(units, next.source)
      ? null
      : continuation(units, start, end, Math.max(next.source.end, next.cue.end));
    if (!rest && content.length === 0) continue;
    if (!rest && next.rule === 'clause-speaker-verb' && !hasClause(units, start, end)) continue;
    if (rest) content.push(rest);
    const found: Found = { source: next.source, cue: next.cue, content, rule: next.rule, kind: next.kind };
    const behind = Math.max(next.cue.end, next.source.end, rest?.end ?? 0);
    const outer = passedOn(units, found, start, behind);
    take(reading, outer ?? found);
    reading.subject = next.source;
    at = (outer?.source?.end ?? behind) - 1;
    from = at + 1;
  }
}

/** `“…,” said Renn, who noted that the hull was “thin”`: the quotation behind such a source belongs to its clause. */
function saysItself(units: readonly Unit[], { start, end }: Range): boolean {
  if (units[end]?.tag !== 'quote') return false;
  for (let at = start; at < end; at++)
    if (units[at]!.tag === 'relative' && SPEECH_VERBS.has(groupAfter(units, at + 1)?.lemma ?? '')) return true;
  return false;
}

const CLAUSES: ReadonlySet<ComplementKind> = new Set(['that', 'clause']);

/**
 * Where the last quotation is the whole of what is said, because a verb of saying has a clause of its own before it:
 * `Renn said the pumps failed: “It was late,” he said.`
 */
function ownStart(units: readonly Unit[], start: number, at: number): number {
  const quote = units[at]!.tag === 'quote' ? at : at - 1;
  const mark = units[quote - 1]?.tag;
  if (units[quote]?.tag !== 'quote' || (mark !== 'colon' && mark !== 'dash')) return start;
  for (let head = start; head < quote - 1; head++) {
    const group = verbGroup(units, head);
    if (group && SPEECH_VERBS.has(group.lemma) && CLAUSES.has(complementAt(units, group.end, group.lemma).kind))
      return quote;
  }
  return start;
}

/** `“…,” Renn said at the quay, according to Northline.`: what Northline passes on is that Renn said so. */
function passedOn(units: readonly Unit[], found: Found, start: number, behind: number): Found | null {
  if (found.rule === 'according-to') return null;
  let at = behind;
  while (TELLS_WHERE.has(units[at]?.tag) && units[at]!.lower !== 'according') at++;
  const end = at;
  if (units[at]?.tag === 'comma') at++;
  if (units[at]?.lower !== 'according' || units[at + 1]?.lower !== 'to') return null;
  const source = { start: at + 2, end: sourceEnd(units, at + 2) };
  if (source.end === source.start) return null;
  const cue = { start: at, end: at + 2 };
  return { source, cue, content: [{ start, end }], rule: 'according-to', kind: 'statement', passesOn: found };
}

/** What may stand behind the cue: where, when and how it was said. */
const TELLS_WHERE = tags(
  'time',
  'preposition',
  'adverb',
  'noun',
  'name',
  'determiner',
  'possessive',
  'number',
  'genitive',
);

interface Match {
  source: Range;
  cue: Range;
  rule: Rule;
  kind: 'statement' | 'belief';
}

function match(document: Document, units: readonly Unit[], at: number, from: number): Match | null {
  const quoted = isQuoted(document, units, at) && opensWithQuote(units, from, at);
  const start = at + 1;
  const behind = accordingEnd(units, start);
  if (behind >= 0) {
    const source = { start: behind, end: sourceEnd(units, behind) };
    if (source.end === behind) return null;
    return { source, cue: { start, end: behind }, rule: 'according-to', kind: 'statement' };
  }
  const alone = !quoted && isLongQuote(document, units, at) && at === contentStart(units, from);
  if (at < from || (at === from && !quoted && !alone)) return null;
  const direct = quoted && units[contentStart(units, from)]!.tag === 'quote';
  const found = speakerVerb(units, start, quoted, direct) ?? verbSpeaker(units, from, start, quoted);
  return found && alone && found.rule === 'clause-speaker-verb' ? { ...found, rule: 'quote-speaker-verb' } : found;
}

/** Where a quotation of so many words opens the sentence, the comma before its speaker may be missing. */
const LONG_QUOTE = 4;

function isLongQuote({ quotations }: Document, units: readonly Unit[], at: number): boolean {
  return (quotations[units[at]!.quotation]?.words ?? 0) >= LONG_QUOTE;
}

/** `…," Renn said`, `…," Renn, the harbourmaster, told reporters` */
function speakerVerb(units: readonly Unit[], start: number, quoted: boolean, direct: boolean): Match | null {
  const end = subjectEnd(units, start);
  if (end <= start) return null;
  const group = groupAfter(units, end);
  if (!group || group.passive || group.bare) return null;
  const phrasal = PHRASAL_CUES.get(group.lemma)?.has(units[group.end]?.lower ?? '') ?? false;
  if (!isReporting(group) && !(direct && (group.form === 'past' || phrasal))) return null;
  if (!quoted && (!endsClause(units, group) || isPlain(units, start, group))) return null;
  return {
    source: { start, end },
    cue: { start: group.start, end: group.end + (phrasal ? 1 : 0) },
    rule: quoted ? 'quote-speaker-verb' : 'clause-speaker-verb',
    kind: BELIEF_VERBS.has(group.lemma) ? 'belief' : 'statement',
  };
}

/** "— key states for the vote": a noun without an article is no subject of a verb that ends in "s". */
function isPlain(units: readonly Unit[], start: number, { form }: VerbGroup): boolean {
  return form === 'present' && (units[start]!.tag === 'noun' || units[start]!.lower === 'all');
}

/** `…," said Renn, the harbourmaster` */
function verbSpeaker(units: readonly Unit[], from: number, start: number, quoted: boolean): Match | null {
  const unit = units[start];
  if (unit?.tag !== 'verb' || !SPEECH_VERBS.has(unit.verb?.lemma ?? '')) return null;
  if (unit.verb?.form !== 'past' && unit.verb?.form !== 'present') return null;
  const noun = isDescribed(units, start + 1) ? start + 2 : start + 1;
  if (!OPENS_SPEAKER.has(units[noun]?.tag)) return null;
  const end = sourceEnd(units, noun);
  if (end <= noun) return null;
  // `Tan, author of “Late Talk,” said it was old`
  if (hasFiniteVerb(units, PERSONAL_PRONOUNS.has(units[noun]!.lower) ? noun + 1 : end)) return null;
  if (!quoted && !mayStandUnquoted(units, from, start, end)) return null;
  return {
    source: { start: start + 1, end },
    cue: { start, end: start + 1 },
    rule: 'quote-verb-speaker',
    kind: 'statement',
  };
}

const OPENS_SPEAKER = tags('name', 'noun', 'determiner', 'possessive', 'number', 'pronoun');
const NOUNS = tags('name', 'noun');

/** "retired" in `said retired General Renn`. */
function isDescribed(units: readonly Unit[], at: number): boolean {
  const form = units[at]?.tag === 'verb' ? (units[at]!.verb?.form ?? 'past') : undefined;
  return (form === 'past' || form === 'participle') && NOUNS.has(units[at + 1]?.tag);
}

function isReporting({ lemma }: VerbGroup): boolean {
  return SPEECH_VERBS.has(lemma) || BELIEF_VERBS.has(lemma) || POST_POSED_FINDING.has(lemma);
}

/** `…, said Renn.` closes a clause; in `Renn, a pilot, said the bridge …` no clause stands before the cue. */
function mayStandUnquoted(units: readonly Unit[], from: number, verb: number, end: number): boolean {
  if (ADDRESSING_VERBS.has(units[verb]!.verb?.lemma ?? '') || units[verb + 1]!.tag === 'pronoun') return false;
  if (end < units.length && units[end]!.tag !== 'stop' && units[end]!.tag !== 'comma') return false;
  return hasMainClause(units, from, verb);
}
