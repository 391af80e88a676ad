/** Is the text English? Decided by its script and its most frequent words, over the first words of the text. */
import { ENGLISH_WORDS, FOREIGN_WORDS } from '../lexicon/frequent-words';
import { wordForm } from './word-forms';

/** How many words to look at: enough for an article, few enough to cost nothing. */
const SAMPLE_WORDS = 600;
/** Below this many words, only a foreign word or script is evidence against English. */
const SHORT = 12;
/** The share of the listed words in running English is about 0.35; in headings and lists of names it falls to 0.1. */
const LEAST_SHARE = 0.08;

/** Letters of the longest word that tells a language; most others are not looked up. */
const LONGEST_FREQUENT = Math.max(...[...ENGLISH_WORDS, ...FOREIGN_WORDS].map(({ length }) => length));

/** True for English text, and for text too short or too empty to tell. */
export function isEnglish(text: string): boolean {
  let words = 0;
  let latin = 0;
  let english = 0;
  let foreign = 0;
  for (const word of firstWords(text)) {
    words++;
    if (isLatin(word)) latin++;
    if (word.length > LONGEST_FREQUENT) continue;
    const { frequentIn } = wordForm(word);
    if (frequentIn === 'english') english++;
    else if (frequentIn === 'foreign') foreign++;
  }
  if (words === 0) return true;
  if (latin < words / 2) return false;
  if (foreign > english) return false;
  return words < SHORT || english >= LEAST_SHARE * words;
}

const isLatin = (word: string): boolean => word < '\x80' || /^[\p{Script=Latin}\p{M}]/u.test(word);

/** The first runs of letters, as many as are looked at. */
function firstWords(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  while (start < text.length && words.length < SAMPLE_WORDS) {
    const end = lettersEnd(text, start);
    if (end > start) words.push(text.slice(start, end));
    start = end + 1;
  }
  return words;
}

/** Where the letters and combining marks that begin at `at` end. */
function lettersEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const length = code < 0x80 ? Number(isAsciiLetter(code)) : lengthOfLetter(text, end);
    if (length === 0) break;
    end += length;
  }
  return end;
}

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** How many code units the letter or mark at `at` has; 0 where there is none. */
function lengthOfLetter(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return /[\p{L}\p{M}]/u.test(character) ? character.length : 0;
}
