/** Where reported words end. */

import { startsClause } from './complement';
import { BELIEF_VERBS, SPEECH_VERBS, STANCE_VERBS } from './lexicon/cue-verbs';
import { nounPhraseAfter } from './noun-phrase';
import type { Unit } from './units';

/** One past the last unit of the content that starts at `from` and, at most, runs to the end of the sentence. */
export function clauseEnd(units: readonly Unit[], from: number, object: boolean, relative: boolean): number {
  let at = from;
  for (; at < units.length; at++) {
    const unit = units[at]!;
    if (at === from) continue;
    if (unit.tag === 'semicolon') break;
    if (unit.lower === 'according' && units[at + 1]?.lower === 'to') break;
    if (unit.tag === 'comma' && (object || relative || attributesAgain(units, at + 1))) break;
    if ((unit.tag === 'and' || unit.tag === 'but') && coordinatedCue(units, at + 1)) break;
    if (object && unit.tag === 'subordinator' && (unit.lower !== 'as' || startsClause(units, at + 1))) break;
    if (object && unit.tag === 'preposition' && units[at + 1]?.tag === 'time') break;
  }
  return trimEnd(units, from, at);
}

/** Takes away the full stop, commas and conjunctions at the end. */
export function trimEnd(units: readonly Unit[], from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    /^(?:stop|comma|and|but|semicolon|dash|colon)$/u.test(units[end - 1]!.tag) &&
    !isQuestion(units[end - 1]!)
  )
    end--;
  return end;
}

const isQuestion = (unit: Unit) => unit.tag === 'stop' && unit.lower !== '.';

/** After a comma: "adding that …", "and called it …", "but she said …". */
export function attributesAgain(units: readonly Unit[], from: number): boolean {
  let at = from;
  const first = units[at]?.tag;
  if (first === 'and' || first === 'but') {
    return coordinatedCue(units, at + 1) || clauseWithCue(units, at + 1) || isCueGerund(units[at + 1]);
  }
  while (units[at]?.tag === 'adverb') at++;
  return isCueGerund(units[at]);
}

function isCueGerund(unit: Unit | undefined): boolean {
  return unit?.tag === 'verb' && unit.verb?.form === 'gerund' && attributes(unit);
}

function coordinatedCue(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (units[at]?.tag === 'adverb' || units[at]?.tag === 'have') at++;
  const unit = units[at];
  return unit?.tag === 'verb' && (unit.verb?.form === 'past' || unit.verb?.form === 'present') && attributes(unit);
}

function clauseWithCue(units: readonly Unit[], from: number): boolean {
  const first = units[from];
  const end = first?.tag === 'pronoun' ? from + 1 : nounPhraseAfter(units, from);
  return end > from && coordinatedCue(units, end);
}

function attributes(unit: Unit): boolean {
  const lemma = unit.verb?.lemma ?? '';
  return SPEECH_VERBS.has(lemma) || STANCE_VERBS.has(lemma) || BELIEF_VERBS.has(lemma);
}
