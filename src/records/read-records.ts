/** Inputs → records, in order and one after the other, so that memory stays flat. Each reader is loaded when one is needed. */
import { createReadStream } from 'node:fs';
import { byteLines } from './byte-lines';
import { errorAt } from './errors';
import type { InputFile } from './files';
import type { Columns, InputRecord, ReadSoFar } from './record';

/**
 * The records of all files, or of JSON lines on a stream.
 *
 * @throws Error that names the file where one cannot be read.
 */
export async function* readRecords(
  inputs: readonly InputFile[] | AsyncIterable<Uint8Array>,
  columns: Columns,
  read: ReadSoFar,
): AsyncGenerator<InputRecord> {
  if (!Array.isArray(inputs)) yield* byteLines(inputs as AsyncIterable<Uint8Array>);
  else for (const file of inputs) yield* placed(file.path, recordsOf(file, columns, read));
}

async function* placed<Item>(path: string, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    yield* items;
  } catch (error) {
    throw errorAt(path, error);
  }
}

async function* recordsOf(file: InputFile, columns: Columns, read: ReadSoFar): AsyncGenerator<InputRecord> {
  const { path, format } = file;
  switch (format) {
    case 'jsonl':
      yield* byteLines(await bytesOf(path, read));
      return;
    case 'csv': {
      const { csvRecords } = await import('./csv-records');
      yield* csvRecords(await bytesOf(path, read), columns);
      return;
    }
    case 'parquet': {
      const { parquetRecords } = await import('./parquet-records');
      yield* parquetRecords(file, columns, read);
      return;
    }
    case 'warc': {
      const { warcRecords } = await import('./warc-records');
      yield* warcRecords(await bytesOf(path, read), path);
      return;
    }
    default: {
      const { fileRecord } = await import('./file-record');
      yield fileRecord(file, read);
    }
  }
}

/** A file's bytes, uncompressed where its name ends in .gz. */
async function bytesOf(path: string, read: ReadSoFar): Promise<AsyncIterable<Uint8Array>> {
  const bytes = counted(createReadStream(path), read);
  if (!/\.gz$/i.test(path)) return bytes;
  const { createGunzip } = await import('node:zlib');
  const { pipeline, Readable } = await import('node:stream');
  // What goes wrong on the way ends the reading of what comes out of it, too.
  return pipeline(Readable.from(bytes), createGunzip(), () => {});
}

async function* counted(bytes: AsyncIterable<Uint8Array>, read: ReadSoFar): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    read.bytes += chunk.length;
    yield chunk;
  }
}
