/** How much a mention puts somebody in the reader's mind. */
import { isPlural } from '../lexicon/nouns';
import { words } from '../lexicon/words';
import type { Document, Token } from '../text/document';

/** Weights of a mention by its place. Only their order matters; they were set by reading, not by training. */
export const WEIGHT = { source: 2, subject: 1.2, pronoun: 0.8, other: 0.5, owner: 0.4, embedded: 0.25 };
const PREPOSITIONS = words('of in at for from with by to on about against over under near and or than like');
const ARTICLES = words('the a an');

/** How much a mention of tokens `[first, end)` weighs by its place in the sentence, outside what somebody said. */
export function weigh({ tokens, sentences }: Document, first: number, end: number): number {
  const next = tokens[end];
  if (next?.lower === "'s") return WEIGHT.owner;
  const before = tokens[first - 1];
  const opens = first === sentences[tokens[first]!.sentence]!.firstToken;
  if (!opens && before && (PREPOSITIONS.has(before.lower) || ARTICLES.has(before.lower))) return WEIGHT.owner;
  if (opens || before?.text === ',' || looksVerbal(next)) return WEIGHT.subject;
  return WEIGHT.other;
}

const VERBS = words(
  'is was are were has have had will would could should may might did does do says said told tells also',
);
const looksVerbal = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (VERBS.has(token.lower) ||
    (/^\p{Ll}/u.test(token.text) && /(?:ed|es)$/u.test(token.lower) && !isPlural(token.lower)));
