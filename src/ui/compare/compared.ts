/** What is compared, as the reader gave it. */
import type { ComparisonAnswer } from '@/desk-reader/questions';

/** A text that the reader gives, and where it is from. */
export interface GivenText {
  readonly text: string;
  /** A headline, a file's name; empty for a text that was pasted. */
  readonly from: string;
}

export const NO_TEXT: GivenText = { text: '', from: '' };

export interface Compared {
  readonly article: GivenText;
  readonly other: GivenText;
  readonly answer: ComparisonAnswer;
}
