/** A set of articles that a reader gives: what is known of each, and why some are left out. The contract of this folder. */
import type { Claim, Span } from '@/engine/claim';
import type { ArticleFacts } from '@/export/exported-article';
import type { PageOutline } from '@/outline/outline';
import type { Settings } from '@/settings/settings';

/** An article of the set, as it was read. */
export interface SetArticle {
  /** Unique in the set: the file's name, for a row of a table with the row's own id or number behind it. */
  readonly id: string;
  readonly facts: ArticleFacts;
  /** What the claims' offsets refer to. */
  readonly text: string;
  /** The text's blocks, in order and not overlapping. */
  readonly paragraphs: readonly Span[];
  /** The headings between its paragraphs. A text that is no page has none that could be told from its paragraphs. */
  readonly headings: readonly Span[];
  readonly claims: readonly Claim[];
}

/** Why a file, or a row of a table, is not in the set. The locale files say what the reader can do. */
export const REASONS = [
  'pdf',
  'office',
  'unknown-kind',
  'unreadable',
  'empty',
  'too-long',
  'no-text-column',
  'broken-table',
  'broken-row',
  'no-article',
  'not-english',
  'same-text',
] as const;
export type Reason = (typeof REASONS)[number];

export interface LeftOut {
  readonly id: string;
  readonly reason: Reason;
  /** The article itself where only its being there twice speaks against it. */
  readonly article?: SetArticle;
}

/** What the reading tells, in the order of the files. */
export type Step =
  /** So many more articles are known to be there than the one that each file is counted as. */
  | { readonly kind: 'more'; readonly count: number }
  | { readonly kind: 'read'; readonly article: SetArticle }
  | ({ readonly kind: 'left-out' } & LeftOut);

/** Stands for the address of a saved page that does not say where it comes from. */
export const NO_ADDRESS = 'about:blank';

/** What the worker reads: a file of text or a table, or the outline of a page, since a worker cannot parse a page. */
export type Subject =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'page'; readonly name: string; readonly outline: PageOutline };

/** Reads files, one after the other. Ends when all are read, or when `signal` aborts. */
export type ReadFiles = (
  files: readonly File[],
  options: {
    readonly settings: Settings;
    readonly signal: AbortSignal;
    readonly onStep: (step: Step) => void;
  },
) => Promise<void>;
