/** Whether content still lacks its verb, so that nothing behind it can end it. */
import { ANSWERS } from '../../lexicon/clauses';
import { hasFiniteVerb } from '../clause-start';
import type { Unit } from '../units';

/** Longest subject, in units. */
const SUBJECT_UNITS = 30;

/**
 * "visitors from Tarn, Harl and Brae would …", "that, if it rained, the race …": a clause is not over before its verb, which
 * may stand in a quotation. "No" is whole.
 */
export function isUnfinished(units: readonly Unit[], from: number, to: number): boolean {
  if (to - from > SUBJECT_UNITS || (to === from + 1 && ANSWERS.has(units[from]!.lower))) return false;
  const start = pastInsertion(units, from, to);
  for (let at = start; at < to; at++) if (units[at]!.tag === 'quote' || hasFiniteVerb(units, at)) return false;
  return true;
}

/** Past ", if it rained," behind "that"; `to` where the second comma stands there or later. */
function pastInsertion(units: readonly Unit[], from: number, to: number): number {
  if (units[from]!.tag !== 'that' || units[from + 1]?.tag !== 'comma') return from;
  let close = from + 2;
  while (close < to && units[close]!.tag !== 'comma') close++;
  return close;
}
