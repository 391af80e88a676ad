/** Content without the punctuation and conjunctions at its end. */
import { tags, type Unit } from './units';

/** The end of `[from, to)` without full stops, commas and conjunctions there; a question mark stays. */
export function trimEnd(units: readonly Unit[], from: number, to: number): number {
  let end = to;
  while (end > from && IDLE_ENDS.has(units[end - 1]?.tag) && !isQuestion(units[end - 1]!)) end--;
  return end;
}

const IDLE_ENDS = tags('stop', 'comma', 'and', 'but', 'semicolon', 'dash', 'colon');
const isQuestion = (unit: Unit) => unit.tag === 'stop' && unit.lower !== '.';
