/** Where reported words end. */

import { ADVERSATIVES, CLOSES_PHRASE, IN, INTRODUCES_EXAMPLES, WITHOUT } from '../lexicon/clauses';
import { BELIEF_VERBS, INTENTION_VERBS, SPEECH_VERBS, STANCE_VERBS } from '../lexicon/cue-verbs';
import { AS } from '../lexicon/finding';
import { INDEFINITE_ARTICLES } from '../lexicon/noun-phrases';
import { SPEECHES, WRITINGS } from '../lexicon/spoken-occasions';
import { hasFiniteVerb, startsClause } from './clause-start';
import { listBehind } from './member-list';
import { nounPhraseAfter } from './noun-phrase-after';
import { tags, type Unit } from './units';
import { isWriters } from './writers-words';

/** What ends the content besides the sentence. */
export interface ContentShape {
  /** The content is a noun phrase or an infinitive, which ends where the next clause or adverbial starts. */
  readonly phrase: boolean;
  /** The cue stands in a relative or subordinate clause, which ends at the next comma. */
  readonly embedded: boolean;
  /** The cue is a participle, so that a participle behind "and" attributes again. */
  readonly participle?: boolean;
  /** The cue is in the past, so that the writer's own words show by their tense. */
  readonly past?: boolean;
  /** The cue looks ahead ("expected"), so that a time behind it is the time of what is to come. */
  readonly ahead?: boolean;
}

/** One past the last unit of the content that starts at `from` and, at most, runs to the end of the sentence. */
export function clauseEnd(
  units: readonly Unit[],
  from: number,
  { phrase, embedded, participle, past, ahead }: ContentShape,
): number {
  let at = from;
  let onlyQuotes = true;
  for (; at < units.length; at++) {
    const unit = units[at]!;
    onlyQuotes &&= QUOTES.has(unit.tag);
    if (endsBehindQuote(units, at, onlyQuotes || phrase || embedded)) return at + 1;
    if (at === from) continue;
    if (unit.tag === 'semicolon') break;
    if (unit.lower === 'according' && units[at + 1]?.lower === 'to') break;
    if (unit.tag === 'dash' && (phrase || embedded || answers(units, at + 1))) break;
    if (unit.tag === 'comma' && (phrase || embedded)) {
      const list = listBehind(units, at);
      if (list > at) {
        at = list - 1;
        continue;
      }
      if (embedded && !phrase && isUnfinished(units, from, at)) continue;
    }
    if (past && unit.tag === 'comma' && isWriters(units, from, at)) break;
    if (
      unit.tag === 'comma' &&
      (embedded || (at > from + 1 && attributesAgain(units, at + 1)) || (phrase && !describes(units[at + 1])))
    )
      break;
    if ((unit.tag === 'and' || unit.tag === 'but') && coordinated(units, from, at, participle === true, past === true))
      break;
    if (unit.tag === 'and' && phrase && goesOnActing(units, at)) break;
    if (unit.tag === 'comma' && tellsOccasion(units, at + 1)) break;
    if (unit.tag === 'but' && leavesUnsaid(units, at)) break;
    if (units[at - 1]!.tag === 'quote' && (isCueGerund(unit) || (embedded && opensMainClause(units, at)))) break;
    if (phrase && (CLOSES_PHRASE.has(unit.lower) || tellsWhen(units, at))) break;
    if (phrase && WITHOUT.has(unit.lower) && units[at + 1]?.verb?.form === 'gerund') break;
    if (phrase && unit.lower === 'because' && clauseWithCue(units, at + 1)) break;
    if (
      phrase &&
      !ahead &&
      unit.tag === 'preposition' &&
      units[at + 1]?.tag === 'time' &&
      units[at + 2]?.tag !== 'quote'
    )
      break;
    if (unit.tag === 'comma' && units[at + 1]?.tag === 'name' && clauseWithCue(units, at + 1)) break;
  }
  return trimEnd(units, from, Math.min(at, units.length));
}

/**
 * Does what is said end with the quotation at `at`, which a comma closes inside its marks? Alone it does, save where
 * another quotation or clause is joined to it: `chanted “No more,” and “Go home,” in the hall`.
 */
function endsBehindQuote(units: readonly Unit[], at: number, short: boolean): boolean {
  const next = units[at + 1];
  if (!units[at]!.endsInComma || !next || next.tag === 'comma') return false;
  if ((next.tag === 'and' || next.tag === 'but') && JOINED_TO_QUOTE.has(units[at + 2]?.tag)) return false;
  if (listsQuotes(units, at + 1)) return false;
  if (short) return next.tag !== 'quote';
  return attributesAgain(units, at + 1) || (next.tag === 'verb' && next.verb?.form === 'gerund');
}

/** `a “bully,” a “cheat” and a “coward”` */
function listsQuotes(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < Math.min(units.length, from + LIST_UNITS) && IN_LIST.has(units[at]!.tag); at++)
    if (units[at]!.tag === 'and') return units[at + 1]?.tag === 'determiner' && units[at + 2]?.tag === 'quote';
  return false;
}

const LIST_UNITS = 20;
const IN_LIST = tags('quote', 'determiner', 'comma', 'and', 'noun');
const QUOTES = tags('quote', 'and', 'comma');
const JOINED_TO_QUOTE = tags('quote', 'that');

/** "visitors from Tarn, Harl and Brae would …": a clause is not over before its verb. */
function isUnfinished(units: readonly Unit[], from: number, to: number): boolean {
  if (to - from > SUBJECT_UNITS) return false;
  for (let at = from; at < to; at++) if (hasFiniteVerb(units, at)) return false;
  return true;
}

/** A subject is no longer, in units. */
const SUBJECT_UNITS = 30;

/** "denied the charge and left": behind a noun phrase, "and" with a verb tells what the speaker did next. */
const goesOnActing = (units: readonly Unit[], and: number): boolean =>
  units[and + 1]?.tag === 'verb' && units[and + 1]!.verb?.form === 'past' && ENDS_NOUN.has(units[and - 1]?.tag);

const ENDS_NOUN = tags('noun', 'name', 'object', 'time');

/** "called it late as the nation waits"; "described it as a plan aimed at us" tells what it is. */
const tellsWhen = (units: readonly Unit[], as: number): boolean =>
  AS.has(units[as]!.lower) &&
  as + 1 < units.length &&
  !INDEFINITE_ARTICLES.has(units[as + 1]!.lower) &&
  startsClause(units, as + 1);

/** ", in an email sent at noon": behind a comma, on what occasion it was said. */
function tellsOccasion(units: readonly Unit[], at: number): boolean {
  if (!IN.has(units[at]?.lower ?? '') || !INDEFINITE_ARTICLES.has(units[at + 1]?.lower ?? '')) return false;
  for (let next = at + 2; next < at + OCCASION_UNITS; next++) {
    const unit = units[next];
    if (WRITINGS.has(unit?.lower ?? '') || SPEECHES.has(unit?.lower ?? '')) return true;
    if (unit?.tag !== 'noun' && unit?.tag !== 'name') return false;
  }
  return false;
}

const OCCASION_UNITS = 5;

/** "but did not say when": nobody says what the speaker did not. */
const leavesUnsaid = (units: readonly Unit[], but: number): boolean =>
  units[but + 1]?.lower === 'did' && units[but + 2]?.tag === 'not';

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
    if (first === 'but' && units[at + 1]?.tag === 'name' && ownStance(units, at + 1)) return true;
    return coordinatedCue(units, at + 1) || clauseWithCue(units, at + 1) || isCueGerund(units[at + 1]);
  }
  if (answers(units, at)) return true;
  while (units[at]?.tag === 'adverb') at++;
  return isCueGerund(units[at]);
}

/** "while others condemned it": another one answers; figures beside each other do not ("while 20 percent favoured it"). */
function answers(units: readonly Unit[], at: number): boolean {
  if (!ADVERSATIVES.has(units[at]?.lower ?? '')) return false;
  return clauseWithCue(units, at + 1) || (units[at + 1]?.tag !== 'number' && ownStance(units, at + 1));
}

/** Behind the "and" at `and`: another cue of the same source, or of one of its own ("… and residents say …"). */
function coordinated(units: readonly Unit[], from: number, and: number, participle: boolean, past: boolean): boolean {
  const next = and + 1;
  if (participle && isCueGerund(units[next])) return true;
  if (coordinatedCue(units, next)) return !isParallel(units, from, next);
  return clauseWithCue(units, next, past ? isPastSpeech : isSpeech);
}

const TAKES_BASE = tags('modal', 'to');

/**
 * "said she had known it and had chosen to stay", "was liked by ten and disliked by six", "would fix it and call us": the
 * verb behind "and" has the auxiliary of the one that was said.
 */
function isParallel(units: readonly Unit[], from: number, at: number): boolean {
  const first = units[at]!;
  if (first.tag === 'have' || first.tag === 'do')
    return units.slice(from, at - 1).some(({ tag, lower }) => tag === first.tag && lower === first.lower);
  const { verb } = verbAfter(units, at)!;
  if (verb?.form === 'base') return units.slice(from, at - 1).some(({ tag }) => TAKES_BASE.has(tag));
  return verb?.form === 'past' && units[at + 1]?.lower === 'by';
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

const isSpeech = ({ verb }: Unit) => SPEECH_VERBS.has(verb?.lemma ?? '');
/** Behind a cue in the past, a present form is more likely a noun or a bare infinitive: "helps the port and its crews respond". */
const isPastSpeech = (unit: Unit) => isSpeech(unit) && unit.verb?.form !== 'base';

function clauseWithCue(units: readonly Unit[], from: number, attributing = isSpeech): boolean {
  const first = units[from];
  const end = first?.tag === 'pronoun' ? from + 1 : pastAppositive(units, subjectEnd(units, from));
  const verb = end > from && coordinatedCue(units, end) ? verbAfter(units, end) : undefined;
  return verb !== undefined && attributing(verb);
}

/** "another envoy to Norland": a subject may hold "to" where an object ends before it. */
function subjectEnd(units: readonly Unit[], from: number): number {
  const end = nounPhraseAfter(units, from);
  if (end === from || units[end]?.tag !== 'to') return end;
  const beyond = nounPhraseAfter(units, end + 1);
  return beyond > end + 1 ? beyond : end;
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
