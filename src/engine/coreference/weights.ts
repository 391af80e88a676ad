/** How much a mention puts somebody in the reader's mind. */
import { ARTICLES, BEFORE_PHRASE, BEHIND_SUBJECT } from '../lexicon/noun-phrases';
import { isPlural } from '../lexicon/nouns';
import type { Document, Token } from '../text/document';

/** Weights of a mention by its place. Only their order matters; they were set by reading, not by training. */
export const WEIGHT = { source: 2, subject: 1.2, pronoun: 0.8, other: 0.5, owner: 0.4, embedded: 0.25 };

/** How much a mention of tokens `[first, end)` weighs by its place in the sentence, outside what somebody said. */
export function weigh({ tokens, sentences }: Document, first: number, end: number): number {
  const next = tokens[end];
  if (next?.lower === "'s") return WEIGHT.owner;
  const before = tokens[first - 1];
  const opens = first === sentences[tokens[first]!.sentence]!.firstToken;
  if (!opens && before && (BEFORE_PHRASE.has(before.lower) || ARTICLES.has(before.lower))) return WEIGHT.owner;
  if (opens || before?.text === ',' || looksVerbal(next)) return WEIGHT.subject;
  return WEIGHT.other;
}

const looksVerbal = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (BEHIND_SUBJECT.has(token.lower) ||
    (/^\p{Ll}/u.test(token.text) && /(?:ed|es)$/u.test(token.lower) && !isPlural(token.lower)));
