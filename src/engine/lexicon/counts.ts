/** The numbers that words stand for. Lower case. */
import { wording } from './words';

/** Number words before sources. */
export const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  both: 2,
  couple: 2,
  pair: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  hundred: 100,
};
/** The least number that a plural without a number stands for. */
export const AT_LEAST: Readonly<Record<string, number>> = {
  several: 3,
  dozens: 24,
  hundreds: 200,
  scores: 40,
  many: 3,
  some: 2,
  multiple: 2,
  numerous: 3,
  few: 3,
  handful: 3,
};

/** Before a number: at least one more. */
export const MORE_THAN = wording`\b(?:more than|over)\b`;
/** Before a number: not exactly that many. */
export const ABOUT = wording`\b(?:at least|about|nearly|almost|around|some|up to)\b`;
