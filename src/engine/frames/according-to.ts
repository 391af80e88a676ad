/** `According to inspectors, the bridge is safe.` The cue that ends its sentence is read by `post-posed.ts`. */
import { trimEnd } from '../grammar/clause-end';
import { nounPhraseAfter } from '../grammar/noun-phrase';
import type { Found, Reading } from './found';

export function accordingTo({ units }: Reading, at: number): Found | null {
  if (units[at]!.lower !== 'according' || units[at + 1]?.lower !== 'to') return null;
  const start = at + 2;
  // "according to early results"
  const noun = units[start]?.tag === 'adverb' ? start + 1 : start;
  let end = nounPhraseAfter(units, noun);
  if (end === noun) return null;
  while (end < units.length && units[end]!.tag !== 'comma' && units[end]!.tag !== 'quote' && units[end]!.tag !== 'stop')
    end++;
  if (units[end]?.tag !== 'comma') return null;
  const last = trimEnd(units, end + 1, units.length);
  return {
    source: { start, end },
    cue: { start: at, end: start },
    content: last > end + 1 ? [{ start: end + 1, end: last }] : [],
    rule: 'according-to',
    kind: 'statement',
  };
}
