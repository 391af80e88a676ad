/** CSV with named columns → records, one a row. */
import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { type Columns, type InputRecord, unreadable } from './record';
import { recordOfRow, requireColumns } from './table-row';

type Row = { [column: string]: string };

/** Between the cells: where a comma stands in numbers, spreadsheets write semicolons. */
const DELIMITERS = [',', ';', '\t'];
/** What stands for bytes that are no UTF-8. */
const REPLACED = '\uFFFD';

/** Every value is text, so that ids keep their zeros. */
export async function* csvRecords(bytes: AsyncIterable<Uint8Array>, columns: Columns): AsyncGenerator<InputRecord> {
  const chunks = decoded(bytes);
  const { value: first = '' } = await chunks.next();
  const parser = parse({
    columns: true,
    delimiter: delimiterIn(first),
    relax_column_count: true,
    skip_empty_lines: true,
  });
  // What goes wrong on the way ends the loop over the rows, too.
  pipeline(Readable.from(withFirst(first, chunks)), parser, () => {});
  let isFirst = true;
  for await (const row of parser as AsyncIterable<Row>) {
    if (isFirst) requireColumns(Object.keys(row), columns);
    isFirst = false;
    yield Object.values(row).some((value) => value.includes(REPLACED))
      ? unreadable(row[columns.id ?? 'id'] ?? '', 'The row is not in UTF-8.')
      : recordOfRow(row, columns);
  }
}

/** The mark that stands in the first line most often. */
function delimiterIn(text: string): string {
  const [head = ''] = text.split('\n', 1);
  const countOf = (mark: string) => head.split(mark).length;
  return DELIMITERS.reduce((most, one) => (countOf(one) > countOf(most) ? one : most));
}

async function* withFirst(first: string, others: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* others;
}

/** Without the byte order mark, characters whole. */
async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
