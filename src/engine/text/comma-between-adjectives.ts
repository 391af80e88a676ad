/** The comma of "a tall, thin man", "the small, family-owned firm": it ends no phrase and no clause. */
import { ADJECTIVES_AS_NOUNS, DESCRIBING, LIKE_ADJECTIVES, SUPERLATIVE } from '../lexicon/adjectives';
import type { Token } from './document';
import type { Tag } from './word-tags';

/** Does the comma at `at` divide two adjectives of one noun? */
export function isBetweenAdjectives(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  const [before, next, behind] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (!isPlain(before) || !isPlain(next) || !isAdjective(before.lower) || !isOpened(tokens, at - 2)) return false;
  const describes = isAdjective(next.lower);
  // "a big, bold, new pier"
  if (behind?.text === ',') return describes && isPlain(tokens[at + 3]) && isAdjective(tokens[at + 3]!.lower);
  if (!isPlain(behind)) return false;
  if (describes) return FOLLOWS.has(behind.form?.tag);
  // "the rich, experts say"
  return behind.form?.tag === 'noun' && next.form?.noun === 'other' && !mayBeNoun(tokens, at - 1);
}

/** A word in small letters, outside of any quotation. */
const isPlain = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.quotation < 0 && token.form?.capital === false;

/** Does a determiner, an owner or a number stand at `last`, or before a further adjective and its comma? */
function isOpened(tokens: readonly Token[], last: number): boolean {
  const first = last - MOST_ADJECTIVES * 2;
  for (let at = last; at >= Math.max(0, first); at -= 2) {
    if (OPENS_NOUN.has(tokens[at]!.form?.tag) || tokens[at]!.kind === 'number') return true;
    if (tokens[at]!.text !== ',' || !isPlain(tokens[at - 1]) || !isAdjective(tokens[at - 1]!.lower)) return false;
  }
  return false;
}

/** Most adjectives before the one that a comma follows. */
const MOST_ADJECTIVES = 3;
const OPENS_NOUN = new Set<Tag | undefined>(['determiner', 'possessive', 'genitive', 'number']);
const FOLLOWS = new Set<Tag | undefined>(['noun', 'verb', 'genitive']);

const isAdjective = (word: string): boolean => DESCRIBING.has(word) || LIKE_ADJECTIVES.test(word);

/** "is the largest, city officials say", "in the past, police chiefs said": a phrase may end with such a word. */
const mayBeNoun = (tokens: readonly Token[], at: number): boolean =>
  SUPERLATIVE.test(tokens[at]!.lower) ||
  (ADJECTIVES_AS_NOUNS.has(tokens[at]!.lower) && tokens[at - 2]?.form?.tag === 'preposition');
