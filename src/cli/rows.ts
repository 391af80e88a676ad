/** Analysed records → rows of the three tables. */

import { codedClaims } from '@/export/coded-claims';
import type { Column as TableColumn } from '@/export/csv';
import type { ExportedArticle } from '@/export/exported-article';
import {
  ARTICLE_COLUMNS,
  articleRowOf,
  CLAIM_COLUMNS,
  type ExportedMember,
  SOURCE_COLUMNS,
  sourceRowsOf,
} from '@/export/set-columns';
import { version } from '../../package.json';
import { type AnalysedRecord, NOT_CARRIED } from './analyse-record';
import type { Cell, Table } from './batch';

export { plainCsvLines } from '@/export/csv';

export interface Column {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number' | 'boolean';
}

const TABLE_COLUMNS = { claims: CLAIM_COLUMNS, sources: SOURCE_COLUMNS, articles: ARTICLE_COLUMNS };

/** What the command line alone can say of a text. */
const ABOUT_READING = ['is_article', 'english', 'error'];

const BOOLEANS = new Set(['former', 'anonymity_explicit', 'is_article', 'english']);
const INTEGERS =
  /^(?:words|characters|paragraphs?|claims|unsure|sources|kind_.*|label_(?!found$).*|first_.*|quoted_words|people|char_start|char_end)$/;

/** The columns of a table: the article's name, the members of the record that are kept, the rest of the table's own. */
export function columnsOf(table: Table, keep: readonly string[]): Column[] {
  const [article, ...own] = TABLE_COLUMNS[table].map(({ name }) => name);
  const more = table === 'articles' ? ABOUT_READING : [];
  return [
    ...[article!, ...keep].map((name) => ({ name, type: 'text' }) as const),
    ...[...own, ...more].map((name) => ({ name, type: typeOf(name) })),
  ];
}

/** @throws Error for a member that rows cannot keep: a column has its name, or no record carries it. */
export function requireKept(table: Table, keep: readonly string[]): void {
  const own = columnsOf(table, []).map(({ name }) => name);
  for (const name of keep) {
    if (own.includes(name)) throw new Error(`--keep ${name}: rows of ${table} have a column of that name`);
    if (NOT_CARRIED.includes(name)) throw new Error(`--keep ${name}: rows cannot have it`);
  }
}

function typeOf(name: string): Column['type'] {
  if (BOOLEANS.has(name)) return 'boolean';
  if (name === 'confidence') return 'number';
  return INTEGERS.test(name) ? 'integer' : 'text';
}

/** The rows that a record gives to a table. */
export async function rowsOf(table: Table, keep: readonly string[], record: AnalysedRecord): Promise<Cell[][]> {
  const { carried, isArticle, english, offsets } = record;
  const member = { id: textOf(carried.get('id')) ?? '', exported: exportedOf(record) };
  const kept = keep.map((name) => textOf(carried.get(name)));
  switch (table) {
    case 'articles':
      return [
        [
          ...cellsOf(ARTICLE_COLUMNS, articleRowOf(member), kept),
          isArticle,
          isArticle === false ? null : english,
          null,
        ],
      ];
    case 'sources':
      return sourceRowsOf(member).map((row) => cellsOf(SOURCE_COLUMNS, row, kept));
    case 'claims': {
      const rows = (await codedClaims(member.exported)).map((located) => ({ ...member, located }));
      return rows.map((row) => counted(cellsOf(CLAIM_COLUMNS, row, kept), keep.length, offsets));
    }
  }
}

/** The rows of a record that could not be analysed: the table of articles alone has one. */
export function errorRows(table: Table, keep: readonly string[], id: string | undefined, error: string): Cell[][] {
  if (table !== 'articles') return [];
  const nothing = columnsOf(table, keep).map(() => null);
  return [[textOf(id), ...nothing.slice(1, -1), error]];
}

function cellsOf<Row extends ExportedMember>(
  columns: readonly TableColumn<Row>[],
  row: Row,
  kept: readonly Cell[],
): Cell[] {
  const [article, ...own] = columns.map(({ name, cell }) => typed(cell(row), typeOf(name)));
  return [article!, ...kept, ...own];
}

/** Spreadsheets have words for nothing and for yes and no. */
function typed(cell: string | number | null, type: Column['type']): Cell {
  if (type === 'boolean') return cell === 'true';
  if (type !== 'text') return cell;
  return cell === null || cell === '' ? null : String(cell);
}

/** Columns that hold offsets. */
const PLACES = ['char_start', 'char_end'].map((name) => CLAIM_COLUMNS.findIndex((column) => column.name === name));

/** A claim's row with its offsets in characters, where those are asked for. */
function counted(row: Cell[], kept: number, offsets: Uint32Array | null): Cell[] {
  if (offsets) for (const place of PLACES) row[place + kept] = offsets[row[place + kept] as number]!;
  return row;
}

function exportedOf({ facts, text, paragraphs, claims, carried }: AnalysedRecord): ExportedArticle {
  const accessed = textOf(carried.get('accessed')) ?? '';
  return { article: facts, text, paragraphs, claims, page: null, accessed, toolVersion: version };
}

/** A member as text: strings without their quotation marks, anything else as it is written. */
function textOf(json: string | undefined): string | null {
  if (json === undefined || json === 'null') return null;
  return json.startsWith('"') ? JSON.parse(json) : json;
}
