/** The question that a sentence opens with before its answer: "Asked about a poll that says …, Renn said …". */
import { clauseWithCue } from '../grammar/next-cue';
import { tags, type Unit } from '../grammar/units';
import { ASKED, WHEN } from '../lexicon/finding';
import type { Rule } from '../rules';
import type { Found } from './finder';

export interface FrontedQuestion {
  /** The verb of asking. */
  readonly asked: number;
  /** One past the question. */
  readonly end: number;
}

/** How far into the sentence the verb of asking may stand, in units. */
const OPENING_UNITS = 8;
const STOPS = tags('stop', 'semicolon');
/** What a question begins with, behind its verb and perhaps the hearer. */
const OPENS_QUESTION = tags('wh', 'relative', 'subordinator', 'preposition', 'comma', 'quote', 'colon');

/** The question, or null where the sentence opens with none, or nobody answers it. */
export function frontedQuestion(units: readonly Unit[]): FrontedQuestion | null {
  const asked = askedAt(units);
  if (asked < 0) return null;
  for (let at = asked + 1; at < units.length && !STOPS.has(units[at]!.tag); at++) {
    if (units[at]!.tag === 'comma' && clauseWithCue(units, at + 1)) return { asked, end: at };
    if (units[at]!.tag === 'quote' && clauseWithCue(units, at + 1)) return { asked, end: at + 1 };
  }
  return null;
}

/** Without what somebody in the question may plan or think of a thing; what others say in it ends with it. */
export function withoutStances(found: readonly Found[], { end }: FrontedQuestion): Found[] {
  return found.flatMap((one) => {
    if (one.cue.start >= end) return one;
    if (STANCES.has(one.rule)) return [];
    const inside = one.content.filter(({ start }) => start < end);
    return { ...one, content: inside.map((range) => ({ ...range, end: Math.min(range.end, end) })) };
  });
}

const STANCES: ReadonlySet<Rule> = new Set<Rule>(['intention-verb', 'stance-verb', 'adjective']);

/** The verb of asking in "Asked whether", "When asked", "When a reporter asked if"; or -1. */
function askedAt(units: readonly Unit[]): number {
  if (ASKED.has(units[0]!.lower)) return 0;
  if (!WHEN.has(units[0]!.lower)) return -1;
  for (let at = 1; at < Math.min(units.length, OPENING_UNITS); at++) {
    if (units[at]!.tag === 'comma') return -1;
    if (!ASKED.has(units[at]!.lower)) continue;
    return units.slice(at + 1, at + 3).some(({ tag }) => OPENS_QUESTION.has(tag)) ? at : -1;
  }
  return -1;
}
