/** A verb with its auxiliaries, negation and adverbs: "could not immediately say". */

import { PASSIVE_CUES, PASSIVE_OF_IT } from '../lexicon/cue-verbs';
import { AS } from '../lexicon/finding';
import { THERE, YET } from '../lexicon/function-words';
import { OF_WHOLE_GROUP } from '../lexicon/noun-phrases';
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
  while (
    start > 0 &&
    !isPlace(units[start - 1]!) &&
    (AUXILIARIES.has(units[start - 1]!.tag) || hasAside(units, start) || isFloatingInside(units, start - 1))
  ) {
    start -= hasAside(units, start) ? ASIDE_UNITS : 1;
    const { tag, lower } = units[start]!;
    negated ||= tag === 'not' || lower.endsWith("n't") || lower === 'cannot';
    if (tag === 'not' || tag === 'adverb' || tag === 'pronoun') continue;
    if (!auxiliary) passive = tag === 'be' && (lower !== "'s" || isOfExpletive(units, start, head));
    auxiliary = true;
  }
  while (start < head && units[start]!.tag === 'adverb' && !isInnerAdverb(units, start)) start++;
  // "has yet to say"
  negated ||= units[start - 1]?.tag === 'to' && YET.has(units[start - 2]?.lower ?? '');
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

/** "some who were there said": the auxiliary before it is another verb. */
const isPlace = ({ tag, lower }: Unit): boolean => tag === 'adverb' && THERE.has(lower);

/** "were all told", "have both said" */
const isFloatingInside = (units: readonly Unit[], at: number): boolean =>
  BEFORE_FLOATING.has(units[at - 1]?.tag) && units[at]!.tag === 'pronoun' && OF_WHOLE_GROUP.has(units[at]!.lower);

const BEFORE_FLOATING = tags('be', 'have', 'modal');

/** ", however," and the auxiliary before it, in units. */
const ASIDE_UNITS = 4;

/** "has, however, said": an adverb between commas behind the auxiliary. */
const hasAside = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]!.tag === 'comma' &&
  units[at - 2]?.tag === 'adverb' &&
  units[at - 3]?.tag === 'comma' &&
  BEFORE_ASIDE.has(units[at - 4]?.tag);

const BEFORE_ASIDE = tags('have', 'do', 'modal');

/**
 * "it's believed that", "it's said they left", "it's called a scarp", "it's seen as late": nobody is "it" that would
 * have done so. In "it's called for a vote" and "it's reported a loss" somebody has.
 */
function isOfExpletive(units: readonly Unit[], auxiliary: number, head: number): boolean {
  if (units[auxiliary - 1]?.lower !== EXPLETIVE) return false;
  const next = units[head + 1];
  if (!next) return false;
  const lemma = units[head]!.verb?.lemma ?? '';
  if (next.tag === 'that' || (PASSIVE_CUES.has(lemma) && (next.tag === 'to' || AS.has(next.lower)))) return true;
  return PASSIVE_OF_IT.has(lemma) && next.tag !== 'preposition' && next.tag !== 'quote';
}

const EXPLETIVE = 'it';

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
