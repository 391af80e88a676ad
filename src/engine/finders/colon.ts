/** `Renn: The bridge is safe.`, `ILONA VARGA, HOST: Good evening.`: the forms of headlines and transcripts. */
import { hasFiniteVerb } from '../grammar/clause-start';
import { clauseWithCue } from '../grammar/next-cue';
import { trimEnd } from '../grammar/trim-end';
import { tags, type Unit } from '../grammar/units';
import { ANSWER, SECTION_LABELS } from '../lexicon/finding';
import { classOf } from '../lexicon/nouns';
import { COUNTRIES } from '../lexicon/organisations';
import { announcedQuote } from './announced-quote';
import { colonEvidence } from './evidence';
import type { Declined, Found, Reading } from './finder';
import { invertedSpeaker } from './inverted-speaker';

/** Longest speaker before a colon, in units; longer sections announce something else. */
const SPEAKER_UNITS = 7;
/** Longest speaker in a transcript, which gives the office too, in capitals. */
const ALL_CAPS_UNITS = 14;
/** From this many words on, what follows a speaker in a headline is a sentence, even if its verb is not known. */
const HEADLINE_UNITS = 5;
const PART_OF_NAME = tags('name', 'noun', 'open', 'close', 'and', 'stop');
/** What an office may have besides names: ", MAYOR OF LEITH". */
const OFFICE = tags('comma', 'preposition', 'determiner', 'verb', 'time');

export function speakerColon(reading: Reading, at: number): Found | Declined | null {
  const { units, taken, opensTurn, listener } = reading;
  const inverted = invertedSpeaker(reading, at);
  if (inverted) return inverted;
  const start = units[at + 1]?.tag === 'quote' ? speakerStart(units, at) : pastMark(units);
  // Before any reading, so that a text full of colons takes linear time.
  if (at - start > ALL_CAPS_UNITS) return announcedQuote(reading, at) ?? 'no speaker’s name before the colon';
  const allCaps = isAllCaps(units, start, at);
  const quoted = units[at + 1]?.tag === 'quote';
  const longest = allCaps || (quoted && ofOutlet(units, start)) ? ALL_CAPS_UNITS : SPEAKER_UNITS;
  if (
    start === at ||
    at - start > longest ||
    !(isSpeaker(units, start, at, allCaps) || (opensTurn && isUnnamed(units, start, at)))
  )
    return announcedQuote(reading, at) ?? 'no speaker’s name before the colon';
  listener?.saw('source', { start, end: at });
  // "Port Elsin: The ferry sank, officials said."
  if (!opensTurn && start === 0 && isDateline(reading, at)) return 'the words are taken';
  // "PORT ELSIN: The ferry sank, officials said.": a dateline.
  if (allCaps && !opensTurn && (taken[at + 1] || (start === 0 && at === 1 && COUNTRIES.has(units[0]!.lower))))
    return 'the words are taken';
  const end = trimEnd(units, at + 1, units.length);
  if (end <= at + 1) return 'no content';
  const hasOffice = units.slice(start, at).some(({ tag }) => tag === 'comma');
  if (!hasOffice && !opensTurn && !isStatement(units, at + 1, end)) return 'no statement behind the colon';
  if (isRoll(units, at + 1, end) || (opensTurn && isOnlyName(units, at + 1, end)))
    return 'no statement behind the colon';
  return {
    source: { start, end: at },
    cue: { start: at, end: at + 1 },
    content: [{ start: at + 1, end }],
    rule: 'colon',
    // In a transcript the turns around it leave no doubt.
    ...(opensTurn ? {} : { evidence: colonEvidence(units, at + 1, end, allCaps) }),
    kind: 'statement',
  };
}

/**
 * "Port Elsin: …" before the sentence that opens the article, which in a headline has no full stop: where somebody else is
 * told to have said so, and else a known town.
 */
const isDateline = ({ units, taken, document }: Reading, colon: number): boolean =>
  units[0]!.first === document.sentences[0]!.firstToken &&
  colon <= DATELINE_UNITS &&
  units.slice(0, colon).every(({ tag }) => tag === 'name') &&
  (taken[colon + 1] === 1 ||
    (isTownInCapitals(units[0]!) && clauseWithCue(units, colon + 1)) ||
    isKnownPlace(units.slice(0, colon))) &&
  units.at(-1)!.tag === 'stop';

/** "LEITH", but not "AP" and "NASA" */
const isTownInCapitals = ({ allCaps, lower }: Unit): boolean => allCaps && lower.length >= TOWN_LETTERS;

const TOWN_LETTERS = 5;

const isKnownPlace = (units: readonly Unit[]): boolean => COUNTRIES.has(units.map(({ lower }) => lower).join(' '));

/** Longest town before a colon, in units: "Los Angeles". */
const DATELINE_UNITS = 2;

/** Past the quotation mark before a turn of a transcript: `“HOLT: Good evening`. */
const pastMark = (units: readonly Unit[]): number => (units[0]!.tag === 'symbol' ? 1 : 0);

/** Are all words in capitals, and is at least one of them no initial? */
function isAllCaps(units: readonly Unit[], start: number, end: number): boolean {
  const words = units.slice(start, end).filter(({ tag }) => tag !== 'comma' && tag !== 'and' && tag !== 'stop');
  return words.every(({ allCaps }) => allCaps) && words.some(({ lower }) => lower.length > 2);
}

/** Names, perhaps after a title in small letters; if they are in capitals, perhaps with an office after a comma. */
function isSpeaker(units: readonly Unit[], start: number, end: number, allCaps: boolean): boolean {
  const listed = units[end + 1]?.tag === 'quote' && ofOutlet(units, start);
  for (let at = start; at < end; at++) {
    const { tag, lower } = units[at]!;
    if (SECTION_LABELS.has(lower)) return false;
    if (!PART_OF_NAME.has(tag) && !(allCaps && OFFICE.has(tag)) && !(listed && PART_OF_LIST.has(tag))) return false;
  }
  return PART_OF_NAME.has(units[end - 1]!.tag) && units[end - 1]!.tag !== 'noun';
}

/** `Referee: Mei Tan`: no turn. */
const isOnlyName = (units: readonly Unit[], start: number, end: number): boolean =>
  end - start > 1 && units.slice(start, end).every(({ tag }) => tag === 'name');

/** "WITNESS 10", "First officer", "A": how transcripts refer to people without naming them. */
function isUnnamed(units: readonly Unit[], start: number, end: number): boolean {
  if (classOf(units[end - 1]!.lower) === 'person') return end - start <= NUMBERED_UNITS;
  if (ANSWER.has(units[start]!.lower)) return end === start + 1;
  return units[end - 1]!.tag === 'number' && units[start]!.capital && end - start <= NUMBERED_UNITS;
}

const NUMBERED_UNITS = 3;

/** Before a quotation, the speaker may follow a dash or the end of another sentence: `… in Iowa — Renn: "We left."` */
function speakerStart(units: readonly Unit[], colon: number): number {
  let start = colon;
  while (start > 0 && colon - start <= ALL_CAPS_UNITS && PART_OF_LIST.has(units[start - 1]!.tag)) start--;
  if (!ofOutlet(units, start)) {
    start = colon;
    while (start > 0 && colon - start <= SPEAKER_UNITS && PART_OF_NAME.has(units[start - 1]!.tag)) start--;
  }
  const before = units[start - 1]?.tag;
  return before === undefined || before === 'dash' || before === 'stop' || before === 'quote' ? start : colon;
}

/** "Northline’s Tom Venn, Ada Lund and Ines Roy": reporters, by the outlet that they work for. */
const ofOutlet = (units: readonly Unit[], start: number): boolean =>
  units[start]?.tag === 'name' && units.slice(start, start + OUTLET_UNITS).some(({ tag }) => tag === 'genitive');

const PART_OF_LIST = tags('name', 'genitive', 'comma', 'and');
/** Longest name of an outlet before "'s", in units. */
const OUTLET_UNITS = 4;

/** `Tobias Renn: theft of a boat, damage to a pier, held in Leith.`: things listed about somebody, with no verb that has a subject. */
function isRoll(units: readonly Unit[], start: number, end: number): boolean {
  let commas = 0;
  for (let at = start; at < end; at++) {
    const { tag } = units[at]!;
    if (NOT_IN_ROLL.has(tag) || (tag === 'verb' && HAS_SUBJECT.has(units[at - 1]!.tag) && hasFiniteVerb(units, at)))
      return false;
    if (tag === 'comma') commas++;
  }
  return commas >= ROLL_COMMAS;
}

const ROLL_COMMAS = 2;
const NOT_IN_ROLL = tags('quote', 'pronoun', 'be', 'have', 'do', 'modal', 'adverb', 'not', 'wh');
const HAS_SUBJECT = tags('noun', 'name', 'adverb');

function isStatement(units: readonly Unit[], start: number, end: number): boolean {
  if (end - start >= HEADLINE_UNITS && units[start]!.tag !== 'number') return true;
  for (let at = start; at < end; at++) {
    if (units[at]!.tag === 'quote' || hasFiniteVerb(units, at)) return true;
  }
  return false;
}
