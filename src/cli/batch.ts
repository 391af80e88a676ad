/** Records that are analysed together: how they are written, and what comes of it. */
import type { InputRecord } from '@/records/record';
import type { OffsetUnit } from './analyse-record';

export interface Batch {
  readonly records: readonly InputRecord[];
  readonly settings: BatchSettings;
}

/** What is written, and how. */
export interface BatchSettings {
  readonly format: OutputFormat;
  readonly offsets: OffsetUnit;
  /** Null for one line of JSON a record, with its claims in it. */
  readonly table: Table | null;
  /** Members of records that rows have as columns. */
  readonly keep: readonly string[];
  /** Whether lines of JSON have the text. */
  readonly withText: boolean;
}

/** What a thread that works on batches is started with instead of a command of the user's. */
export const THREAD_COMMAND = 'work-on-batches';

export const TABLES = ['claims', 'sources', 'articles'] as const;
export type Table = (typeof TABLES)[number];

export const OUTPUT_FORMATS = ['jsonl', 'csv', 'parquet'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export type Cell = string | number | boolean | null;

export interface BatchResult {
  /** Lines to write, ended; empty for Parquet. */
  readonly lines: string;
  /** Rows for Parquet. */
  readonly rows: readonly (readonly Cell[])[];
  readonly counts: Counts;
}

export interface Counts {
  readonly records: number;
  readonly errors: number;
  /** The number of the first record with an error, from 1; null where there is none. */
  readonly firstError: number | null;
  readonly notEnglish: number;
  readonly notArticles: number;
}
