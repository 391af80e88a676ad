/**
 * `According to inspectors, the bridge is safe.`, `Per the report, it is.` The cue that ends its sentence is read by
 * `post-posed.ts`.
 */
import { trimEnd } from '../grammar/clause-end';
import { nounPhraseAfter } from '../grammar/noun-phrase';
import { tags, type Unit } from '../grammar/units';
import { ACCORDING, IN_THE_WORDS_OF, PER, TO } from '../lexicon/finding';
import type { Declined, Found, Reading } from './finder';

const ENDS_SOURCE = tags('comma', 'colon', 'quote', 'stop');
const DESCRIBED = tags('noun', 'name');
const KNOWN = tags('name', 'determiner', 'possessive');

export function accordingTo({ units, listener }: Reading, at: number): Found | Declined | null {
  const start = accordingEnd(units, at);
  if (start < 0 || (PER.has(units[at]!.lower) && at > 0)) return null;
  const noun = nounStart(units, start);
  let end = nounPhraseAfter(units, noun);
  if (end === noun) return 'no source';
  while (end < units.length && !ENDS_SOURCE.has(units[end]!.tag)) end++;
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

/** Past what describes a source before its noun: "early results", "newly released emails", "sworn testimony". */
export function nounStart(units: readonly Unit[], start: number): number {
  let at = start;
  while (units[at]?.tag === 'adverb') at++;
  const describes = units[at]?.tag === 'verb' && units[at]!.verb?.form !== 'base';
  return describes && DESCRIBED.has(units[at + 1]?.tag) ? at + 1 : at;
}

/**
 * Where the cue ends that begins at `at`: "according to", "in the words of", or "per" before somebody or something that
 * is known; else -1.
 */
export function accordingEnd(units: readonly Unit[], at: number): number {
  const first = units[at]?.lower ?? '';
  if (ACCORDING.has(first)) return TO.has(units[at + 1]?.lower ?? '') ? at + 2 : -1;
  if (PER.has(first)) return KNOWN.has(units[at + 1]?.tag) ? at + 1 : -1;
  if (first !== IN_THE_WORDS_OF[0]) return -1;
  return IN_THE_WORDS_OF.every((word, ahead) => units[at + ahead]?.lower === word) ? at + IN_THE_WORDS_OF.length : -1;
}
