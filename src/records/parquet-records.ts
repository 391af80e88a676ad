/** Parquet → records, one a row. */
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { InputFile } from './files';
import type { Columns, InputRecord, ReadSoFar } from './record';
import { recordOfRow, requireColumns } from './table-row';

/** Rows that are held at a time. */
const ROWS = 1_000;

export async function* parquetRecords(
  { path, size }: InputFile,
  columns: Columns,
  read: ReadSoFar,
): AsyncGenerator<InputRecord> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  const known = parquetSchema(metadata).children.map(({ element }) => element.name);
  requireColumns(known, columns);
  const count = Number(metadata.num_rows);
  for (let rowStart = 0; rowStart < count; rowStart += ROWS) {
    const rowEnd = Math.min(rowStart + ROWS, count);
    const rows = await parquetReadObjects({ file, metadata, compressors, rowStart, rowEnd });
    for (const row of rows) yield recordOfRow(row, columns);
    read.bytes += (size * (rowEnd - rowStart)) / count;
  }
}
