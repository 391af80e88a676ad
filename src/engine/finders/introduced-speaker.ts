/** `Renn on the sale: “…”`, `Ida Lund, head of the port, to Radio Vessel: “…”`: who speaks, named without a verb. */
import { type Range, tags, type Unit } from '../grammar/units';
import { INTRODUCES_WORDS, POINTS_TO_WORDS } from '../lexicon/finding';
import { SPEAKING_VERBS } from '../lexicon/introductions';
import { sourceEnd } from './post-posed-source';

/** Longest introduction, in units. */
const INTRODUCTION_UNITS = 16;

/** The speaker whom the words before the colon at `colon` introduce at the start of their sentence, or null. */
export function introducedSpeaker(units: readonly Unit[], colon: number): Range | null {
  if (colon > INTRODUCTION_UNITS) return null;
  const start = opening(units);
  let end = start;
  while (NAMES.has(units[end]?.tag)) end++;
  if (end === start || end === colon || units[end - 1]!.tag !== 'name') return null;
  if (units[end]?.tag === 'comma') end = sourceEnd(units.slice(0, colon), start);
  const from = units[end]?.tag === 'comma' ? end + 1 : end;
  return end === colon || leadsTo(units, from, colon) ? { start, end } : null;
}

/** "on the sale", "speaking to Radio Vessel" */
function leadsTo(units: readonly Unit[], from: number, colon: number): boolean {
  const { tag, lower = '', verb } = units[from] ?? {};
  const speaks = tag === 'verb' && verb?.form === 'gerund' && SPEAKING_VERBS.has(verb.lemma);
  if (!speaks && !INTRODUCES_WORDS.has(lower)) return false;
  return !units.slice(from + 1, colon).some((unit) => SPEAKS_OF_MORE.has(unit.tag));
}

/** Past the time of an entry in a live blog, and "Here’s" in "Here’s Renn on the sale: “…”". */
function opening(units: readonly Unit[]): number {
  let at = 0;
  while (TIMES.has(units[at]?.tag)) at++;
  return POINTS_TO_WORDS.has(units[at]?.lower ?? '') && IS.has(units[at + 1]?.tag) ? at + 2 : at;
}

const TIMES = tags('number', 'time');
const IS = tags('be', 'genitive');
const NAMES = tags('name', 'noun');
const SPEAKS_OF_MORE = tags('verb', 'be', 'have', 'do', 'modal', 'comma', 'quote', 'relative', 'that');
