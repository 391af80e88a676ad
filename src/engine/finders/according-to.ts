/**
 * `According to inspectors, the bridge is safe.`, `Per the report, it is.` The cue that ends its sentence is read by
 * `post-posed.ts`.
 */
import { trimEnd } from '../grammar/clause-end';
import { nounPhraseAfter } from '../grammar/noun-phrase';
import type { Unit } from '../grammar/units';
import type { Found, Reading } from './found';

export function accordingTo({ units }: Reading, at: number): Found | null {
  const start = accordingEnd(units, at);
  if (start < 0 || (units[at]!.lower === 'per' && at > 0)) return null;
  // "according to early results"
  const noun = units[start]?.tag === 'adverb' ? start + 1 : start;
  let end = nounPhraseAfter(units, noun);
  if (end === noun) return null;
  while (end < units.length && !/^(?:comma|colon|quote|stop)$/u.test(units[end]!.tag)) end++;
  if (units[end]?.tag !== 'comma' && units[end]?.tag !== 'colon') return null;
  const last = trimEnd(units, end + 1, units.length);
  return {
    source: { start, end },
    cue: { start: at, end: start },
    content: last > end + 1 ? [{ start: end + 1, end: last }] : [],
    rule: 'according-to',
    kind: 'statement',
  };
}

const IN_THE_WORDS_OF = ['in', 'the', 'words', 'of'];

/**
 * Where the cue ends that begins at `at`: "according to", "in the words of", or "per" before somebody or something that
 * is known; else -1.
 */
export function accordingEnd(units: readonly Unit[], at: number): number {
  switch (units[at]?.lower) {
    case 'according':
      return units[at + 1]?.lower === 'to' ? at + 2 : -1;
    case 'in':
      return IN_THE_WORDS_OF.every((word, ahead) => units[at + ahead]?.lower === word) ? at + 4 : -1;
    case 'per':
      return /^(?:name|determiner|possessive)$/u.test(units[at + 1]?.tag ?? '') ? at + 1 : -1;
    default:
      return -1;
  }
}
