/** A coder's table as it comes back: from the words of a CSV file to rows, with what is wrong with it. */
import { LABELS } from '@/engine/claim';
import { type CodingColumn, type CodingRow, NOT_A_SOURCE, NOTHING_SAID } from '@/export/coding-columns';
import { unguarded } from '@/export/formula-guard';
import { csvRows, type Row } from './table-rows';

export interface CodingTable {
  /** The coder's name; empty where no row says it. */
  readonly coder: string;
  readonly rows: readonly CodingRow[];
}

export type TableProblem =
  /** It is no table of claims to code. */
  | { readonly problem: 'no-coding-table' }
  /** Words in the column for labels that are no label, each once. */
  | { readonly problem: 'unknown-labels'; readonly words: readonly string[] };

/** Columns without which nothing can be compared. */
const NEEDED: readonly CodingColumn[] = ['article', 'sentence', 'coder_label'];
const ANSWERS: readonly string[] = [...LABELS, NOT_A_SOURCE, ''];

export function readCodingTable(text: string): CodingTable | TableProblem {
  const rows = rowsIn(text);
  const [first] = rows;
  if (!first || !NEEDED.every((name) => first.has(name))) return { problem: 'no-coding-table' };
  const read = rows.map(codingRow);
  const unknown = read.map(({ coder_label }) => coder_label).filter((label) => !ANSWERS.includes(label));
  if (unknown.length > 0) return { problem: 'unknown-labels', words: [...new Set(unknown)] };
  return { coder: read.find(({ coder }) => coder !== '')?.coder ?? '', rows: read };
}

function rowsIn(text: string): Row[] {
  try {
    return csvRows(text);
  } catch {
    return [];
  }
}

function codingRow(row: Row): CodingRow {
  const cells = Object.keys(NOTHING_SAID).map((name) => [name, unguarded(row.get(name) ?? '').trim()]);
  const { coder_label, coder_reason, ...said } = Object.fromEntries(cells) as CodingRow;
  // Spreadsheets write TRUE, and people begin a word with a capital.
  return { ...said, coder_label: coder_label.toLowerCase(), coder_reason: coder_reason.toLowerCase() };
}
