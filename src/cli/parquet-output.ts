/** A table in a Parquet file, in groups of rows, so that memory stays flat and a stopped run can go on. */
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { version } from '../../package.json';
import type { BatchSettings, Cell } from './batch';
import type { Output, Written } from './output';
import { columnsOf } from './rows';

/** Rows of a group: readers hold a group's columns at a time. */
const GROUP = 50_000;

const TYPES = { text: 'STRING', integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;

/** What the footer says of the groups before it. */
type Groups = Pick<ParquetWriter, 'row_groups' | 'num_rows' | 'pendingIndexes'>;

/**
 * @param written what a stopped run left for good; its file is cut there. Null to begin anew.
 * @param group rows that a group has at least, but for the last one.
 */
export function parquetOutput(
  path: string,
  { table, keep, offsets }: BatchSettings,
  written: Written | null,
  group = GROUP,
): Output {
  const columns = columnsOf(table!, keep);
  const file = openSync(path, written ? 'r+' : 'w');
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({
      columnData: columns.map(({ name, type }) => ({ name, type: TYPES[type], data: [] })),
    }),
    kvMetadata: [
      { key: 'sourcelight.version', value: version },
      { key: 'sourcelight.table', value: table! },
      { key: 'sourcelight.offsets', value: offsets },
    ],
    createdBy: `sourcelight version ${version}`,
  });
  if (written) {
    bytes.index = 0;
    bytes.offset = written.bytes;
    Object.assign(parquet, deserialize(Buffer.from(written.state!, 'base64')));
    ftruncateSync(file, written.bytes);
  }
  let rows: (readonly Cell[])[] = [];

  const flush = (): Written => {
    const data = rows.length;
    const columnData = columns.map(({ name }, column) => ({ name, data: rows.map((row) => row[column]) }));
    if (data > 0) parquet.write({ columnData, rowGroupSize: data });
    rows = [];
    put();
    const { row_groups, num_rows, pendingIndexes }: Groups = parquet;
    return { bytes: bytes.offset, state: serialize({ row_groups, num_rows, pendingIndexes }).toString('base64') };
  };
  const put = () => {
    const data = new Uint8Array(bytes.buffer, 0, bytes.index);
    const start = bytes.offset - data.length;
    for (let at = 0; at < data.length; ) at += writeSync(file, data, at, data.length - at, start + at);
    bytes.index = 0;
  };

  return {
    async write(batch) {
      rows.push(...batch.rows);
      return rows.length >= group ? flush() : null;
    },
    async close() {
      flush();
      parquet.finish();
      put();
      closeSync(file);
    },
  };
}
