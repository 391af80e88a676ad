/** Quotations that two articles have in common. */
import { everyWord } from '../reading/content-words';
import type { Reading } from '../reading/reading';

/** Shorter quotations are a word that somebody used. */
const FEWEST_WORDS = 3;

/** The sentences inside a text's quotation marks, each as words in lower case. */
export function quotedSentences({ document }: Reading): string[] {
  return document.quotations
    .flatMap(({ start, end }) => document.text.slice(start, end).split(/(?<=[.!?…])\s+/u))
    .map(everyWord)
    .filter((words) => words.length >= FEWEST_WORDS)
    .map((words) => words.join(' '));
}

/** Is one quotation the other, or a part of it? */
export const isSameQuote = (one: string, other: string): boolean =>
  ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);

/** How many sentences an article quotes, and how many of them stand in quotation marks in another one, too. */
export interface QuotedToo {
  readonly quoted: number;
  readonly too: number;
}

/** What the second article quotes, and of it what the first quotes too. */
export function sameWords(a: Reading, b: Reading): QuotedToo {
  const [first, second] = [quotedSentences(a), quotedSentences(b)];
  return {
    quoted: second.length,
    too: second.filter((own) => first.some((one) => isSameQuote(one, own))).length,
  };
}
