/** Is the text English? Decided by its script and its most frequent words, over the first words of the text. */
import { finish } from '../steps';
import type { Token } from './document';
import { readDocument } from './read-document';

/** How many words to look at: enough for an article, few enough to cost nothing. */
const SAMPLE_WORDS = 600;
/** Below this many words, only a foreign word or script is evidence against English. */
const SHORT = 12;
/** The share of the listed words in running English is about 0.35; in headings and lists of names it falls to 0.1. */
const LEAST_SHARE = 0.08;

/** True for English text, and for text too short or too empty to tell. */
export function isEnglish(text: string): boolean {
  return areEnglish(finish(readDocument(text)).tokens);
}

/** The same for a text that was read. */
export function areEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let latin = 0;
  let english = 0;
  let foreign = 0;
  for (const { form } of tokens) {
    if (words === SAMPLE_WORDS) break;
    if (form === null) continue;
    words++;
    if (isLatin(form.text)) latin++;
    if (form.frequentIn === 'english') english++;
    else if (form.frequentIn === 'foreign') foreign++;
  }
  if (words === 0) return true;
  if (latin < words / 2) return false;
  if (foreign > english) return false;
  return words < SHORT || english >= LEAST_SHARE * words;
}

const isLatin = (word: string): boolean => word < '\x80' || /^[\p{Script=Latin}\p{M}]/u.test(word);
