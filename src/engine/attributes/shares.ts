/** Sources that are numbers: shares of people, as surveys report them, and people who are only counted. */
import type { NounPhrase } from '../coreference/phrase';
import { COUNT_ALONE, COUNT_NOUNS, COUNTING, SHARE_OF, SHARES } from '../lexicon/labels';

/** Is it a word for a number: "two", "several", "1,200"? */
export const isNumber = (word: string): boolean => COUNTING.has(word) || /^\d[\d,.]*$/.test(word);

/** "46 percent", "six in 10", "two-thirds of voters". */
export const isShare = ({ head, after, partOf }: NounPhrase): boolean =>
  SHARES.test(head) ||
  COUNT_NOUNS.has(head) ||
  SHARE_OF.has(partOf ?? '') ||
  (isNumber(head) && after[0] === 'in' && after[1] !== undefined && isNumber(after[1]));

/** "the two": people whom the text has mentioned before. */
export const isCountAlone = ({ head }: NounPhrase): boolean => COUNT_ALONE.has(head);
