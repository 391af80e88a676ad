/** A row of a table → a record. */
import type { Columns, InputRecord } from './record';

/** The row with its columns under the names of members. Whole numbers of any size stay as they are. */
export function recordOfRow(row: Readonly<{ [column: string]: unknown }>, columns: Columns): InputRecord {
  const taken = new Set(Object.values(columns));
  const kept = Object.entries(row).filter(([column]) => !taken.has(column) && !(column in columns));
  const named = Object.entries(columns).map(([member, column]) => [member, row[column]] as const);
  const members = [...named, ...kept].filter(([, value]) => value !== undefined && value !== null);
  return `{${members.map(([name, value]) => `${JSON.stringify(name)}:${jsonOf(value)}`).join(',')}}`;
}

function jsonOf(value: unknown): string {
  if (typeof value === 'bigint') return String(value);
  return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner));
}

/** @throws Error where a table lacks a column that the user has named. */
export function requireColumns(known: readonly string[], columns: Columns): void {
  const missing = Object.values(columns).filter((column) => !known.includes(column));
  if (missing.length > 0) throw new Error(`no column ${missing.join(', ')} among ${known.join(', ')}`);
}
