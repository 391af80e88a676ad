/**
 * The text as the engine's steps see it: paragraphs, sentences, tokens and quotations, all with offsets into one string.
 * Types only: `scan.ts` and `quotes.ts` make them.
 */
import type { Span } from '../claim';
import type { WordForm } from './word-forms';

/** A word, a number, a quotation mark or another piece of punctuation. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, with straight apostrophes: the form that the lexicon has. */
  readonly lower: string;
  /** What is known of a word by its spelling; null for all else. */
  readonly form: WordForm | null;
  readonly kind: 'word' | 'number' | 'mark' | 'punctuation';
  /** Index into `Document.sentences`. */
  readonly sentence: number;
  /** Index into `Document.paragraphs`. */
  readonly paragraph: number;
  /** Index into `Document.quotations` of the outermost quotation around the token (marks included), or -1. */
  readonly quotation: number;
}

/** A run of tokens that ends with a full stop or the paragraph; it never ends inside a quotation. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index of the first token, and one past the last. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly paragraph: number;
}

/** The text between two quotation marks, marks included. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Index of the first token (the opening mark), and one past the last. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly paragraph: number;
  /** Index of the quotation that this one continues, when a quotation runs over several paragraphs; else -1. */
  readonly continues: number;
  /** False when the paragraph ends before the closing mark. */
  readonly closed: boolean;
  /** Number of words inside. */
  readonly words: number;
}

export interface Document {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** For each block of characters, its first token; see `token-index.ts`. */
  readonly index: Uint32Array;
  readonly quotations: readonly Quotation[];
}
