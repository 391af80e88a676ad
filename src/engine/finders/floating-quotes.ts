/**
 * Quotations without a speaker: sentences and paragraphs that are nothing but quotation go on with the attribution
 * before them.
 */
import type { Attribution } from '../attribution';
import type { ClaimKind, Span } from '../claim';
import { tags, type Unit } from '../grammar/units';
import { isOfClaim } from '../grammar/writers-words';
import { BE, HAVE } from '../lexicon/function-words';
import { OWNERS } from '../lexicon/noun-phrases';
import { HE, SHE } from '../lexicon/pronouns';
import { RULES } from '../rules';
import type { Document } from '../text/document';
import { sentenceAt, tokensIn } from '../text/spans';
import type { Found } from './finder';

/**
 * From this many words on, a quotation without a speaker goes on with the one before it; a shorter one may be a title.
 */
const LONG_QUOTE = 5;
/** From this many words on, one that ends with a mark of its own is a sentence that somebody says. */
const SHORT_SENTENCE = 4;
/** Most paragraphs in a row that one attribution speaks for. */
const PARAGRAPHS = 3;

/** An attribution that quotations may still join. */
export interface Open {
  readonly source: readonly Span[];
  readonly sentence: number;
  readonly kind: ClaimKind;
  readonly content: Span[];
}

/** How a sentence without its own speaker may go on with the attribution before it. */
export type Floating = 'quote' | 'quote-within' | null;

/**
 * Is the sentence nothing but quotation, or a sentence with a quotation in it that does not mention the speaker ("The
 * quay, too, was “a wreck that nobody wanted”.")?
 */
export function floatingKind(document: Document, units: readonly Unit[]): Floating {
  const { quotations } = document;
  let longest = 0;
  let others = 0;
  for (const { quotation, tag } of units) {
    if (quotation >= 0) longest = Math.max(longest, quotations[quotation]!.words);
    else if (tag !== 'stop' && tag !== 'dash') others++;
  }
  if (longest === 0) return null;
  if (others === 0) return isHeading(document, units) ? null : 'quote';
  const aside = units.some(({ tag, lower }) => tag === 'open' || HE.has(lower) || SHE.has(lower));
  return (longest >= LONG_QUOTE && !aside) || isInterrupted(units) ? 'quote-within' : null;
}

/** A paragraph that is one quotation without a mark at its end: `'It was late'` between two paragraphs is a heading. */
function isHeading({ quotations, tokens, paragraphs }: Document, units: readonly Unit[]): boolean {
  if (units.length > 1) return false;
  const { first, end, quotation } = units[0]!;
  const { paragraph } = tokens[first]!;
  const [start, close] = paragraphs[paragraph]!;
  if (tokens[first]!.start !== start || tokens[end - 1]!.end < close) return false;
  if (!quotations[quotation]!.closed || quotations[quotation]!.continues >= 0) return false;
  return tokens[end - 2]?.kind === 'word';
}

/** `“It will be our”—Tan leaned back—“last winter here.”`: an act between dashes interrupts the quotation. */
function isInterrupted(units: readonly Unit[]): boolean {
  const last = units.findLastIndex(({ tag }) => tag !== 'stop');
  const dash = units.findIndex(({ tag }) => tag === 'dash');
  return (
    dash === 1 && last > 3 && [0, last].every((at) => units[at]!.tag === 'quote') && units[last - 1]!.tag === 'dash'
  );
}

/**
 * The attribution of a quotation that no source nearby has said: readers see it with nobody as its source, unless the
 * sentence before it in its paragraph is about somebody who speaks elsewhere. Its cue is the opening quotation mark.
 *
 * @param aboutBefore whom the sentence before it is about.
 * @returns null where it may be a title, because it is short, or a pull quote, because it is a paragraph of its own
 *   that no act interrupts.
 */
export function loneQuote(
  document: Document,
  units: readonly Unit[],
  sentence: number,
  kind: Floating,
  aboutBefore: () => Span | null,
): Attribution | null {
  const { start, end, paragraph } = document.sentences[sentence]!;
  const words = units.reduce((sum, { quotation }) => sum + (document.quotations[quotation]?.words ?? 0), 0);
  const interrupted = isInterrupted(units);
  if (kind !== 'quote' && !interrupted) return null;
  if (
    words < (isSentence(document, units) ? SHORT_SENTENCE : LONG_QUOTE) ||
    (!interrupted && [sentence - 1, sentence + 1].every((near) => document.sentences[near]?.paragraph !== paragraph))
  )
    return null;
  const quotes = units.flatMap(({ quotation }) => document.quotations[quotation] ?? []);
  const about = document.sentences[sentence - 1]?.paragraph === paragraph ? aboutBefore() : null;
  return {
    source: about ? [about] : [],
    cue: [[start, start + 1]],
    content: interrupted ? quotes.map((one): Span => [one.start, one.end]) : [[start, end]],
    sentence,
    parent: -1,
    kind: 'statement',
    rule: 'lone-quote',
    confidence: RULES['lone-quote'].confidence,
  };
}

/** `“Open the lower gate.”`: a mark ends it inside the quotation marks, and its words have no capitals, as a title's have. */
export function isSentence({ tokens }: Document, units: readonly Unit[]): boolean {
  const { first, end } = units[0]!;
  const isSmall = ({ kind, text, lower, form }: Document['tokens'][number]) =>
    kind === 'word' && text === lower && (text.length > SMALL_WORD || CAPITAL_IN_TITLE.has(form?.tag ?? 'noun'));
  return units.length === 1 && /^[.!?…]/.test(lastWithin(tokens, first, end)) && tokens.slice(first, end).some(isSmall);
}

/** What the quotation ends with, before its closing mark and those of quotations inside it. */
function lastWithin(tokens: Document['tokens'], first: number, end: number): string {
  let last = end - 2;
  while (last > first && CLOSING_MARK.test(tokens[last]!.text)) last--;
  return tokens[last]?.text ?? '';
}

const CLOSING_MARK = /^["'”’]+$/;

/** Words that have a capital in a title, however short: "Here It Is". */
const CAPITAL_IN_TITLE = tags('noun', 'verb', 'be', 'have', 'do', 'modal', 'pronoun', 'adverb', 'not');

/** Any other words up to this length, in characters, have none. */
const SMALL_WORD = 4;

/**
 * Adds a floating sentence to the content of the last attribution, if nothing else stands between them. A sentence that
 * merely holds a quotation must be in the same paragraph.
 *
 * @returns whether it was added.
 */
export function joinFloating(
  document: Document,
  units: readonly Unit[],
  last: Open | undefined,
  index: number,
  kind: Floating,
): boolean {
  const limit = goesOnFrom(document, last, index) ? Infinity : kind === 'quote' ? PARAGRAPHS : 0;
  if (!last || !kind || !reaches(document, last, index, limit)) return false;
  // "She is reported to be safe": nobody has been quoted who could go on.
  if (kind === 'quote' && isHearsay(document, last)) return false;
  // What somebody only thinks or wants is not quoted further on.
  if (kind === 'quote-within' && last.kind === 'belief') return false;
  const { start, end } = document.sentences[index]!;
  last.content.push([start, endOfWords(document, units) ?? end]);
  return true;
}

/** `“They all left” — a reference to the strike.`: where the words end before what the writer says of them; or null. */
function endOfWords({ tokens }: Document, units: readonly Unit[]): number | null {
  const [words, mark] = units;
  const isMark = mark?.tag === 'dash' || mark?.tag === 'comma' || words!.endsInComma;
  if (words!.tag !== 'quote' || !isMark || !isOfClaim(units, words!.endsInComma ? 1 : 2)) return null;
  return tokens[words!.end - 1]!.end;
}

/** Is it said by nobody in particular, in the writer's own words? */
const isHearsay = (document: Document, { source, content }: Open): boolean =>
  source.length === 0 &&
  !content.some((span) => document.tokens.slice(...tokensIn(document, span)).some(({ quotation }) => quotation >= 0));

/** Does the sentence's quotation go on with one that the paragraph before left open? */
function goesOnFrom({ quotations, sentences, tokens }: Document, last: Open | undefined, index: number): boolean {
  const { quotation } = tokens[sentences[index]!.firstToken]!;
  return last !== undefined && quotation >= 0 && quotations[quotation]!.continues >= 0;
}

/**
 * Is the attribution right before the sentence, at most this many paragraphs away? In its own paragraph, a sentence about
 * the speaker may stand between.
 */
function reaches(document: Document, last: Open, index: number, paragraphs: number): boolean {
  const away = document.sentences[index]!.paragraph - document.sentences[last.sentence]!.paragraph;
  const between = index - lastSentence(document, last) - 1;
  if (between === 1 && away === 0) return describesSpeaker(document, last, index - 1);
  return between < 1 && away <= paragraphs;
}

/** `“…,” Renn said. He was a pilot for ten years. “…”`, `“…,” Renn said. His firm sold the boat. “…”` */
function describesSpeaker({ sentences, tokens, text }: Document, last: Open, index: number): boolean {
  const { firstToken, endToken } = sentences[index]!;
  const [first = '', verb = ''] = [tokens[firstToken]?.lower, tokens[firstToken + 1]?.lower];
  const [own, other] = HE.has(first) ? [HE, SHE] : [SHE, HE];
  if (!own.has(first) || !(OWNERS.has(first) || BE.has(verb) || HAVE.has(verb))) return false;
  if (tokens.slice(firstToken, endToken).some(({ quotation }) => quotation >= 0)) return false;
  return last.source.length > 0 && !last.source.some((span) => other.has(text.slice(...span).toLowerCase()));
}

/**
 * Is the floating sentence a paragraph of a quotation that continues in the next one, so that its speaker may be named
 * there?
 *
 * @param isAwaited the paragraph before it waits for the speaker, too.
 */
export function awaitsSpeaker(
  { quotations, paragraphs, tokens }: Document,
  units: readonly Unit[],
  isAwaited: boolean,
): boolean {
  const [first, last] = [units[0]!, units.findLast(({ quotation }) => quotation >= 0)];
  const { start, paragraph } = tokens[first.first]!;
  if (quotations[last?.quotation ?? -1]?.closed !== false || start !== paragraphs[paragraph]![0]) return false;
  return isAwaited || (quotations[first.quotation]?.continues ?? -1) < 0;
}

/**
 * Does the attribution name the speaker of the paragraphs before it? Not if whoever spoke before them may still be
 * speaking: a pronoun or a description shows no change of speaker.
 *
 * @param last the attribution before those paragraphs.
 * @param held the sentence where they begin.
 */
export function continues(
  document: Document,
  units: readonly Unit[],
  { source, content }: Found,
  last: Open | undefined,
  held: number,
): boolean {
  const { quotations, text, tokens } = document;
  const quotation = quotations[units[content[0]?.start ?? -1]?.quotation ?? -1];
  if (!source || (quotation?.continues ?? -1) < 0) return false;
  if (!last || !reaches(document, last, held, PARAGRAPHS)) return true;
  const before = last.source.map((span) => text.slice(...span)).join(' ');
  const named = units.slice(source.start, source.end).filter(({ tag }) => tag === 'name');
  return before === '' || (named.length > 0 && !named.some(({ first }) => before.includes(tokens[first]!.text)));
}

/** The last sentence that the attribution reaches into. */
function lastSentence(document: Document, { sentence, content }: Open): number {
  return Math.max(sentence, sentenceAt(document, content.at(-1)?.[0] ?? 0));
}
