/**
 * `According to inspectors, the bridge is safe.`, `Per the report, it is.` The cue that ends its sentence is read by
 * `post-posed.ts`.
 */

import { hasFiniteVerb, startsClause } from '../grammar/clause-start';
import { joinedName } from '../grammar/member-list';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { trimEnd } from '../grammar/trim-end';
import { NOUNS, tags, type Unit } from '../grammar/units';
import { ACCORDING, IN, IN_THE_WORDS_OF, PER, TO, VIEWS } from '../lexicon/finding';
import { classOf } from '../lexicon/nouns';
import type { Declined, Found, Reading } from './finder';

const ENDS_SOURCE = tags('comma', 'colon', 'quote', 'stop');
const KNOWN = tags('name', 'determiner', 'possessive');

export function accordingTo(reading: Reading, at: number): Found | Declined | null {
  const { units, listener } = reading;
  if (at <= LATEST_VIEW && IN.has(units[at]!.lower) && !isInTheWords(units, at)) return inView(reading, at);
  const start = accordingEnd(units, at);
  if (start < 0 || (PER.has(units[at]!.lower) && at > 0)) return null;
  const noun = nounStart(units, start);
  let end = nounPhraseAfter(units, noun);
  if (end === noun) return 'no source';
  while (end < units.length && !ENDS_SOURCE.has(units[end]!.tag)) end++;
  end = pastApposition(units, end);
  for (let joined = joinedName(units, end); joined > end; joined = joinedName(units, end))
    end = pastApposition(units, joined);
  listener?.saw('source', { start, end });
  if (units[end]?.tag !== 'comma' && units[end]?.tag !== 'colon') return 'no mark ends the source';
  const last = trimEnd(units, end + 1, units.length);
  return {
    source: { start, end },
    cue: { start: at, end: start },
    content: last > end + 1 ? [{ start: end + 1, end: last }] : [],
    rule: 'according-to',
    kind: 'statement',
  };
}

/** Longest apposition to a source, in units. */
const APPOSITION_UNITS = 15;
const OPENS_APPOSITION = tags('determiner', 'number', 'name', 'noun', 'adverb');

/**
 * "According to Renn, the harbourmaster, the quay is closed": past the words that describe the source, if a clause
 * follows.
 */
function pastApposition(units: readonly Unit[], comma: number): number {
  if (units[comma]?.tag !== 'comma' || !OPENS_APPOSITION.has(units[comma + 1]?.tag)) return comma;
  for (let at = comma + 1; at < Math.min(units.length - 1, comma + APPOSITION_UNITS); at++) {
    if (units[at]!.tag === 'comma') {
      const ends = startsClause(units, at + 1) || joinedName(units, at) > at;
      return describes(units, comma + 1, at) && ends ? at : comma;
    }
    if (units[at]!.tag === 'quote' || hasFiniteVerb(units, at)) return comma;
  }
  return comma;
}

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

/** `In Renn's view, the bridge is safe.`, `Now, in her opinion, it is safe.` */
function inView({ units, listener }: Reading, at: number): Found | null {
  const start = at + 1;
  let end = start;
  if (units[start]?.tag === 'possessive') end++;
  else while (OWNER.has(units[end]?.tag)) end++;
  const view = units[end]?.tag === 'genitive' ? end + 1 : end;
  if (end === start || (view === end && units[start]!.tag !== 'possessive')) return null;
  if (!VIEWS.has(units[view]?.lower ?? '') || units[view + 1]?.tag !== 'comma') return null;
  listener?.saw('source', { start, end });
  const last = trimEnd(units, view + 2, units.length);
  if (last <= view + 2) return null;
  return {
    source: { start, end },
    cue: { start: view, end: view + 1 },
    content: [{ start: view + 2, end: last }],
    rule: 'according-to',
    kind: 'belief',
  };
}

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
 * Where the cue ends that begins at `at`: "according to", "in the words of", or "per" before a known person or body;
 * else -1.
 */
export function accordingEnd(units: readonly Unit[], at: number): number {
  const first = units[at]?.lower ?? '';
  if (ACCORDING.has(first)) return TO.has(units[at + 1]?.lower ?? '') ? at + 2 : -1;
  if (PER.has(first)) return KNOWN.has(units[at + 1]?.tag) ? at + 1 : -1;
  return first === IN_THE_WORDS_OF[0] && isInTheWords(units, at) ? at + IN_THE_WORDS_OF.length : -1;
}

const isInTheWords = (units: readonly Unit[], at: number): boolean =>
  IN_THE_WORDS_OF.every((word, ahead) => units[at + ahead]?.lower === word);
