/** Where reported words end. */

import { ADVERSATIVES, CLOSES_PHRASE, INTRODUCES_EXAMPLES } from '../lexicon/clauses';
import { BELIEF_VERBS, INTENTION_VERBS, SPEECH_VERBS, STANCE_VERBS } from '../lexicon/cue-verbs';
import { nounPhraseAfter } from './noun-phrase';
import { tags, type Unit } from './units';

/** What ends the content besides the sentence. */
export interface ContentShape {
  /** The content is a noun phrase or an infinitive, which ends where the next clause or adverbial starts. */
  readonly phrase: boolean;
  /** The cue stands in a relative or subordinate clause, which ends at the next comma. */
  readonly embedded: boolean;
  /** The cue is a participle, so that a participle behind "and" attributes again. */
  readonly participle?: boolean;
}

/** One past the last unit of the content that starts at `from` and, at most, runs to the end of the sentence. */
export function clauseEnd(
  units: readonly Unit[],
  from: number,
  { phrase, embedded, participle }: ContentShape,
): number {
  let at = from + 1;
  for (; at < units.length; at++) {
    const unit = units[at]!;
    if (unit.tag === 'semicolon') break;
    if (unit.lower === 'according' && units[at + 1]?.lower === 'to') break;
    if ((phrase || embedded) && unit.tag === 'dash') break;
    if (
      unit.tag === 'comma' &&
      (embedded || (at > from + 1 && attributesAgain(units, at + 1)) || (phrase && !describes(units[at + 1])))
    )
      break;
    if ((unit.tag === 'and' || unit.tag === 'but') && coordinated(units, at + 1, participle === true)) break;
    if (units[at - 1]!.tag === 'quote' && (isCueGerund(unit) || (embedded && opensMainClause(units, at)))) break;
    if (phrase && CLOSES_PHRASE.has(unit.lower)) break;
    if (phrase && unit.lower === 'because' && clauseWithCue(units, at + 1)) break;
    if (phrase && unit.tag === 'preposition' && units[at + 1]?.tag === 'time') break;
  }
  return trimEnd(units, from, Math.min(at, units.length));
}

/** Behind a quotation that closes a clause: "Renn said …", "said …". */
const opensMainClause = (units: readonly Unit[], at: number) => clauseWithCue(units, at) || coordinatedCue(units, at);

/** After a comma: do examples of the noun before it follow, or a likeness? */
function describes(unit: Unit | undefined): boolean {
  return unit !== undefined && INTRODUCES_EXAMPLES.has(unit.lower);
}

/** Takes away the full stop, commas and conjunctions at the end. */
export function trimEnd(units: readonly Unit[], from: number, to: number): number {
  let end = to;
  while (end > from && IDLE_ENDS.has(units[end - 1]?.tag) && !isQuestion(units[end - 1]!)) end--;
  return end;
}

const IDLE_ENDS = tags('stop', 'comma', 'and', 'but', 'semicolon', 'dash', 'colon');
const isQuestion = (unit: Unit) => unit.tag === 'stop' && unit.lower !== '.';

/** After a comma: "adding that …", "and called it …", "but she said …", "while others said …". */
export function attributesAgain(units: readonly Unit[], from: number): boolean {
  let at = from;
  const first = units[at]?.tag;
  if (first === 'and' || first === 'but') {
    return coordinatedCue(units, at + 1) || clauseWithCue(units, at + 1) || isCueGerund(units[at + 1]);
  }
  if (ADVERSATIVES.has(units[at]?.lower ?? '')) return clauseWithCue(units, at + 1) || ownStance(units, at + 1);
  while (units[at]?.tag === 'adverb') at++;
  return isCueGerund(units[at]);
}

/** Behind "and": another cue of the same source, or of one of its own ("… and residents say …"). */
function coordinated(units: readonly Unit[], from: number, participle: boolean): boolean {
  return coordinatedCue(units, from) || clauseWithCue(units, from) || (participle && isCueGerund(units[from]));
}

function isCueGerund(unit: Unit | undefined): boolean {
  return unit?.tag === 'verb' && unit.verb?.form === 'gerund' && statesOrThinks(unit.verb.lemma);
}

const AUXILIARIES = tags('adverb', 'have', 'do', 'not');

function verbAfter(units: readonly Unit[], from: number): Unit | undefined {
  let at = from;
  while (AUXILIARIES.has(units[at]?.tag)) at++;
  return units[at];
}

function coordinatedCue(units: readonly Unit[], from: number): boolean {
  const unit = verbAfter(units, from);
  if (unit?.verb?.form === 'base' && !SPEECH_VERBS.has(unit.verb.lemma)) return false;
  return unit?.tag === 'verb' && unit.verb !== undefined && unit.verb.form !== 'gerund' && attributes(unit);
}

/** "…, while the police deny it": a clause of another one, who takes a stance of their own. */
function ownStance(units: readonly Unit[], from: number): boolean {
  const end = units[from]?.tag === 'pronoun' ? from + 1 : nounPhraseAfter(units, from);
  const unit = end > from ? verbAfter(units, end) : undefined;
  return unit?.tag === 'verb' && unit.verb?.form !== 'gerund' && STANCE_VERBS.has(unit.verb?.lemma ?? '');
}

function clauseWithCue(units: readonly Unit[], from: number): boolean {
  const first = units[from];
  const end = first?.tag === 'pronoun' ? from + 1 : pastAppositive(units, nounPhraseAfter(units, from));
  return end > from && coordinatedCue(units, end) && SPEECH_VERBS.has(verbAfter(units, end)?.verb?.lemma ?? '');
}

/** How long the words between two commas behind a subject may be. */
const APPOSITIVE_UNITS = 15;

/** Past ", the port's director," behind a subject that ends before `comma`. */
function pastAppositive(units: readonly Unit[], comma: number): number {
  if (units[comma]?.tag !== 'comma') return comma;
  for (let at = comma + 1; at < Math.min(units.length, comma + APPOSITIVE_UNITS); at++) {
    if (ENDS_APPOSITIVE.has(units[at]?.tag)) return comma;
    if (units[at]!.tag === 'comma') return at + 1;
  }
  return comma;
}

const ENDS_APPOSITIVE = tags('stop', 'quote', 'semicolon');

function attributes(unit: Unit): boolean {
  const lemma = unit.verb?.lemma ?? '';
  return statesOrThinks(lemma) || INTENTION_VERBS.has(lemma);
}

function statesOrThinks(lemma: string): boolean {
  return SPEECH_VERBS.has(lemma) || STANCE_VERBS.has(lemma) || BELIEF_VERBS.has(lemma);
}
