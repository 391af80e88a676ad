/**
 * `According to inspectors, the bridge is safe.`, `Per the report, it is.` The cue that ends its sentence is read by
 * `post-posed.ts`.
 */

import { endsPlural } from '../grammar/agreement';
import { hasFiniteVerb, isSubject, startsClause } from '../grammar/clause-start';
import { joinedName, listBehind } from '../grammar/member-list';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { trimEnd } from '../grammar/trim-end';
import { NOUNS, type Range, tags, type Unit } from '../grammar/units';
import {
  ACCORDING,
  ACCOUNTS,
  AS,
  BY,
  IN,
  NORMS,
  OF,
  OWN,
  PER,
  POINTS_BACK,
  TO,
  VIEWS,
  WORDS_OF,
} from '../lexicon/finding';
import { THERE } from '../lexicon/function-words';
import { PAST_ONLY } from '../lexicon/irregular-verbs';
import { INDEFINITE_ARTICLES } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { VIA } from '../lexicon/spoken-occasions';
import type { Declined, Found, Reading } from './finder';
import { contentStart, hasMainClause } from './post-posed-content';
import { isOfWhich, sourceEnd } from './post-posed-source';

const ENDS_SOURCE = tags('comma', 'colon', 'quote', 'stop');
const KNOWN = tags('name', 'determiner', 'possessive');

export function accordingTo(reading: Reading, at: number): Found | Declined | null {
  const { units, listener } = reading;
  if (BY.has(units[at]!.lower)) return at <= LATEST_VIEW ? inView(reading, at, ACCOUNTS) : null;
  if (at <= LATEST_VIEW && IN.has(units[at]!.lower) && !isInTheWords(units, at)) return inView(reading, at, VIEWS);
  const start = accordingEnd(units, at);
  if (start < 0 || (PER.has(units[at]!.lower) && at > 0)) return null;
  const noun = nounStart(units, start);
  let end = nounPhraseAfter(units, noun);
  if (end === noun) return 'no source';
  while (end < units.length && !ENDS_SOURCE.has(units[end]!.tag)) end++;
  const list = pastList(units, end);
  if (list > end) end = list;
  else end = isOffice(units, noun, end) ? pastHolder(units, end) : pastApposition(units, end);
  for (let joined = joinedName(units, end); joined > end; joined = joinedName(units, end))
    end = pastApposition(units, joined);
  listener?.saw('source', { start, end });
  const before = wordsBefore(reading, at, noun);
  if (before)
    return { source: { start, end: sourceEnd(units, noun) }, cue: { start: at, end: start }, content: before, ...SAID };
  const close = beforeUnmarkedClause(units, noun);
  const marked = close < 0 || close > end;
  if (marked && units[end]?.tag !== 'comma' && units[end]?.tag !== 'colon') return 'no mark ends the source';
  const first = marked ? end + 1 : close;
  const last = trimEnd(units, first, units.length);
  const via = units.findIndex(({ lower }, index) => index > noun && index < end && VIA.has(lower));
  const whole = marked ? end : close;
  return {
    source: { start, end: via > 0 ? Math.min(via, whole) : whole },
    cue: { start: at, end: start },
    content: last > first ? [{ start: first, end: last }] : [],
    ...SAID,
  };
}

/**
 * "According to the mayor | the pier is closed", "… figures kept by the port | most crews fish": where a clause begins
 * without a comma, or -1.
 */
function beforeUnmarkedClause(units: readonly Unit[], noun: number): number {
  let end = nounPhraseAfter(units, noun);
  const isParticiple = units[end]?.tag === 'verb' && units[end + 1]?.tag === 'preposition';
  if (isParticiple) end = nounPhraseAfter(units, end + (units[end + 2]?.tag === 'preposition' ? 3 : 2));
  const opens = OPENS_CLAUSE.has(units[end]?.tag) || THERE.has(units[end]?.lower ?? '');
  // "according to the log this week, crews …"
  if (!opens || units[end + 1]?.tag === 'time' || !tellsOf(units, noun)) return -1;
  return hasMainClause(units, end, units.length) ? end : -1;
}

const OPENS_CLAUSE = tags('determiner', 'possessive', 'pronoun', 'number');

const SAID = { rule: 'according-to', kind: 'statement' } as const;

/**
 * `The pier is closed according to the board.`: the clause before, where no comma ends it; none in the sentence itself in
 * `That is according to the board.`; null where it does not stand before, or what follows says how something is done.
 */
function wordsBefore({ units, taken }: Reading, at: number, noun: number): Range[] | null {
  if (pointsBack(units, at)) return units[0]!.first > 0 ? [] : null;
  const start = contentStart(units, 0);
  if (!ENDS_CLAUSE.has(units[at - 1]?.tag) || !tellsOf(units, noun) || !hasMainClause(units, start, at)) return null;
  return taken.subarray(start, at).includes(1) ? null : [{ start, end: at }];
}

/** "That's", "This is", "It was", which stand for the sentence before. */
export const pointsBack = (units: readonly Unit[], at: number): boolean =>
  at === 2 && ACCORDING.has(units[at]!.lower) && units[1]!.tag === 'be' && POINTS_BACK.has(units[0]!.lower);

const ENDS_CLAUSE = tags('noun', 'name', 'verb', 'time', 'adverb', 'object', 'number', 'symbol');

/** "the board", "a poll", but not "size", "the rules". */
function tellsOf(units: readonly Unit[], noun: number): boolean {
  if (noun >= units.length) return false;
  let head = noun;
  // "the judge's instructions": whose they are tells nothing.
  while (MODIFIES.has(units[head]?.tag) && OF_PHRASE.has(units[head + 1]?.tag)) head++;
  const { tag, lower } = units[head]!;
  return tag === 'name' || (classOf(lower) !== 'other' && !NORMS.has(lower));
}

const OF_PHRASE = new Set([...NOUNS, ...tags('genitive')]);
const MODIFIES = tags('determiner', 'possessive', 'noun', 'name', 'genitive', 'number', 'verb', 'adverb');

/**
 * "According to the Department for Soil, Water and Coasts, the quay is closed", "According to Renn, Tan and Lund, it
 * is": past the other members of a list of names, people or bodies, if a clause follows.
 */
function pastList(units: readonly Unit[], comma: number): number {
  const end = listBehind(units, comma);
  if (end < 0 || units[end]?.tag !== 'comma' || !startsClause(units, end + 1)) return comma;
  const last = units[end - 1]!;
  return last.tag === 'name' || classOf(last.lower) !== 'other' ? end : comma;
}

/** Longest apposition to a source, in units. */
const APPOSITION_UNITS = 15;
const OPENS_APPOSITION = tags('determiner', 'number', 'name', 'noun', 'adverb');

/**
 * "According to Renn, the harbourmaster, the quay is closed": past the words that describe the source, if a clause
 * follows.
 */
function pastApposition(units: readonly Unit[], comma: number): number {
  if (units[comma]?.tag !== 'comma') return comma;
  if (isOfWhich(units, comma)) return closingComma(units, comma, comma + 4);
  if (OPENS_DESCRIPTION.has(units[comma + 1]?.tag)) return pastDescription(units, comma);
  if (!OPENS_APPOSITION.has(units[comma + 1]?.tag)) return comma;
  for (let at = comma + 1; at < Math.min(units.length - 1, comma + APPOSITION_UNITS); at++) {
    if (units[at]!.tag === 'comma') {
      const ends = startsClause(units, at + 1) || joinedName(units, at) > at;
      return describes(units, comma + 1, at) && ends ? at : comma;
    }
    if (hasOwnClause(units, comma + 1, at))
      return describes(units, comma + 1, at) ? closingComma(units, comma, at) : comma;
    if (units[at]!.tag === 'quote' || hasFiniteVerb(units, at)) return comma;
  }
  return comma;
}

/** "a firm that advises the port", "a board made up of pilots": is what stands at `at` told of the noun before it? */
function hasOwnClause(units: readonly Unit[], start: number, at: number): boolean {
  const { tag, lower, verb } = units[at]!;
  const noun = units[at - 1]!;
  // "an NGO made up of"
  if (noun.tag !== 'noun' && (noun.tag !== 'name' || classOf(noun.lower) === 'other')) return false;
  if (tag === 'relative' || (tag === 'that' && isSubject(units, at))) return true;
  return (
    tag === 'verb' &&
    verb?.form === 'past' &&
    !PAST_ONLY.has(lower) &&
    INDEFINITE_ARTICLES.has(units[start]!.lower) &&
    BEHIND_PARTICIPLE.has(units[at + 1]?.tag)
  );
}

/** "the mayor", "the head of the board", "a statement signed by the Director of Press", "Port Spokesman" */
function isOffice(units: readonly Unit[], start: number, end: number): boolean {
  const office = units.slice(units[start]!.tag === 'name' ? end - 1 : start, end);
  return office.some(({ lower }) => classOf(lower) === 'person');
}

/** "According to the mayor, Mei Tan, the quay is closed": past the name of whoever holds the office, if a clause follows. */
function pastHolder(units: readonly Unit[], comma: number): number {
  let end = comma + 1;
  while (units[end]?.tag === 'name') end++;
  const named = end > comma + 1 && units[end]?.tag === 'comma' && startsClause(units, end + 1);
  return named ? end : pastApposition(units, comma);
}

/**
 * "According to the study, published in May, boats …", "According to the board, which met on Monday, boats …": past the
 * comma that closes the description, if a clause follows it.
 */
function pastDescription(units: readonly Unit[], comma: number): number {
  // "According to Renn, fired workers will be paid": there the participle belongs to a noun.
  if (units[comma + 1]!.tag === 'verb' && !BEHIND_PARTICIPLE.has(units[comma + 2]?.tag)) return comma;
  return closingComma(units, comma, comma + 2);
}

/** The first comma from `from` on behind which a clause follows the description that `comma` opens; else `comma`. */
function closingComma(units: readonly Unit[], comma: number, from: number): number {
  for (let at = from; at < Math.min(units.length - 1, comma + DESCRIPTION_UNITS); at++) {
    if (ENDS_DESCRIPTION.has(units[at]!.tag)) return comma;
    if (units[at]!.tag === 'comma' && (OPENS_CONTENT.has(units[at + 1]!.tag) || startsClause(units, at + 1))) return at;
  }
  return comma;
}

/** Longest description of a source, in units. */
const DESCRIPTION_UNITS = 25;
const OPENS_DESCRIPTION = tags('verb', 'relative');
const BEHIND_PARTICIPLE = tags('preposition', 'to', 'time', 'adverb');
const ENDS_DESCRIPTION = tags('stop', 'semicolon', 'quote', 'colon');
const OPENS_CONTENT = tags('quote', 'number');

/**
 * Does an age or a phrase for a person or body follow? "the bridge" would begin the content. In capitals it is a title
 * only with the body that it is held in ("Deputy Editor at Northline"): "Mayor Renn" would begin the content too. Without
 * an article it tells of one person ("senior lecturer at Leith"): "residents of Leith" would begin the content as well.
 */
function describes(units: readonly Unit[], start: number, end: number): boolean {
  if (units[start]!.tag === 'number') return end === start + 1;
  const phrase = units.slice(start, end);
  if (!phrase.some(({ lower }) => classOf(lower) !== 'other')) return false;
  const { tag } = units[start]!;
  if (tag === 'determiner') return true;
  const link = phrase.findIndex((unit) => (tag === 'name' ? IN_BODY : ENDS_OFFICE).has(unit.tag));
  const office = phrase[link < 0 && tag !== 'name' ? phrase.length - 1 : link - 1];
  return classOf(office?.lower ?? '') === 'person';
}

const IN_BODY = tags('preposition');
const ENDS_OFFICE = tags('preposition', 'and');

/** Nothing but a conjunction or an adverb may precede "In Renn's view". */
const LATEST_VIEW = 2;
const OWNER = tags('name', 'noun', 'determiner');

/**
 * `In Renn's view, the bridge is safe.`, `Now, in her opinion, it is safe.`, `By his own account, he left.`, `In her words:`,
 * and what she said in the next paragraph.
 */
function inView({ units, listener }: Reading, at: number, nouns: ReadonlySet<string>): Found | null {
  const start = at + 1;
  let end = start;
  if (units[start]?.tag === 'possessive') end++;
  else while (OWNER.has(units[end]?.tag)) end++;
  let view = units[end]?.tag === 'genitive' ? end + 1 : end;
  if (OWN.has(units[view]?.lower ?? '')) view++;
  if (end === start || (view === end && units[start]!.tag !== 'possessive')) return null;
  if (!nouns.has(units[view]?.lower ?? '') || !ENDS_VIEW.has(units[view + 1]?.tag)) return null;
  listener?.saw('source', { start, end });
  const announces = units[view + 1]!.tag === 'colon';
  const last = trimEnd(units, view + 2, units.length);
  if (last <= view + 2 && !announces) return null;
  return {
    source: { start, end },
    cue: { start: view, end: view + 1 },
    content: last > view + 2 ? [{ start: view + 2, end: last }] : [],
    rule: 'according-to',
    kind: announces ? 'statement' : 'belief',
  };
}

const ENDS_VIEW = tags('comma', 'colon');

/**
 * Past the words that describe a source before its noun: "early results", "newly released emails", "sworn testimony".
 */
export function nounStart(units: readonly Unit[], start: number): number {
  let at = start;
  while (units[at]?.tag === 'adverb') at++;
  const describes = units[at]?.tag === 'verb' && units[at]!.verb?.form !== 'base';
  return describes && NOUNS.has(units[at + 1]?.tag) ? at + 1 : at;
}

/**
 * Where the cue ends that begins at `at`: "according to", "in the words of", "in the view of", "as per" before whoever tells something, or
 * "per" before a known person or body; else -1.
 */
export function accordingEnd(units: readonly Unit[], at: number): number {
  const first = units[at]?.lower ?? '';
  if (ACCORDING.has(first)) return TO.has(units[at + 1]?.lower ?? '') ? at + 2 : -1;
  if (PER.has(first)) return KNOWN.has(units[at + 1]?.tag) || areKnown(units, at) ? at + 1 : -1;
  if (AS.has(first))
    return PER.has(units[at + 1]?.lower ?? '') && tellsOf(units, nounStart(units, at + 2)) ? at + 2 : -1;
  return IN.has(first) && isInTheWords(units, at) ? at + IN_THE_WORDS_OF : -1;
}

/** ", per court documents", ", per officials": a plural that tells something; "per cent" and "per pupil" count. */
function areKnown(units: readonly Unit[], per: number): boolean {
  const before = units[per - 1]?.tag;
  if (before !== undefined && !BEFORE_PER.has(before)) return false;
  let head = per + 1;
  while (units[head + 1]?.tag === 'noun') head++;
  return units[head]?.tag === 'noun' && classOf(units[head]!.lower) !== 'other' && endsPlural(units, head);
}

const BEFORE_PER = tags('comma', 'quote', 'dash');

/** How many words "in the words of" and "in the view of" have. */
const IN_THE_WORDS_OF = 4;

const isInTheWords = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.tag === 'determiner' && WORDS_OF.has(units[at + 2]?.lower ?? '') && OF.has(units[at + 3]?.lower ?? '');
