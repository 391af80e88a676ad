/** `Renn is confident that the bridge is safe.`, `Residents are wary of the plan.` */
import { clauseEnd } from '../grammar/clause-end/clause-end';
import { startsClause } from '../grammar/clause-start';
import { subjectBefore } from '../grammar/subject';
import { tags, type Unit } from '../grammar/units';
import {
  ADJECTIVES_WITH_CLAUSE,
  ADJECTIVES_WITH_INFINITIVE,
  ADJECTIVES_WITH_PREPOSITION,
} from '../lexicon/cue-adjectives';
import { COPULAS, EXPLETIVES, READERS } from '../lexicon/finding';
import { DEGREES, POSSIBILITY } from '../lexicon/function-words';
import { linkOf } from './evidence';
import type { Declined, Found, Reading } from './finder';

const AUXILIARIES = tags('be', 'have', 'modal', 'not', 'adverb', 'do');

export function adjective({ units, taken, listener }: Reading, at: number): Found | Declined | null {
  const start = copulaBefore(units, at);
  if (start < 0) return null;
  listener?.saw('adjective', { start, end: at + 1 });
  if (taken[start]) return 'the words are taken';
  const content = contentStart(units, at);
  if (content < 0) return 'nothing follows the adjective';
  const subject = subjectBefore(units, start);
  if (!subject) return 'no subject';
  listener?.saw('subject', subject);
  if (EXPLETIVES.has(units[subject.start]!.lower)) return 'the subject is “it”';
  if (READERS.has(units[subject.start]!.lower)) return 'the subject is the reader';
  // "not everyone is happy"
  if (units[subject.start - 1]?.tag === 'not') return 'the subject is nobody';
  const withPreposition = units[content - 1]!.tag === 'preposition';
  const open = units.slice(start, at).some(({ lower }) => POSSIBILITY.has(lower));
  const end = clauseEnd(units, content, {
    phrase: withPreposition || units[content]!.tag === 'to',
    embedded: units[subject.start]!.tag === 'relative',
  });
  if (end <= content) return 'no content';
  return {
    source: subject,
    cue: { start, end: content },
    content: [{ start: content, end }],
    rule: 'adjective',
    evidence: { word: units[at]!.lower, complement: linkOf(units, content), mood: open ? 'open' : 'asserted' },
    kind: 'belief',
  };
}

/** Where the content starts after an adjective that attributes, or -1. */
function contentStart(units: readonly Unit[], at: number): number {
  const { lower } = units[at]!;
  const next = units[at + 1];
  const behind = units[at + 2];
  if (!next) return -1;
  if (ADJECTIVES_WITH_PREPOSITION.get(lower)?.has(next.lower) && behind && behind.tag !== 'verb') return at + 2;
  if (next.tag === 'to') return ADJECTIVES_WITH_INFINITIVE.has(lower) ? at + 1 : -1;
  if (!ADJECTIVES_WITH_CLAUSE.has(lower)) return -1;
  return next.tag === 'that' || ((next.tag === 'pronoun' || next.tag === 'determiner') && startsClause(units, at + 1))
    ? at + 1
    : -1;
}

/** Where the copula with its auxiliaries and adverbs starts, or -1: "has never been". */
function copulaBefore(units: readonly Unit[], at: number): number {
  let head = at - 1;
  // "are more concerned with tides than with fares" compares, and tells of no concern.
  while ((units[head]?.tag === 'adverb' && !DEGREES.has(units[head]!.lower)) || units[head]?.tag === 'not') head--;
  const copula = units[head];
  if (copula?.tag !== 'be' && !(copula?.tag === 'verb' && COPULAS.has(copula.verb?.lemma ?? ''))) return -1;
  while (AUXILIARIES.has(units[head - 1]?.tag)) head--;
  return head;
}
