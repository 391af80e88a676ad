/**
 * A cue after its content: `"We sold the boats," Renn said.`, `The bridge is safe, said Ilona Varga.`, `The bridge is
 * safe, according to inspectors.`
 */

import { complementAt } from '../grammar/complement';
import { isNickname } from '../grammar/noun-phrase';
import { trimEnd } from '../grammar/trim-end';
import { type Range, tags, type Unit } from '../grammar/units';
import { groupAfter, verbGroup } from '../grammar/verb-group';
import { PLAIN_SAYING, SPEECH_VERBS } from '../lexicon/cue-verbs';
import { ASKED } from '../lexicon/finding';
import { isCapital } from '../names/name-words';
import type { Document } from '../text/document';
import { accordingEnd, nounStart } from './according-to';
import { behindSemicolon, isAdverbial, tellsOfSpeaker } from './around-cue';
import { keepSubject } from './borrowed-subject';
import type { Declined, Found, Reading } from './finder';
import { passedOnBehind, passedOnWithin } from './passed-on';
import {
  CLAUSE_UNITS,
  contentStart,
  continuation,
  hasClause,
  isLoneGerund,
  isQuoted,
  leavesOpen,
  opensWithQuote,
} from './post-posed-content';
import { beforeClause, beforeSaid, sourceEnd } from './post-posed-source';
import { beforeWording, type Speaker, speakerVerb, verbSpeaker } from './post-posed-speaker';

/** `at` is the mark that closes the content: a comma, a quotation or a dash. */
export function postPosed(reading: Reading, at: number): Found | Declined | null {
  const { document, units } = reading;
  if (at + 1 >= units.length) return null;
  const from = readUpTo(reading);
  if (at < from || isNickname(units, at)) return null;
  if (endsWithSemicolon(document, units[at]!)) return 'no clause stands before the cue';
  const speaker = speakerBehind(reading, at, from);
  if (speaker === null || typeof speaker === 'string') return speaker;
  // "guests who, Renn said, had left": what is said is said of them.
  const first = behindSemicolon(units, contentStart(units, from), at);
  const joined = joinsOnly(units, at);
  const start = joined || units[at - 1]?.tag === 'relative' ? at - 1 : ownStart(document, units, first, at);
  const end = trimEnd(units, start, at + 1);
  const content: Range[] = end > start && !joined && !tellsOfSpeaker(units, { start, end }) ? [{ start, end }] : [];
  const behind = Math.max(speaker.source.end, speaker.cue.end);
  const rest = saysItself(units, speaker.source)
    ? null
    : continuation(document, units, { start, end }, behind, speaker.source.end > speaker.cue.end);
  if (!rest && content.length === 0) return 'no content';
  if (rest && speaker.rule === 'clause-speaker-verb' && isAdverbial(units, { start, end }, rest))
    return 'no clause stands before the cue';
  if (!rest && speaker.rule === 'clause-speaker-verb' && asksOnly(units, start))
    return 'no clause stands before the cue';
  if (!rest && speaker.rule === 'clause-speaker-verb' && !hasClause(units, start, end))
    if (!closesWithSaying(units, speaker.cue) || !mayBeClause(units, start, end))
      return 'no clause stands before the cue';
  if (rest) content.push(rest);
  const { source, cue, rule, kind, quotedBy } = speaker;
  const found: Found = { source, cue, content, rule, kind, quotedBy };
  // "Corvane is late, according to Renn, but declined to say why": Corvane declined.
  if (rule !== 'according-to') keepSubject(reading, source);
  if (rule === 'according-to') return passedOnWithin(units, found);
  return passedOnBehind(units, found, start, Math.max(behind, rest?.end ?? 0)) ?? found;
}

/** "The plan follows a row, and, Renn said, will cost jobs": only what follows the conjunction is said. */
const joinsOnly = (units: readonly Unit[], at: number): boolean =>
  units[at]!.tag === 'comma' && JOINS.has(units[at - 1]?.tag) && units[at - 2]?.tag === 'comma';

const JOINS = tags('and', 'but');

/** "Asked whether it was late, Renn thinks for a second.": the question is nothing that he says. */
const asksOnly = (units: readonly Unit[], start: number): boolean =>
  ASKED.has(units[start]!.lower) && units[start]!.verb?.form === 'past';

/** "The plan fits with the rest, he said.": a verb of saying and the sentence's end. */
const closesWithSaying = (units: readonly Unit[], { start, end }: Range): boolean =>
  PLAIN_SAYING.has(verbGroup(units, start)?.lemma ?? '') && (units[end]?.tag ?? 'stop') === 'stop';

/** Shortest clause of a subject, a verb and what it says, in units. */
const SHORT_CLAUSE = 4;

/** "The plan fits with the rest": an unknown verb looks like a noun, and what is read as one phrase may be a clause. */
const mayBeClause = (units: readonly Unit[], start: number, end: number): boolean =>
  end - start >= SHORT_CLAUSE &&
  OPENS_SUBJECT.has(units[start]!.tag) &&
  units.slice(start, end).every(({ tag }) => tag !== 'time' && tag !== 'comma');

const OPENS_SUBJECT = tags('determiner', 'possessive', 'name', 'noun', 'pronoun');

/** `Insider: board “won’t talk;” Renn responds`: a clause ends with the quotation, and another begins. */
const endsWithSemicolon = ({ tokens }: Document, { tag, end }: Unit): boolean =>
  tag === 'quote' && tokens[end - 2]?.text === ';';

/** Where the words begin that no earlier post-posed cue has used. */
function readUpTo({ found }: Reading): number {
  const last = found.at(-1);
  if (!last) return 0;
  return Math.max(last.cue.end, last.source?.end ?? 0, last.content.at(-1)?.end ?? 0);
}

/** The speaker after the mark at `at`, looked for from `from` on. */
function speakerBehind(reading: Reading, at: number, from: number): Speaker | Declined | null {
  const { document, units } = reading;
  const quoted = isQuoted(document, units, at) && opensWithQuote(document, units, from, at);
  const start = at + 1;
  const behind = accordingEnd(units, start);
  if (behind >= 0) {
    const noun = nounStart(units, behind);
    const limited =
      leavesOpen(units[at - 1]) || isLoneGerund(units, at)
        ? upToComma(units, behind)
        : beforePredicate(units, from, at, behind);
    const end = beforeClause(units, noun, beforeWording(limited, noun, sourceEnd(limited, noun)));
    const source = { start: behind, end: hasClause(units, from, at) ? end : beforeSaid(units, noun, end) };
    reading.listener?.saw('source', source);
    if (source.end === noun) return 'no source';
    return { source, cue: { start, end: behind }, rule: 'according-to', kind: 'statement' };
  }
  const opening = contentStart(units, from);
  const alone =
    !quoted &&
    units[at]!.tag === 'quote' &&
    at === opening &&
    (isLong(document, units[at]!) || saidAlone(units, start));
  if (at === from && !quoted && !alone) return null;
  const direct = quoted && units[opening]!.tag === 'quote';
  const speaker = speakerVerb(reading, from, start, quoted, direct);
  if (speaker === null || typeof speaker === 'string') return verbSpeaker(reading, from, start, quoted) ?? speaker;
  return alone && speaker.rule === 'clause-speaker-verb' ? { ...speaker, rule: 'quote-speaker-verb' } : speaker;
}

/** "The pier is, according to the port, safe.": behind the comma what is said goes on, and nothing describes the source. */
const upToComma = (units: readonly Unit[], from: number): readonly Unit[] => {
  const comma = units.findIndex(({ tag }, at) => at > from && tag === 'comma');
  return comma < 0 ? units : units.slice(0, comma);
};

/** "The board, according to the port, plans cuts": behind the comma stands the verb that the first words wait for. */
function beforePredicate(units: readonly Unit[], from: number, at: number, source: number): readonly Unit[] {
  if (hasClause(units, from, at)) return units;
  const comma = units.findIndex(
    ({ tag }, index) => index > source && tag === 'comma' && units[index + 1]?.verb?.form === 'present',
  );
  return comma < 0 ? units : units.slice(0, comma);
}

/** From this many words on, a quotation that opens the sentence needs no comma before its speaker. */
const LONG_QUOTE = 4;

/** `“We left” he said.` */
const saidAlone = (units: readonly Unit[], start: number): boolean =>
  units[start]?.tag === 'pronoun' &&
  SPEECH_VERBS.has(units[start + 1]?.verb?.lemma ?? '') &&
  units[start + 2]?.tag === 'stop';

const isLong = ({ quotations }: Reading['document'], { quotation }: Unit): boolean =>
  (quotations[quotation]?.words ?? 0) >= LONG_QUOTE;

/** `“…,” said Renn, who noted that the hull was “thin”`: the quotation after such a source belongs to its clause. */
function saysItself(units: readonly Unit[], { start, end }: Range): boolean {
  if (units[end]?.tag !== 'quote') return false;
  for (let at = start; at < end; at++)
    if (units[at]!.tag === 'relative' && SPEECH_VERBS.has(groupAfter(units, at + 1)?.lemma ?? '')) return true;
  return false;
}

/**
 * Where the last quotation begins if it is the whole content, because a clause ends before it with a colon, or with a
 * dash when the quotation has a capital or the verb of saying has a clause of its own: `The pumps failed — “It was
 * late,” he said.`
 */
function ownStart({ tokens }: Document, units: readonly Unit[], start: number, at: number): number {
  const quote = units[at]!.tag === 'quote' ? at : at - 1;
  const mark = units[quote - 1]?.tag;
  // "Renn left (“I was late,” he said)."
  if (units[quote]?.tag === 'quote' && mark === 'open') return quote;
  if (units[quote]?.tag !== 'quote' || (mark !== 'colon' && mark !== 'dash')) return start;
  const ownsSentence = mark === 'colon' || isCapital(tokens[units[quote]!.first + 1]);
  for (let head = Math.max(start, quote - CLAUSE_UNITS); head < quote - 1; head++) {
    const group = verbGroup(units, head);
    if (ownsSentence && group) return quote;
    if (!group || !SPEECH_VERBS.has(group.lemma)) continue;
    const { kind } = complementAt(units, group.end, group.lemma);
    if (kind === 'that' || kind === 'clause') return quote;
  }
  return start;
}
