/** Tables with one article a row: CSV with a line of names above, and JSON lines. */
import { parse } from 'csv-parse/browser/esm/sync';

/** A row: the names of its columns in lower case, and what stands there. */
export type Row = ReadonlyMap<string, string>;

/** Between the cells of a CSV file: where a comma stands in numbers, spreadsheets write semicolons. */
const DELIMITERS = [',', ';', '\t'];

/** @throws Error when the text is no CSV. */
export function csvRows(text: string): Row[] {
  const [head = ''] = text.split(/\r?\n/, 1);
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter: DELIMITERS.reduce((most, one) => (countOf(one, head) > countOf(most, head) ? one : most)),
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const [names = [], ...others] = rows;
  return others.map((cells) => rowOf(names.map((name, index) => [name, cells[index] ?? ''])));
}

/** Each line's row; null for a line that is no JSON object. Lines end at line feeds alone, as JSON may hold the others. */
export function jsonRows(text: string): (Row | null)[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  return lines.filter((line) => line.trim() !== '').map(jsonRow);
}

function jsonRow(line: string): Row | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return rowOf(Object.entries(value).map(([name, cell]) => [name, cellOf(cell)]));
  } catch {
    return null;
  }
}

/** Text and numbers; of anything else a row says nothing. */
function cellOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function rowOf(cells: readonly (readonly [name: string, cell: string])[]): Row {
  return new Map(cells.map(([name, cell]) => [name.trim().toLowerCase(), cell]));
}

function countOf(part: string, text: string): number {
  return text.split(part).length - 1;
}
