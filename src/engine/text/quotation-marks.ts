/** What a quotation mark may do: open, close, either or neither, by its shape and its neighbours. */
import { ELISIONS } from '../lexicon/apostrophes';
import type { Draft } from './scan';

export type Role = 'open' | 'close' | 'either' | 'none';

const OPENING_SHAPES = new Set(['“', '„', '‟', '«', '``', '‘‘', '‚‚']);
const CLOSING_SHAPES = new Set(['”', '»', '’’', '´´']);
const STRAIGHT_SHAPES = new Set(['"', "''"]);
const BEFORE_OPENING = /[\s([{—–\-/:“‘"'«„]/;
const AFTER_CLOSING = /[\s)\]}—–\-.,;:?!…/”’"'»*]/;
const SEPARATED = /[\s([{—–]/;
/** "'90s" */
const DECADE = /^\d+s?$/;

/** "6'5": the mark after it stands for inches. */
const FEET_AND_INCHES = /\d['’′] ?\d{1,2}$/;

export const isStraight = ({ text }: Draft): boolean => STRAIGHT_SHAPES.has(text);

/** @param somethingOpen is a quotation still waiting for its closing mark? */
export function roleOfDouble(text: string, token: Draft, somethingOpen: boolean): Role {
  const role = roleByNeighbours(text, token);
  if (OPENING_SHAPES.has(token.text)) return role === 'close' && somethingOpen ? 'close' : 'open';
  if (CLOSING_SHAPES.has(token.text)) return role === 'open' && !somethingOpen ? 'open' : 'close';
  if (!STRAIGHT_SHAPES.has(token.text) || FEET_AND_INCHES.test(text.slice(Math.max(0, token.start - 6), token.start)))
    return 'none';
  if (role !== 'either') return role;
  return somethingOpen ? 'close' : 'open';
}

function roleByNeighbours(text: string, { start, end }: Draft): Role {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const mayOpen = BEFORE_OPENING.test(before) && !/\s/.test(after);
  const mayClose = AFTER_CLOSING.test(after) && !SEPARATED.test(before);
  if (mayOpen !== mayClose) return mayOpen ? 'open' : 'close';
  return 'either';
}

/** `either`: a mark that may be the apostrophe of a plural possessive. */
export function roleOfSingle(text: string, tokens: readonly Draft[], at: number): Role {
  const token = tokens[at]!;
  const before = text[token.start - 1] ?? ' ';
  const after = text[token.end] ?? ' ';
  if (token.text === '‘') return 'open';
  if (token.text !== "'" && token.text !== '’') return 'none';
  if (!SEPARATED.test(before) && AFTER_CLOSING.test(after)) {
    if (isClipped(text, tokens, at)) return 'none';
    return /s/i.test(before) && /^\s\p{Ll}/u.test(text.slice(token.end, token.end + 3)) ? 'either' : 'close';
  }
  if (token.text === '’' || !BEFORE_OPENING.test(before) || /\s/.test(after)) return 'none';
  const next = tokens[at + 1]?.lower ?? '';
  return ELISIONS.has(next) || DECADE.test(next) ? 'none' : 'open';
}

/** "rock 'n' roll": the mark after a word that is clipped at both ends. */
function isClipped(text: string, tokens: readonly Draft[], at: number): boolean {
  const word = tokens[at - 1];
  return word !== undefined && ELISIONS.has(word.lower) && /['’‘]/.test(text[word.start - 1] ?? '');
}

/** Does a quotation begin with the token at `at`? A straight mark shows it only by its neighbours. */
export function opensQuotation(text: string, tokens: readonly Draft[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  if (OPENING_SHAPES.has(token.text) || roleOfSingle(text, tokens, at) === 'open') return true;
  return STRAIGHT_SHAPES.has(token.text) && roleByNeighbours(text, token) === 'open';
}

/** `“HOLT: Good evening`: the mark comes before a turn of a transcript, not before words that its speaker quotes. */
export function opensTurn(tokens: readonly Draft[], mark: number): boolean {
  const [name, colon] = [tokens[mark + 1], tokens[mark + 2]];
  if (name?.kind !== 'word' || colon?.text !== ':' || name.paragraph !== colon.paragraph) return false;
  return name.text.length > 1 && name.text === name.text.toUpperCase();
}
