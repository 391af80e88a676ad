/**
 * Which quotation marks belong together. Marks are paired by shape and neighbours, never by counting, so that an
 * apostrophe or a forgotten mark affects nothing else.
 */
import type { Span } from '../claim';
import { PLAIN_SAYING } from '../lexicon/cue-verbs';
import { verbForm } from '../lexicon/verb-forms';
import type { Quotation } from './document';
import { isStraight, opensQuotation, opensTurn, roleOfDouble, roleOfSingle } from './quotation-marks';
import type { Draft } from './scan';

/** `close` is the last token; `open` is the mark, or the first word if the mark was forgotten. */
interface Pair {
  open: number;
  close: number;
  closed: boolean;
}

/** The tokens of one paragraph, and what the paragraphs next to it show. */
interface Stretch {
  readonly text: string;
  readonly tokens: readonly Draft[];
  readonly first: number;
  readonly end: number;
  /** Did the paragraph before it leave a quotation open? */
  readonly continued: boolean;
  /** Does the next paragraph continue a quotation that this one leaves open? */
  readonly goesOn: boolean;
}

/** Finds the outermost quotations of the document, in order. Takes time linear in the number of tokens. */
export function pairQuotations(text: string, tokens: readonly Draft[], paragraphs: readonly Span[]): Quotation[] {
  const quotations: Quotation[] = [];
  const ends = endsOfParagraphs(tokens, paragraphs.length);
  let first = 0;
  let openAtEnd = -1;
  ends.forEach((end, paragraph) => {
    const goesOn = opensQuotation(text, tokens, end) || closesWhatIsOpen(text, tokens, end, ends[paragraph + 1] ?? end);
    const continued = openAtEnd;
    openAtEnd = -1;
    for (const pair of pairParagraph({ text, tokens, first, end, continued: continued >= 0, goesOn })) {
      const continues = continued >= 0 && pair.open === first ? continued : -1;
      if (!pair.closed) openAtEnd = quotations.length;
      quotations.push(quotation(tokens, pair, paragraph, continues));
    }
    first = end;
  });
  return quotations;
}

/** For each paragraph, one past its last token. */
function endsOfParagraphs(tokens: readonly Draft[], paragraphs: number): number[] {
  const ends: number[] = [];
  for (let at = 0; ends.length < paragraphs; at++)
    while (ends.length < paragraphs && (at >= tokens.length || tokens[at]!.paragraph > ends.length)) ends.push(at);
  return ends;
}

function quotation(tokens: readonly Draft[], pair: Pair, paragraph: number, continues: number): Quotation {
  let words = 0;
  for (let at = pair.open; at <= pair.close; at++) {
    const { kind } = tokens[at]!;
    if (kind === 'word' || kind === 'number') words++;
  }
  return {
    start: tokens[pair.open]!.start,
    end: tokens[pair.close]!.end,
    firstToken: pair.open,
    endToken: pair.close + 1,
    paragraph,
    continues,
    closed: pair.closed,
    words,
  };
}

function pairParagraph(stretch: Stretch): Pair[] {
  const doubles = pairDoubles(stretch);
  return outermost([...doubles, ...pairSingles(stretch, doubles)].sort((a, b) => a.open - b.open));
}

/** Double marks, with a stack: what is left on it at the end was never closed. */
function pairDoubles(stretch: Stretch): Pair[] {
  const { text, tokens, first, end } = stretch;
  const pairs: Pair[] = [];
  const open: number[] = [];
  for (let at = first; at < end; at++) {
    if (tokens[at]!.kind !== 'mark') continue;
    if (at === first && opensTurn(tokens, at)) continue;
    const role = roleOfDouble(text, tokens[at]!, open.length > 0);
    if (role === 'open') {
      open.push(at);
    } else if (role === 'close' && open.length > 0) {
      const pair = { open: open.pop()!, close: at, closed: true };
      pairs.push(pair);
      // A sentence of its own between straight marks is inside no other one: the earlier one lost its closing mark.
      if (isStraight(tokens[pair.open]!) && !isTerm(tokens, pair)) while (isStraightAt(tokens, open.at(-1))) open.pop();
    } else if (role === 'close') {
      const lost = forgottenOpening(stretch, (pairs.at(-1)?.close ?? first - 1) + 1, at);
      if (lost >= 0) pairs.push({ open: lost, close: at, closed: true });
    }
  }
  const unclosed = open.find((at) => runsOn(stretch, at));
  if (unclosed !== undefined) pairs.push({ open: unclosed, close: end - 1, closed: false });
  return pairs;
}

const isStraightAt = (tokens: readonly Draft[], at: number | undefined): boolean =>
  at !== undefined && isStraight(tokens[at]!);

/**
 * A few words between marks of the same shape as those around them: `'the "tub" is full,'` with straight marks only.
 */
function isTerm(tokens: readonly Draft[], { open, close }: Pair): boolean {
  return close - open <= TERM_TOKENS && !ENDS_SAYING.test(tokens[close - 1]!.text);
}

const TERM_TOKENS = 6;
const ENDS_SAYING = /^[,.?!…]/;

/**
 * Where a quotation begins whose opening mark was forgotten: with its sentence, or with the paragraph if it continues
 * an earlier one. A mark without a comma or the like before it closes nothing: `6' 2" tall`.
 */
function forgottenOpening({ tokens, first, continued }: Stretch, from: number, close: number): number {
  const last = tokens[close - 1];
  if (!last || close - 1 < from || last.end !== tokens[close]!.start || !ENDS_SAYING.test(last.text)) return -1;
  if (continued && from === first) return first;
  if (last.text === '.') return -1;
  let start = close - 1;
  while (start > from && !ENDS_SENTENCE.test(tokens[start - 1]!.text)) start--;
  return start < close - 1 ? start : -1;
}

const ENDS_SENTENCE = /^(?:[.?!]+|…)$/;

/** Does an opening mark without a closing one begin a quotation that fills the rest of the paragraph? */
function runsOn({ tokens, first, end, goesOn }: Stretch, at: number): boolean {
  if (goesOn) return true;
  // A paragraph of nothing but somebody's words, in which nobody is told to speak.
  if (at === first) return ENDS_SENTENCE.test(tokens[end - 1]!.text) && !tellsWhoSpeaks(tokens, first, end);
  // `… here.” “It was just`: after the end of another quotation, too.
  const before = at - 1 > first && tokens[at - 1]!.kind === 'mark' ? at - 2 : at - 1;
  return before >= first && /^[.,:]$/.test(tokens[before]!.text);
}

const tellsWhoSpeaks = (tokens: readonly Draft[], first: number, end: number): boolean =>
  tokens.slice(first, end).some(({ lower }) => PLAIN_SAYING.has(verbForm(lower)?.lemma ?? ''));

/** Does the first double mark of the paragraph `[first, end)` close a quotation begun before it? */
function closesWhatIsOpen(text: string, tokens: readonly Draft[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (tokens[at]!.kind !== 'mark') continue;
    const role = roleOfDouble(text, tokens[at]!, true);
    if (role !== 'none') return role === 'close' && ENDS_SAYING.test(tokens[at - 1]?.text ?? '');
  }
  return false;
}

/**
 * Single marks outside double ones. A closing single mark looks like an apostrophe: after an "s" and before a
 * lower-case word ("the officials' plan") it closes only if no better mark follows before the next opening one.
 */
function pairSingles({ text, tokens, first, end, goesOn }: Stretch, doubles: readonly Pair[]): Pair[] {
  const pairs: Pair[] = [];
  const skipped = outermost([...doubles].sort((a, b) => a.open - b.open));
  let next = 0;
  /**
   * Marks that wait for their closing mark, each with the first mark that may be an apostrophe; a quoted term may stand
   * inside a quotation.
   */
  let open: { at: number; weak: number }[] = [];
  const settle = () => {
    for (const { at, weak } of open) if (weak >= 0) pairs.push({ open: at, close: weak, closed: true });
    open = [];
  };
  for (let at = first; at < end; at++) {
    if (at === skipped[next]?.open) {
      at = skipped[next++]!.close;
      continue;
    }
    if (tokens[at]!.kind !== 'mark') continue;
    const role = roleOfSingle(text, tokens, at);
    const last = open.at(-1);
    if (role === 'open') {
      open.push({ at, weak: -1 });
    } else if (role === 'close' && last) {
      const pair = { open: last.at, close: at, closed: true };
      pairs.push(pair);
      open.pop();
      if (!isTerm(tokens, pair)) settle();
    } else if (role === 'either' && last && last.weak < 0) {
      last.weak = at;
    }
  }
  const unclosed = open[0]?.at ?? -1;
  const opensSpeech = unclosed === first || /^[,:]$/.test(tokens[unclosed - 1]?.text ?? '');
  if (unclosed >= 0 && opensSpeech && goesOn && tokens[end]?.text === tokens[unclosed]!.text)
    pairs.push({ open: unclosed, close: end - 1, closed: false });
  settle();
  return pairs;
}

/** Drops pairs inside an earlier one. `pairs` are in order of their opening marks. */
function outermost(pairs: readonly Pair[]): Pair[] {
  const kept: Pair[] = [];
  for (const pair of pairs) {
    const last = kept.at(-1);
    if (!last || pair.open > last.close) kept.push(pair);
  }
  return kept;
}
