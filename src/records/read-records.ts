/** Inputs → records, in order and one after the other, so that memory stays flat. Each reader is loaded when one is needed. */
import { createReadStream } from 'node:fs';
import { byteLines } from './byte-lines';
import type { InputFile } from './files';
import type { Columns, InputRecord, ReadSoFar } from './record';

/** The records of all files, or of JSON lines on a stream. */
export async function* readRecords(
  inputs: readonly InputFile[] | AsyncIterable<Uint8Array>,
  columns: Columns,
  read: ReadSoFar,
): AsyncGenerator<InputRecord> {
  if (!Array.isArray(inputs)) yield* byteLines(inputs as AsyncIterable<Uint8Array>);
  else for (const file of inputs) yield* recordsOf(file, columns, read);
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
      // A web archive's own compression is part of its format.
      yield* warcRecords(counted(createReadStream(path), read), path);
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
  const { Readable } = await import('node:stream');
  return Readable.from(bytes).pipe(createGunzip());
}

async function* counted(bytes: AsyncIterable<Uint8Array>, read: ReadSoFar): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    read.bytes += chunk.length;
    yield chunk;
  }
}
