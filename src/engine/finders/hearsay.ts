/** `The bridge will reportedly reopen in May.`: an adverb attributes, and nobody is named. */
import { trimEnd } from '../grammar/clause-end';
import type { Found, Reading } from './found';

const HEARSAY = new Set(['reportedly', 'allegedly', 'purportedly']);

export function hearsay({ units, taken }: Reading, at: number): Found | null {
  if (!HEARSAY.has(units[at]!.lower)) return null;
  let start = at;
  while (
    start > 0 &&
    !taken[start - 1] &&
    !/^(?:comma|semicolon|stop|dash|quote|subordinator|relative|that|open)$/u.test(units[start - 1]!.tag)
  )
    start--;
  while (start < at && /^(?:and|but|adverb)$/u.test(units[start]!.tag)) start++;
  let end = at + 1;
  while (end < units.length && !/^(?:comma|semicolon|stop|dash|close)$/u.test(units[end]!.tag)) end++;
  end = trimEnd(units, at + 1, end);
  const content = [
    { start, end: at },
    { start: at + 1, end },
  ].filter((range) => range.end > range.start);
  return { source: null, cue: { start: at, end: at + 1 }, content, rule: 'hearsay', kind: 'statement' };
}
