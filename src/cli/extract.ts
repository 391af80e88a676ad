/** The extract command: texts in, claims out, in the same order. */
import type { InputFile } from '@/records/files';
import { readRecords } from '@/records/read-records';
import type { Columns, InputRecord, ReadSoFar } from '@/records/record';
import { analyseBatch } from './analyse-batch';
import { type Batch, type BatchResult, type BatchSettings, type Counts, THREAD_COMMAND } from './batch';
import { Checkpoint, type Progress } from './checkpoint';
import { fileOutput, headOf, type Output, streamOutput, type Written } from './output';
import { showProgress } from './progress-line';

export interface ExtractOptions extends BatchSettings {
  /** In order; null for JSON lines on standard input. */
  readonly files: readonly InputFile[] | null;
  readonly columns: Columns;
  /** Null for standard output. */
  readonly out: string | null;
  readonly jobs: number;
  readonly resume: boolean;
  /** The script that answers batches where it is started as a thread. */
  readonly script: URL;
}

/** Records and characters that a batch has at most. */
const BATCH = { records: 64, characters: 1_000_000 };
/** Who writes lines to a process may wait for the answer to one before the next. */
const ANSWERED_SINGLY = { records: 1, characters: 1 };

const NOTHING: Counts = { records: 0, errors: 0, firstError: null, notEnglish: 0, notArticles: 0 };

/**
 * Analyses all records; a few batches are held at a time. A record that cannot be analysed becomes one with its error.
 *
 * @throws Error when an input cannot be read, or the output not written.
 */
export async function extract(options: ExtractOptions): Promise<Counts> {
  const { files, out, jobs, resume } = options;
  const checkpoint = out ? new Checkpoint(out, runOf(options)) : null;
  const before = resume ? (checkpoint?.read() ?? null) : null;
  const read: ReadSoFar = { bytes: 0 };
  const output = await outputFor(options, before?.written ?? null);
  let counts = before?.counts ?? NOTHING;
  const batches = batchesOf(skipping(recordsOf(options, read), counts.records), options);
  const total = files?.reduce((sum, { size }) => sum + size, 0) ?? 0;
  const stopShowing = process.stderr.isTTY ? showProgress(process.stderr, read, total, () => counts.records) : () => {};
  const results = jobs > 1 ? inThreads(batches, options) : alone(batches);
  try {
    for await (const result of results) {
      const written = await output.write(result);
      counts = sum(counts, result.counts);
      if (written) checkpoint?.keep({ counts, written } satisfies Progress);
    }
    await output.close();
  } finally {
    stopShowing();
  }
  checkpoint?.remove();
  return counts;
}

async function* alone(batches: AsyncIterable<Batch>): AsyncGenerator<BatchResult> {
  for await (const { records, settings } of batches) yield await analyseBatch(records, settings);
}

/** Threads are loaded with the first run that has several: other runs start sooner. */
async function* inThreads(
  batches: AsyncIterable<Batch>,
  { script, jobs }: ExtractOptions,
): AsyncGenerator<BatchResult> {
  const { shared } = await import('./pool');
  yield* shared<Batch, BatchResult>(batches, { script, command: THREAD_COMMAND }, jobs);
}

async function outputFor(options: ExtractOptions, written: Written | null): Promise<Output> {
  const { out, format } = options;
  const head = await headOf(options);
  if (!out) return streamOutput(process.stdout, head);
  if (format !== 'parquet') return fileOutput(out, head, written);
  const { parquetOutput } = await import('./parquet-output');
  return parquetOutput(out, options, written);
}

function recordsOf({ files, columns }: ExtractOptions, read: ReadSoFar): AsyncIterable<InputRecord> {
  return readRecords(files ?? process.stdin, columns, read);
}

async function* skipping(records: AsyncIterable<InputRecord>, count: number): AsyncGenerator<InputRecord> {
  let left = count;
  for await (const record of records) {
    if (left > 0) left -= 1;
    else yield record;
  }
}

async function* batchesOf(records: AsyncIterable<InputRecord>, options: ExtractOptions): AsyncGenerator<Batch> {
  const { format, offsets, table, keep, withText, files, jobs } = options;
  const settings = { format, offsets, table, keep, withText };
  const most = files === null && jobs === 1 ? ANSWERED_SINGLY : BATCH;
  let batch: InputRecord[] = [];
  let characters = 0;
  for await (const record of records) {
    batch.push(record);
    characters += record.length;
    if (batch.length < most.records && characters < most.characters) continue;
    yield { records: batch, settings };
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield { records: batch, settings };
}

/** What decides the bytes of the output. */
export function runOf({ files, columns, format, offsets, table, keep, withText }: ExtractOptions): object {
  return { files: files?.map(({ path, size }) => [path, size]), columns, format, offsets, table, keep, withText };
}

function sum(before: Counts, more: Counts): Counts {
  return {
    records: before.records + more.records,
    errors: before.errors + more.errors,
    firstError: before.firstError ?? (more.firstError === null ? null : before.records + more.firstError),
    notEnglish: before.notEnglish + more.notEnglish,
    notArticles: before.notArticles + more.notArticles,
  };
}
