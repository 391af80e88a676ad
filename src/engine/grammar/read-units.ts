/** One sentence → units. */
import { NAMES_LIKE_CLAUSES } from '../lexicon/bodies-by-country';
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { GENERATIONS } from '../lexicon/names';
import { METONYMS } from '../lexicon/organisations';
import { isBetweenAdjectives } from '../text/comma-between-adjectives';
import type { Document, Sentence, Token } from '../text/document';
import { rankEnd } from '../text/rank-in-brackets';
import { isAroundState, isAroundTown } from '../text/town-and-state';
import { markTag } from '../text/word-tags';
import { settle } from './neighbours';
import type { Unit } from './units';

/** Shorter sentences show nothing; names alone seldom reach this share of a sentence's longer words. */
const HEADLINE_WORDS = 4;
const HEADLINE_SHARE = 0.75;

/** Reads one sentence into units. */
export function readUnits(document: Document, sentence: Sentence): Unit[] {
  const units: Unit[] = [];
  const { tokens, quotations } = document;
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    const token = tokens[at]!;
    const passed = passedOver(tokens, at, units.at(-1));
    if (passed > at) {
      at = passed;
      continue;
    }
    const unit =
      token.quotation >= 0
        ? quoteUnit(tokens, at, quotations[token.quotation]!.endToken)
        : (houseUnit(tokens, at) ?? lettersUnit(tokens, at) ?? wordUnit(token, at));
    units.push(unit);
    at = unit.end;
  }
  announceQuote(units);
  const headline = isHeadline(units);
  for (let index = 0; index < units.length; index++) readAsName(units, index);
  for (let index = 0; index < units.length; index++) settle(units, index, headline);
  return units;
}

/** Where the sentence goes on behind marks and brackets that no unit is made of, or `at`. */
function passedOver(tokens: readonly Token[], at: number, before: Unit | undefined): number {
  const isMark =
    isInsertionMark(tokens, at) ||
    isBeforeGeneration(tokens, at, before) ||
    isBetweenAdjectives(tokens, at) ||
    isAroundState(tokens, at) ||
    isAroundTown(tokens, at);
  return isMark ? at + 1 : rankEnd(tokens, at);
}

/** The comma in "Cal Renn, Jr." */
function isBeforeGeneration(tokens: readonly Token[], at: number, before: Unit | undefined): boolean {
  const next = tokens[at + 1]?.form;
  return tokens[at]!.text === ',' && next?.capital === true && GENERATIONS.has(next.bare) && before?.capital === true;
}

/** "He added;", with the quotation in the next paragraph: the semicolon is a colon. */
function announceQuote(units: readonly Unit[]): void {
  const last = units.at(-1);
  if (last?.tag === 'semicolon' && SPEECH_VERBS.has(units.at(-2)?.verb?.lemma ?? '')) last.tag = 'colon';
}

/** "No 10", "Number 10": a house's name, whose number counts nothing; null elsewhere. */
function houseUnit(tokens: readonly Token[], first: number): Unit | null {
  const [token, number] = [tokens[first]!, tokens[first + 1]];
  if (number?.kind !== 'number' || !token.form?.startsCapital) return null;
  const lower = `${token.lower} ${number.lower}`;
  return METONYMS.has(lower) ? { ...wordUnit(token, first), end: first + 2, lower, tag: 'name' } : null;
}

/** "(HP)-led" in "the Harl Party (HP)-led council": letters in brackets that a hyphen joins to what they describe; null elsewhere. */
function lettersUnit(tokens: readonly Token[], first: number): Unit | null {
  if (tokens[first]!.text !== '(' || !tokens[first + 1]?.form?.allCaps) return null;
  const [close, hyphen, led] = tokens.slice(first + 2, first + LETTERS_TOKENS);
  if (close?.text !== ')' || hyphen?.text !== '-') return null;
  if (led?.kind !== 'word' || led.start !== close.end + 1) return null;
  return { ...wordUnit(led, first), end: first + LETTERS_TOKENS, tag: 'noun', verb: undefined };
}

/** Two brackets, the letters, the hyphen and the word behind it. */
const LETTERS_TOKENS = 5;

/** "Save the Children said": a name that reads like a clause, one tag for all its words. */
function readAsName(units: Unit[], at: number): void {
  const { capital, lower } = units[at]!;
  if (!capital || !OPENS_LIKE_CLAUSE.has(lower)) return;
  for (let end = at + LONGEST_LIKE_CLAUSE; end > at + 1; end--) {
    const run = units.slice(at, end);
    if (!run.at(-1)!.capital || !NAMES_LIKE_CLAUSES.has(run.map((unit) => unit.lower).join(' '))) continue;
    for (const unit of run) unit.tag = 'name';
  }
}

const OPENS_LIKE_CLAUSE = new Set([...NAMES_LIKE_CLAUSES].map((name) => name.split(' ', 1)[0]!));
/** Longest of those names, in words. */
const LONGEST_LIKE_CLAUSE = Math.max(...Array.from(NAMES_LIKE_CLAUSES, (name) => name.split(' ').length));

/** A mark of “It is late,” [Renn] said: an editor's name for whoever speaks belongs to the sentence. */
function isInsertionMark(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (text !== '[' && text !== ']') return false;
  let open = at;
  while (open > Math.max(0, at - LONGEST_INSERTION) && tokens[open]!.text !== '[') open--;
  let close = open + 1;
  while (close - open < LONGEST_INSERTION && tokens[close]?.kind === 'word') close++;
  return (tokens[open - 1]?.quotation ?? -1) >= 0 && tokens[close]?.text === ']';
}

/** Most words that an editor puts into a sentence, with the marks around them. */
const LONGEST_INSERTION = 5;

/** Is it a headline in title case, whose capitals say nothing about its words? */
function isHeadline(units: readonly Unit[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { lower, capital, tag, verb } of units) {
    if (lower.length < 4 || tag === 'number' || tag === 'preposition') continue;
    // “Yes,” State Auditor Tobias Renn said.
    if ((verb || tag === 'verb') && !capital) return false;
    words++;
    if (capital) capitals++;
  }
  return words >= HEADLINE_WORDS && capitals >= HEADLINE_SHARE * words;
}

function quoteUnit(tokens: readonly Token[], first: number, end: number): Unit {
  const { quotation } = tokens[first]!;
  let last = end - 1;
  while (last > first && tokens[last]!.kind === 'mark') last--;
  const endsInComma = tokens[last]!.text === ',';
  return {
    first,
    end,
    lower: '',
    tag: 'quote',
    verb: undefined,
    capital: false,
    allCaps: false,
    quotation,
    endsInComma,
  };
}

function wordUnit({ lower, text, kind, form }: Token, first: number): Unit {
  return {
    first,
    end: first + 1,
    lower,
    tag: form?.tag ?? (kind === 'number' ? 'number' : markTag(text)),
    verb: form?.verb,
    capital: form?.startsCapital ?? false,
    allCaps: form?.allCaps ?? false,
    quotation: -1,
    endsInComma: false,
  };
}
