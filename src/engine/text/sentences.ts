/**
 * Where sentences end: at a full stop that is not part of an abbreviation, and never inside a quotation. The time at
 * the head of a live blog's entry is a sentence of its own.
 */

import { STREETS_CUT_SHORT, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations';
import { BEHIND_TIME, TIME_ZONES, TIMES_OF_DAY } from '../lexicon/calendar';
import { INQUIRING_VERBS, SPEECH_VERBS } from '../lexicon/cue-verbs';
import { BE } from '../lexicon/function-words';
import { THAT } from '../lexicon/introductions';
import { PERSONAL_PRONOUNS } from '../lexicon/noun-phrases';
import { SENTENCE_OPENERS } from '../lexicon/sentence-openers';
import { verbForm } from '../lexicon/verb-forms';
import { startsCapital, startsSmall, startsWithDigit } from './characters';
import type { Quotation, Sentence } from './document';
import type { Draft } from './scan';

/** How many words may come between a quoted question and "said": `"Is it safe?" Harbourmaster Tobias Renn asked.` */
const SPEAKER_WORDS = 6;

/**
 * Most words and quotations in a sentence: three times as many as the longest of some 11,000 sentences of news. Longer
 * ones are read in pieces, because some rules look at the words of a sentence in pairs, which takes too long on longer
 * ones.
 */
const LONGEST_SENTENCE = 250;

/** Splits the tokens into sentences and sets each token's sentence. */
export function splitSentences(tokens: readonly Draft[], quotations: readonly Quotation[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let length = 0;
  /** Where the paragraph begins. */
  let start = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    token.sentence = sentences.length;
    const next = tokens[at + 1];
    if (next?.quotation !== token.quotation || token.quotation < 0) length++;
    const ends =
      next?.paragraph !== token.paragraph ||
      endsTimestamp(tokens, start, at) ||
      endsSentence(tokens, at, quotations) ||
      (length >= LONGEST_SENTENCE && !isInside(tokens, at, quotations));
    if (!ends) continue;
    sentences.push(sentence(tokens, first, at + 1));
    first = at + 1;
    length = 0;
    if (next?.paragraph !== token.paragraph) start = first;
  }
  return sentences;
}

/** Does the token's quotation continue after it? */
const isInside = (tokens: readonly Draft[], at: number, quotations: readonly Quotation[]): boolean =>
  tokens[at]!.quotation >= 0 && quotations[tokens[at]!.quotation]!.endToken > at + 1;

/** "14:32 BST", "9.05am", at the start of a paragraph and before a capital. */
function endsTimestamp(tokens: readonly Draft[], first: number, at: number): boolean {
  if (at - first > TIMESTAMP_TOKENS || !startsWithDigit(tokens[first]!.text)) return false;
  if (!startsCapital(tokens[at + 1]!.text)) return false;
  const stamp = tokens
    .slice(first, at + 1)
    .map(({ text }) => text)
    .join(' ');
  return TIMESTAMP.test(stamp) && !TIME_ZONES.has(tokens[at + 1]!.text);
}

const TIMESTAMP_TOKENS = 5;
const TIMESTAMP = /^\d\d? ?[.:] ?\d\d(?: ?[AaPp]\.? ?[Mm]\.?)?(?: [A-Z]{2,4})?$/;

function sentence(tokens: readonly Draft[], firstToken: number, endToken: number): Sentence {
  const first = tokens[firstToken]!;
  return { start: first.start, end: tokens[endToken - 1]!.end, firstToken, endToken, paragraph: first.paragraph };
}

function endsSentence(tokens: readonly Draft[], at: number, quotations: readonly Quotation[]): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1]!;
  // First, because nearly all tokens are words without a full stop.
  const last = tokens[closingsBefore(tokens, at)]!;
  if (last.kind === 'word' ? last !== token || !token.text.endsWith('.') : !/^(?:\.+|[?!…])$/.test(last.text))
    return lacksStop(tokens, at, quotations);
  if (isInside(tokens, at, quotations)) return false;
  if (!startsSentence(next) || signs(tokens, at) || introduces(tokens, at)) return false;
  if (isInName(tokens, at) || isInNumber(tokens, at)) return false;
  if (last.kind === 'word') return abbreviationEnds(token, next, tokens[at - 1]) || timeEnds(tokens, at);
  const trails = /^(?:\.{2,}|…)$/.test(last.text);
  if (last === token && !trails) return true;
  if (isIntroduced(tokens, at, quotations)) return true;
  const verb = speakerBehind(tokens, at + 1);
  // `"We left." Renn said.`: a full stop instead of the comma, before a speaker of whom nothing else is told.
  if (last.text === '.') return verb < 0 || tokens[verb + 1]?.text !== '.';
  // `“We left!” I said.`
  return verb < 0 || (SENTENCE_OPENERS.has(next.lower) && !(next.text === 'I' && verb === at + 2));
}

/** `Renn tweeted: “Here we go!” The board left.`: the quotation has its speaker before it. */
function isIntroduced(tokens: readonly Draft[], at: number, quotations: readonly Quotation[]): boolean {
  const quotation = quotations[tokens[at]!.quotation];
  const colon = quotation && tokens[quotation.firstToken - 1];
  return colon?.text === ':' && colon.paragraph === tokens[at]!.paragraph;
}

/** `It was “old” He added that …`: no pronoun in the middle of a sentence has a capital, unless `“We left” He said.` */
function lacksStop(tokens: readonly Draft[], at: number, quotations: readonly Quotation[]): boolean {
  const next = tokens[at + 1]!;
  if (tokens[at]!.kind !== 'mark' || tokens[at]!.quotation < 0 || isInside(tokens, at, quotations)) return false;
  return (
    startsCapital(next.text) && next.text !== 'I' && PERSONAL_PRONOUNS.has(next.lower) && tokens[at + 3]?.text !== '.'
  );
}

/** `"We left." — Tobias Renn`: a dash and a name after a quotation belong to it. */
function signs(tokens: readonly Draft[], at: number): boolean {
  const [dash, name] = [tokens[at + 1]!, tokens[at + 2]];
  if (tokens[at]!.kind !== 'mark' || !/^(?:[—–―-]|--)$/.test(dash.text) || name?.kind !== 'word') return false;
  return name.paragraph === dash.paragraph && startsSentence(name) && !SENTENCE_OPENERS.has(name.lower);
}

/** `Renn said. "We left."`: a full stop instead of the comma, after so few words that they hold no content yet. */
function introduces(tokens: readonly Draft[], at: number): boolean {
  if (tokens[at]!.text !== '.' || tokens[at + 1]!.kind !== 'mark' || tokens[at + 1]!.quotation < 0) return false;
  if (!SPEECH_VERBS.has(verbForm(tokens[at - 1]?.lower ?? '')?.lemma ?? '')) return false;
  const { paragraph } = tokens[at]!;
  for (let before = at - 1; before >= at - SPEAKER_WORDS; before--) {
    const token = tokens[before];
    if (token?.paragraph !== paragraph || token.text === '.') return true;
    if (token.kind !== 'word') return false;
  }
  return false;
}

/** "the AB. NOVA VISTA": a full stop between the capitals of a product's name, in a sentence that has small letters. */
function isInName(tokens: readonly Draft[], at: number): boolean {
  const [before, initials, first, second] = [at - 2, at - 1, at + 1, at + 2].map((near) => tokens[near]?.text ?? '');
  return (
    startsSmall(before!) && /^\p{Lu}{2}$/u.test(initials!) && [first, second].every((text) => IN_CAPITALS.test(text!))
  );
}

/** "No. 7/HB/4K.2/3": a full stop that nothing parts from the figures around it. */
function isInNumber(tokens: readonly Draft[], stop: number): boolean {
  const [before, after] = [tokens[stop - 1], tokens[stop + 1]!];
  return after.start === tokens[stop]!.end && startsWithDigit(after.text) && startsWithDigit(before?.text ?? '');
}

/** A word of a name that is written in capitals. */
const IN_CAPITALS = /^\p{Lu}{4,}$/u;

/** Most closing marks and brackets after a sentence; more are no prose. */
const CLOSINGS = 6;

/** Steps back over closing marks and brackets to the token right before them. */
function closingsBefore(tokens: readonly Draft[], at: number): number {
  let last = at;
  const limit = Math.max(0, at - CLOSINGS);
  while (last > limit && isClosing(tokens[last]!) && tokens[last - 1]!.end === tokens[last]!.start) last--;
  return last;
}

function isClosing({ kind, text }: Draft): boolean {
  return kind === 'mark' || text === ')' || text === ']';
}

function startsSentence(token: Draft): boolean {
  if (token.kind === 'mark' || token.kind === 'number') return true;
  if (token.kind === 'word') return !startsSmall(token.text);
  return /^[([•*$£€¿¡—–-]$/.test(token.text);
}

/**
 * "the U.S. The", "posted on X. In": an initial ends a sentence only after a small letter, where it is not part of a
 * name.
 */
function abbreviationEnds(token: Draft, next: Draft, before: Draft | undefined): boolean {
  if (endsAddress(token, next, before)) return true;
  if (TITLE_ABBREVIATIONS.has(token.lower)) return false;
  if (INITIAL.test(token.text) && !(before?.paragraph === token.paragraph && startsSmall(before.text))) return false;
  // "said N. A. Renn": an initial is no article.
  return next.kind === 'mark' || (SENTENCE_OPENERS.has(next.lower) && !INITIAL.test(next.text));
}

const INITIAL = /^\p{L}\.$/u;

/** "on Main St. The driver": behind a name it is a street, and no saint. */
const endsAddress = (token: Draft, next: Draft, before: Draft | undefined): boolean =>
  STREETS_CUT_SHORT.has(token.lower) &&
  before?.kind === 'word' &&
  before.paragraph === token.paragraph &&
  startsCapital(before.text) &&
  !SENTENCE_OPENERS.has(before.lower) &&
  SENTENCE_OPENERS.has(next.lower);

/**
 * "It shut at 9 p.m. Police said": nothing but a day, a time zone or an offset belongs to a time, if the sentence has a
 * verb.
 */
function timeEnds(tokens: readonly Draft[], at: number): boolean {
  const [time, next] = [tokens[at]!, tokens[at + 1]!];
  if (!TIMES_OF_DAY.has(time.lower) || next.kind !== 'word') return false;
  if (BEHIND_TIME.has(next.lower) || TIME_ZONES.has(next.text)) return false;
  for (let before = at - 1; before >= Math.max(0, at - WORDS_BEFORE_TIME); before--) {
    const token = tokens[before]!;
    if (token.paragraph !== time.paragraph || token.text === '.') return false;
    // "said that around 9 p.m. Renn left": the clause behind "that" has no verb yet.
    if (THAT.has(token.lower) && SPEECH_VERBS.has(verbForm(tokens[before - 1]?.lower ?? '')?.lemma ?? '')) return false;
    if (verbForm(token.lower) || BE.has(token.lower)) return true;
  }
  return false;
}

/** How far before a time its sentence's verb is looked for. */
const WORDS_BEFORE_TIME = 40;

/**
 * After a quoted question or exclamation the sentence may continue with its speaker, whose name has a capital too: where
 * the verb of saying stands, or -1.
 */
function speakerBehind(tokens: readonly Draft[], from: number): number {
  let words = 0;
  for (let at = from; at < tokens.length && words <= SPEAKER_WORDS; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark' || /^[.?!;:]$/.test(token.text)) return -1;
    if (SPEECH_VERBS.has(verbForm(token.lower)?.lemma ?? '')) return at;
    if (token.text === ',' && at > from) return verbBehindApposition(tokens, at);
    words++;
  }
  return -1;
}

/** `“Is it safe?” Tobias Renn, a pilot with the port, asked.`: a verb of saying between the second comma and the end. */
function verbBehindApposition(tokens: readonly Draft[], comma: number): number {
  for (let at = comma + 1; at < Math.min(tokens.length, comma + APPOSITION_WORDS); at++) {
    const token = tokens[at]!;
    // Marta “Mia” Lund
    if (token.kind === 'mark' && tokens[at + 2]?.kind === 'mark') at += 2;
    else if (token.kind === 'mark' || /^[.?!;:]$/.test(token.text)) return -1;
    const lemma = token.text === ',' ? (verbForm(tokens[at + 1]?.lower ?? '')?.lemma ?? '') : '';
    // A question is asked, of whomever.
    if (SPEECH_VERBS.has(lemma)) return INQUIRING_VERBS.has(lemma) || saysNoMore(tokens, at + 2) ? at + 1 : -1;
  }
  return -1;
}

/** "asked.", "told the Leith Courier.": whom it is said to at most, and no clause. */
function saysNoMore(tokens: readonly Draft[], from: number): boolean {
  const behind = tokens.slice(from, from + HEARER_WORDS);
  const stop = behind.findIndex(({ text }) => text === '.');
  return stop >= 0 && behind.slice(0, stop).every(({ lower }) => !BE.has(lower) && !verbForm(lower));
}

/** Most words between the commas around what describes a speaker. */
const APPOSITION_WORDS = 25;
/** How soon behind the verb the sentence ends: "told the Leith Courier." */
const HEARER_WORDS = 5;
