/** The occasion, audience or document of a claim: "in an earnings call this year". */
import type { Attribution } from '../attribution';
import type { Span } from '../claim';
import {
  AROUND_OCCASION,
  BEFORE_OCCASION,
  HEARERS,
  OCCASIONS,
  SHORTEST_OCCASION,
  SPEAKING,
} from '../lexicon/spoken-occasions';
import type { Document, Token } from '../text/document';
import { least, tokensIn } from '../text/spans';

/** How far from the cue the occasion may be, in characters. */
const REACH = 160;
/** How many words may stand between a preposition and the noun for an occasion. */
const DESCRIBING = 6;

/**
 * The words for the occasion in the claim's own sentence, or null: after the cue and before the content, or before a
 * source that opens the sentence.
 */
export function occasionOf(document: Document, { source, cue, content, sentence }: Attribution): Span | null {
  const { text, sentences } = document;
  const { start, end } = sentences[sentence]!;
  const last = cue.at(-1);
  if (!last) return null;
  const others = [...source, ...content].map(([from]) => from);
  const limit = least(
    Math.min(end, last[1] + REACH),
    others.filter((from) => from >= last[1]),
  );
  const told = matchIn(text, HEARERS, last[0], limit);
  if (told && !/\p{Lu}/u.test(text.slice(...told))) return told;
  const behind = namedIn(document, last[1], limit) ?? matchIn(text, SPEAKING, last[1], limit);
  if (behind) return behind;
  const first = least(last[0], others);
  if (first <= start || first - start > REACH) return null;
  return namedIn(document, start, first) ?? matchIn(text, SPEAKING, start, first);
}

/** "in an earnings call this year", up to the next punctuation. */
function namedIn(document: Document, start: number, end: number): Span | null {
  if (end - start < SHORTEST_OCCASION) return null;
  const [first, last] = tokensIn(document, [start, end]);
  const tokens = document.tokens.slice(first, last);
  for (const [at, { lower }] of tokens.entries()) {
    const noun = BEFORE_OCCASION.has(lower) ? nounBehind(tokens, at) : -1;
    if (noun < 0) continue;
    const after = tokens.findIndex((token, index) => index > noun && (token.text === '.' || isAround(token)));
    return [tokens[at]!.start, tokens.at(after < 0 ? after : after - 1)!.end];
  }
  return null;
}

/** The first noun for an occasion near behind a preposition, or -1. */
function nounBehind(tokens: readonly Token[], preposition: number): number {
  for (let at = preposition + 1; at <= preposition + 1 + DESCRIBING && at < tokens.length; at += 1) {
    if (isAround(tokens[at]!)) return -1;
    if (OCCASIONS.has(tokens[at]!.lower)) return at;
  }
  return -1;
}

const isAround = ({ text }: Token) => AROUND_OCCASION.has(text);

function matchIn(text: string, pattern: RegExp, start: number, end: number): Span | null {
  // "Renn said.": in most sentences nothing but a full stop is left to look at.
  if (end - start < SHORTEST_OCCASION) return null;
  const match = pattern.exec(text.slice(start, end));
  if (!match) return null;
  const from = start + match.index;
  return [from, from + match[0].trimEnd().length];
}
