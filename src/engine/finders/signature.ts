/** `"We sold the boats." — Tobias Renn`: a dash and a name sign the quotation before them. */
import type { Found, Reading } from './found';

export function signature({ units }: Reading, at: number): Found | null {
  if (units[at]!.tag !== 'dash' || units[at + 1]?.tag !== 'name' || at === 0) return null;
  let quote = at - 1;
  while (units[quote]?.tag === 'stop') quote--;
  if (units[quote]?.tag !== 'quote') return null;
  let end = at + 1;
  while (end < units.length && /^(?:name|noun|comma|preposition|determiner)$/u.test(units[end]!.tag)) end++;
  if (end < units.length && units[end]!.tag !== 'stop') return null;
  return {
    source: { start: at + 1, end },
    cue: { start: at, end: at + 1 },
    content: [{ start: quote, end: quote + 1 }],
    rule: 'signature',
    kind: 'statement',
  };
}
