/** `The bridge will reportedly reopen in May.`: an adverb attributes, and nobody is named. */
import { trimEnd } from '../grammar/trim-end';
import { tags } from '../grammar/units';
import type { Found, Reading } from './finder';

const BEFORE_CLAUSE = tags('comma', 'semicolon', 'stop', 'dash', 'quote', 'subordinator', 'relative', 'that', 'open');
const OPENERS = tags('and', 'but', 'adverb');
const BEHIND_CLAUSE = tags('comma', 'semicolon', 'stop', 'dash', 'close');

export function hearsay({ units, taken }: Reading, at: number): Found {
  let start = at;
  while (start > 0 && !taken[start - 1] && !BEFORE_CLAUSE.has(units[start - 1]!.tag)) start--;
  while (start < at && OPENERS.has(units[start]!.tag)) start++;
  let end = at + 1;
  while (end < units.length && !BEHIND_CLAUSE.has(units[end]!.tag)) end++;
  end = trimEnd(units, at + 1, end);
  const content = [
    { start, end: at },
    { start: at + 1, end },
  ].filter((range) => range.end > range.start);
  return { source: null, cue: { start: at, end: at + 1 }, content, rule: 'hearsay', kind: 'statement' };
}
