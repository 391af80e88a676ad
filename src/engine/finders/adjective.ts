/** `Renn is confident that the bridge is safe.`, `Residents are wary of the plan.` */
import { clauseEnd } from '../grammar/clause-end';
import { startsClause } from '../grammar/clause-start';
import { subjectBefore } from '../grammar/subject';
import type { Unit } from '../grammar/units';
import {
  ADJECTIVES_WITH_CLAUSE,
  ADJECTIVES_WITH_INFINITIVE,
  ADJECTIVES_WITH_PREPOSITION,
} from '../lexicon/cue-adjectives';
import { linkOf } from './evidence';
import type { Found, Reading } from './found';

const COPULAS = new Set(['feel', 'seem', 'sound', 'become', 'remain', 'get', 'grow']);

export function adjective({ units, taken }: Reading, at: number): Found | null {
  const content = contentStart(units, at);
  if (content < 0) return null;
  const start = copulaBefore(units, at);
  if (start < 0 || taken[start]) return null;
  const subject = subjectBefore(units, start);
  if (!subject || units[subject.start]!.lower === 'it') return null;
  const withPreposition = units[content - 1]!.tag === 'preposition';
  const end = clauseEnd(units, content, {
    phrase: withPreposition,
    embedded: units[subject.start]!.tag === 'relative',
  });
  if (end <= content) return null;
  return {
    source: subject,
    cue: { start, end: content },
    content: [{ start: content, end }],
    rule: 'adjective',
    evidence: { word: units[at]!.lower, complement: linkOf(units, content), mood: 'asserted' },
    kind: 'belief',
  };
}

/** Where the content starts behind an adjective that attributes, or -1. */
function contentStart(units: readonly Unit[], at: number): number {
  const { lower } = units[at]!;
  const next = units[at + 1];
  if (!next) return -1;
  if (ADJECTIVES_WITH_PREPOSITION.get(lower)?.has(next.lower) && units[at + 2]?.tag !== 'verb') return at + 2;
  if (next.tag === 'to') return ADJECTIVES_WITH_INFINITIVE.has(lower) ? at + 1 : -1;
  if (!ADJECTIVES_WITH_CLAUSE.has(lower)) return -1;
  return next.tag === 'that' || ((next.tag === 'pronoun' || next.tag === 'determiner') && startsClause(units, at + 1))
    ? at + 1
    : -1;
}

/** Where the copula with its auxiliaries and adverbs starts, or -1: "has never been". */
function copulaBefore(units: readonly Unit[], at: number): number {
  let head = at - 1;
  while (units[head]?.tag === 'adverb' || units[head]?.tag === 'not') head--;
  const copula = units[head];
  if (copula?.tag !== 'be' && !(copula?.tag === 'verb' && COPULAS.has(copula.verb?.lemma ?? ''))) return -1;
  while (/^(?:be|have|modal|not|adverb|do)$/u.test(units[head - 1]?.tag ?? '')) head--;
  return head;
}
