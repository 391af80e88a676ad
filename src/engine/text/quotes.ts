/**
 * Which quotation marks belong together. Marks are paired by shape and by what stands next to them, never by counting,
 * so that an apostrophe or a forgotten mark spoils nothing but itself.
 */
import type { Span } from '../claim';
import { ELISIONS } from '../lexicon/apostrophes';
import type { Quotation } from './document';
import type { Draft } from './scan';

type Role = 'open' | 'close' | 'either' | 'none';
interface Pair {
  open: number;
  close: number;
  closed: boolean;
}

const OPENING_SHAPES = new Set(['“', '„', '‟', '«', '``', '‘‘', '‚‚']);
const CLOSING_SHAPES = new Set(['”', '»', '’’', '´´']);
const STRAIGHT_SHAPES = new Set(['"', "''"]);
const BEFORE_OPENING = /[\s([{—–\-/:“‘"'«„]/u;
const AFTER_CLOSING = /[\s)\]}—–\-.,;:?!…/”’"'»*]/u;
const SEPARATED = /[\s([{—–]/u;
/** "'90s" */
const DECADE = /^\d+s?$/u;

/** Finds the outermost quotations of the document, in order. Takes time linear in the number of tokens. */
export function pairQuotations(text: string, tokens: readonly Draft[], paragraphs: readonly Span[]): Quotation[] {
  const quotations: Quotation[] = [];
  let first = 0;
  let openAtEnd = -1;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    let end = first;
    while (end < tokens.length && tokens[end]!.paragraph === paragraph) end++;
    const goesOn = startsWithOpeningMark(text, tokens, end);
    const continued = openAtEnd;
    openAtEnd = -1;
    for (const pair of pairParagraph(text, tokens, first, end, goesOn)) {
      const continues = continued >= 0 && pair.open === first ? continued : -1;
      if (!pair.closed) openAtEnd = quotations.length;
      quotations.push(quotation(tokens, pair, paragraph, continues));
    }
    first = end;
  }
  return quotations;
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

function pairParagraph(text: string, tokens: readonly Draft[], first: number, end: number, goesOn: boolean): Pair[] {
  const doubles = pairDoubles(text, tokens, first, end, goesOn);
  const singles = pairSingles(text, tokens, first, end, doubles);
  return outermost([...doubles, ...singles].sort((a, b) => a.open - b.open));
}

/** Double marks, with a stack: what is left on it at the end was never closed. */
function pairDoubles(text: string, tokens: readonly Draft[], first: number, end: number, goesOn: boolean): Pair[] {
  const pairs: Pair[] = [];
  const open: number[] = [];
  for (let at = first; at < end; at++) {
    if (tokens[at]!.kind !== 'mark') continue;
    const role = roleOfDouble(text, tokens, at, open.length > 0);
    if (role === 'open') {
      // A straight mark cannot nest in another one: the earlier lost its closing mark.
      if (isStraight(tokens[at]!) && open.length > 0 && isStraight(tokens[open.at(-1)!]!)) open.pop();
      open.push(at);
    } else if (role === 'close' && open.length > 0) {
      pairs.push({ open: open.pop()!, close: at, closed: true });
    }
  }
  const unclosed = open.find((at) => runsOn(tokens, at, first, goesOn));
  if (unclosed !== undefined) pairs.push({ open: unclosed, close: end - 1, closed: false });
  return pairs;
}

/** Does an opening mark without a closing one stand for a quotation that fills the rest of the paragraph? */
function runsOn(tokens: readonly Draft[], at: number, first: number, goesOn: boolean): boolean {
  if (goesOn) return true;
  return at > first && /^[.,:]$/u.test(tokens[at - 1]!.text);
}

const isStraight = (token: Draft) => STRAIGHT_SHAPES.has(token.text);

function roleOfDouble(text: string, tokens: readonly Draft[], at: number, somethingOpen: boolean): Role {
  const token = tokens[at]!;
  const role = roleByNeighbours(text, token);
  if (OPENING_SHAPES.has(token.text)) return role === 'close' && somethingOpen ? 'close' : 'open';
  if (CLOSING_SHAPES.has(token.text)) return role === 'open' && !somethingOpen ? 'open' : 'close';
  if (!STRAIGHT_SHAPES.has(token.text)) return 'none';
  if (role !== 'either') return role;
  return somethingOpen ? 'close' : 'open';
}

function roleByNeighbours(text: string, { start, end }: Draft): Role {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const mayOpen = BEFORE_OPENING.test(before) && !/\s/u.test(after);
  const mayClose = AFTER_CLOSING.test(after) && !SEPARATED.test(before);
  if (mayOpen !== mayClose) return mayOpen ? 'open' : 'close';
  return 'either';
}

/**
 * Single marks outside double ones. A closing single mark looks like an apostrophe: after an "s" and before a
 * lower-case word ("the officials' plan") it closes only where no better mark follows before the next opening one.
 */
function pairSingles(
  text: string,
  tokens: readonly Draft[],
  first: number,
  end: number,
  doubles: readonly Pair[],
): Pair[] {
  const pairs: Pair[] = [];
  const skip = skipTo(doubles);
  let open = -1;
  let weak = -1;
  const settle = () => {
    if (open >= 0 && weak >= 0) pairs.push({ open, close: weak, closed: true });
    open = -1;
    weak = -1;
  };
  for (let at = first; at < end; at++) {
    const past = skip.get(at);
    if (past !== undefined) {
      at = past;
      continue;
    }
    if (tokens[at]!.kind !== 'mark') continue;
    const role = roleOfSingle(text, tokens, at);
    if (role === 'open') {
      settle();
      open = at;
    } else if (role === 'close' && open >= 0) {
      pairs.push({ open, close: at, closed: true });
      open = -1;
      weak = -1;
    } else if (role === 'either' && open >= 0 && weak < 0) {
      weak = at;
    }
  }
  settle();
  return pairs;
}

/** From the opening mark of each outermost pair to its closing one. */
function skipTo(pairs: readonly Pair[]): Map<number, number> {
  return new Map(outermost([...pairs].sort((a, b) => a.open - b.open)).map(({ open, close }) => [open, close]));
}

/** `either` is a mark that may be the apostrophe of a plural possessive. */
function roleOfSingle(text: string, tokens: readonly Draft[], at: number): Role {
  const token = tokens[at]!;
  const before = text[token.start - 1] ?? ' ';
  const after = text[token.end] ?? ' ';
  if (token.text === '‘') return 'open';
  if (token.text !== "'" && token.text !== '’') return 'none';
  if (!SEPARATED.test(before) && AFTER_CLOSING.test(after)) {
    return /s/iu.test(before) && /^\s\p{Ll}/u.test(text.slice(token.end, token.end + 3)) ? 'either' : 'close';
  }
  if (token.text === '’' || !BEFORE_OPENING.test(before) || /\s/u.test(after)) return 'none';
  const next = tokens[at + 1]?.lower ?? '';
  return ELISIONS.has(next) || DECADE.test(next) ? 'none' : 'open';
}

/** Leaves out pairs inside an earlier one. `pairs` are in order of their opening marks. */
function outermost(pairs: readonly Pair[]): Pair[] {
  const kept: Pair[] = [];
  for (const pair of pairs) {
    const last = kept.at(-1);
    if (!last || pair.open > last.close) kept.push(pair);
  }
  return kept;
}

function startsWithOpeningMark(text: string, tokens: readonly Draft[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  return (
    OPENING_SHAPES.has(token.text) || (STRAIGHT_SHAPES.has(token.text) && roleByNeighbours(text, token) === 'open')
  );
}
