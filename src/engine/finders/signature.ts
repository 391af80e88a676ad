/** `"We sold the boats." — Tobias Renn`: a dash and a name sign the quotation before them. */
import { tags } from '../grammar/units';
import type { Declined, Found, Reading } from './finder';

const SIGNATURE = tags('name', 'noun', 'comma', 'preposition', 'determiner');

export function signature({ units }: Reading, at: number): Found | Declined | null {
  if (units[at + 1]?.tag !== 'name' || at === 0) return null;
  let quote = at - 1;
  while (units[quote]?.tag === 'stop') quote--;
  if (units[quote]?.tag !== 'quote') return 'no quotation before the dash';
  let end = at + 1;
  while (end < units.length && SIGNATURE.has(units[end]!.tag)) end++;
  if (end < units.length && units[end]!.tag !== 'stop') return 'more than a name behind the dash';
  return {
    source: { start: at + 1, end },
    cue: { start: at, end: at + 1 },
    content: [{ start: quote, end: quote + 1 }],
    rule: 'signature',
    kind: 'statement',
  };
}
