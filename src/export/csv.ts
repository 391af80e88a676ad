/** Claims and other rows as CSV, for spreadsheets and statistics programs. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { type CodedClaim, codedClaims } from './coded-claims';
import { COLUMNS } from './csv-columns';
import type { ExportedArticle } from './exported-article';
import { guarded } from './formula-guard';
import { wellFormed } from './plain-text';
import { takingTurns } from './turns';

/** The claims of an article, those that the reader dismissed too, a row for each. Works in turns. */
export async function csvOf(exported: ExportedArticle): Promise<string> {
  const columns = COLUMNS.map(({ name, meaning, cell }) => ({
    name,
    meaning,
    cell: (coded: CodedClaim) => cell(coded, exported),
  }));
  return csvTable(columns, await codedClaims(exported));
}

/** A table's column: its name, what it means for the codebook, and where a row's cells come from. */
export interface Column<Row> {
  readonly name: string;
  readonly meaning: string;
  readonly cell: (row: Row) => string | number | null;
}

/** Rows that are written in one turn. */
const ROWS_A_TURN = 100;

/** A table below the names of its columns. Works in turns. */
export async function csvTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Promise<string> {
  const parts = [csvLines([columns.map(({ name }) => name)], true)];
  const ownTurn = takingTurns();
  for (let from = 0; from < rows.length; from += ROWS_A_TURN) {
    await ownTurn();
    parts.push(csvLines(rows.slice(from, from + ROWS_A_TURN).map((row) => columns.map(({ cell }) => cell(row)))));
  }
  return parts.join('');
}

/**
 * RFC 4180, in UTF-8 with a byte order mark, which spreadsheets need to read anything but ASCII. Text that a
 * spreadsheet would take for a formula gets an apostrophe before it, whether the spreadsheet splits cells at commas,
 * semicolons (as in German, French and Spanish) or tabs.
 */
function csvLines(rows: readonly Row[], bom = false): string {
  return stringify([...rows], { ...OPTIONS, bom, record_delimiter: 'windows' });
}

/** Rows for statistics programs: the same without the byte order mark, which some of them take for a letter. */
export function plainCsvLines(rows: readonly Row[]): string {
  return stringify([...rows], { ...OPTIONS, record_delimiter: 'unix' });
}

type Row = readonly (string | number | boolean | null)[];

const OPTIONS = {
  // Some programs end a row at any line break that is not quoted.
  quoted_match: /[\r\n]/,
  cast: { string: (text: string) => guarded(wellFormed(text)), boolean: String },
};
