/** A verb with its auxiliaries, negation and adverbs: "could not immediately say". */

import type { VerbForm } from '../lexicon/verb-forms';
import { tags, type Unit } from './units';

export interface VerbGroup {
  /** Index of the first unit of the group, of its head, and one past its last. */
  readonly start: number;
  readonly head: number;
  readonly end: number;
  readonly lemma: string;
  readonly form: VerbForm['form'];
  /** "was told", "is expected"; not "has told". */
  readonly passive: boolean;
  /** The head is a gerund or participle without an auxiliary, so it borrows its subject. */
  readonly bare: boolean;
  /** The head follows "to". */
  readonly infinitive: boolean;
  readonly negated: boolean;
}

const AUXILIARIES = tags('be', 'have', 'do', 'modal', 'not', 'adverb');

/** The group around the verb at `head`, or null where the unit is no verb that the lexicon knows. */
export function verbGroup(units: readonly Unit[], head: number): VerbGroup | null {
  const unit = units[head];
  if (unit?.tag !== 'verb') return null;
  let start = head;
  let passive = false;
  let auxiliary = false;
  let negated = false;
  while (start > 0 && AUXILIARIES.has(units[start - 1]!.tag)) {
    start--;
    const { tag, lower } = units[start]!;
    negated ||= tag === 'not' || lower.endsWith("n't") || lower === 'cannot';
    if (tag === 'not' || tag === 'adverb') continue;
    if (!auxiliary) passive = tag === 'be' && lower !== "'s";
    auxiliary = true;
  }
  while (start < head && units[start]!.tag === 'adverb' && !isInnerAdverb(units, start)) start++;
  const form = unit.verb?.form ?? (unit.lower.endsWith('ing') ? 'gerund' : 'past');
  return {
    start,
    head,
    end: head + 1,
    lemma: unit.verb?.lemma ?? '',
    form,
    passive: passive && form !== 'gerund' && form !== 'base' && form !== 'present',
    bare: !auxiliary && (form === 'gerund' || form === 'participle'),
    // "whom the port spoke to said"
    infinitive: start > 0 && units[start - 1]!.tag === 'to' && (form !== 'past' || start < head),
    negated,
  };
}

/**
 * An adverb at the left edge belongs to the group unless it begins the clause ("Later he said") or ends another one
 * ("whoever may speak freely said").
 */
function isInnerAdverb(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.tag;
  return before !== undefined && before !== 'comma' && before !== 'stop' && before !== 'verb';
}

/** The verb group that starts at `from`, with its auxiliaries and perhaps a time before it ("Friday said"), or null. */
export function groupAfter(units: readonly Unit[], from: number): VerbGroup | null {
  let head = from;
  while (head < units.length && (AUXILIARIES.has(units[head]!.tag) || units[head]!.tag === 'time')) head++;
  const group = verbGroup(units, head);
  return group && group.start >= from ? group : null;
}
