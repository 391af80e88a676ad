/** Is the text English? Decided by its script and by its most frequent words, over the first words of the text. */
import { ENGLISH_WORDS, FOREIGN_WORDS } from '../lexicon/frequent-words';

const WORD = /[\p{L}\p{M}]+/gu;
/** How many words are looked at: enough for an article, few enough to cost nothing. */
const SAMPLE_WORDS = 600;
/** Below this many words nothing but a foreign word or script speaks against English. */
const SHORT = 12;
/** The share of the listed words in running English is about 0.35; in headings and lists of names it falls to 0.1. */
const LEAST_SHARE = 0.08;

/** True for English text, and for text too short or too empty to tell. */
export function isEnglish(text: string): boolean {
  let words = 0;
  let latin = 0;
  let english = 0;
  let foreign = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (++words > SAMPLE_WORDS) break;
    if (/^[\p{Script=Latin}\p{M}]/u.test(word)) latin++;
    const lower = word.toLowerCase();
    if (ENGLISH_WORDS.has(lower)) english++;
    else if (FOREIGN_WORDS.has(lower)) foreign++;
  }
  if (words === 0) return true;
  if (latin < words / 2) return false;
  if (foreign > english) return false;
  return words < SHORT || english >= LEAST_SHARE * words;
}
