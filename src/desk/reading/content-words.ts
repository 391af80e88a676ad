/** Which words carry what is said, in a form that inflection does not change. */
import type { Span } from '@/engine/claim';
import { EMPTY_WORDS } from '../lexicon/empty-words';
import { IRREGULAR_STEMS } from '../lexicon/stems';

/** The stems of the words that carry what is said, in order. */
export function contentWords(text: string): string[] {
  return [...text.matchAll(WORD)]
    .map(([word]) =>
      word
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/'s$|'$/u, ''),
    )
    .filter((word) => word.length > 1 && !EMPTY_WORDS.has(word))
    .map(stem);
}

/** A word, or a number with its separators. */
const WORD = /\d[\d.,:]*\d|\d|[\p{L}\p{M}][\p{L}\p{M}’'-]*[\p{L}\p{M}]|\p{L}/gu;

/** One form for “close”, “closes”, “closed”, “closing” and for “sell” and “sold”. */
export function stem(word: string): string {
  if (/\d/u.test(word)) return word;
  return (IRREGULAR_STEMS.get(word) ?? word)
    .replace(/(?<=..)ie[sd]$/u, 'y')
    .replace(/(?<=...)(?:ing|ed|es|s)$/u, '')
    .replace(/([bdgklmnprt])\1$/u, '$1')
    .replace(/(?<=...)e$/u, '');
}

/** A noun's form for one of several. */
export const singular = (noun: string): string => (noun === 'people' ? 'person' : noun.replace(/s$/u, ''));

/** The share of words in common, 0 to 1: of the shorter text, weighed with that of the longer. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [new Set(one), new Set(other)];
  if (a.size === 0 || b.size === 0) return 0;
  const shared = sharedWords(one, other);
  return (shared / Math.min(a.size, b.size)) * 0.6 + (shared / Math.max(a.size, b.size)) * 0.4;
}

/** How many different words two texts have in common. */
export function sharedWords(one: readonly string[], other: readonly string[]): number {
  const words = new Set(other);
  return [...new Set(one)].filter((word) => words.has(word)).length;
}

/** Every word of a text in lower case, with straight apostrophes, case and punctuation apart. */
export const everyWord = (text: string): string[] => wordsIn(text).map(({ word }) => word);

/** Every word of a text, and where it stands in it. */
export function wordsIn(text: string): { readonly word: string; readonly span: Span }[] {
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    word: word.toLowerCase().replaceAll('’', "'"),
    span: [index, index + word.length],
  }));
}
