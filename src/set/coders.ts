/** From coders' tables to what can be compared: the claims that each of them sees, Sourcelight's own included. */
import type { CodedClaim, Coding } from '@/agreement/coding';
import type { Label, Span } from '@/engine/claim';
import { type CodingRow, NOT_A_SOURCE, placeOf, reasonGiven } from '@/export/coding-columns';
import type { CodingTable } from './coding-table';
import type { SetArticle } from './set';

/** A coded claim with the row that says so. */
export interface RowClaim extends CodedClaim {
  readonly row: CodingRow;
}

export interface RowCoding extends Coding {
  readonly claims: readonly RowClaim[];
}

/**
 * The claims of each coder. Rows that one of them has left empty are left out for all, because nobody can tell what the
 * coder would have said.
 */
export function codingsOf(tables: readonly CodingTable[]): RowCoding[] {
  const places = placesOf(tables);
  const uncoded = new Set(tables.flatMap(({ rows }) => rows.filter((row) => row.coder_label === '').map(keyOf)));
  return tables.map(({ coder, rows }) => ({
    coder,
    claims: rows.flatMap((row) => {
      const isClaim = row.coder_label !== '' && row.coder_label !== NOT_A_SOURCE && !uncoded.has(keyOf(row));
      return isClaim ? codedClaim(row, row.coder_label as Label, places(row)) : [];
    }),
  }));
}

/** What Sourcelight says in these tables, as one more coder's table; null where they do not say it. */
export function sourcelightsTable(coder: string, tables: readonly CodingTable[]): CodingTable | null {
  const rows = new Map<string, CodingRow>();
  for (const row of tables.flatMap((table) => table.rows)) if (row.label !== '') rows.set(keyOf(row), row);
  if (rows.size === 0) return null;
  return {
    coder,
    rows: [...rows.values()].map((row) => ({
      ...row,
      coder,
      coder_label: row.label,
      coder_source: '',
      coder_reason: row.reason_given,
      coder_note: '',
    })),
  };
}

/** A table with Sourcelight's labels, for coders who were not to see them, from the articles that it was drawn from. */
export function labelledBy(articles: readonly SetArticle[], table: CodingTable): CodingTable {
  const claims = new Map(
    articles.flatMap((article) => article.claims.map((claim) => [`${article.id}\n${claim.id}`, claim])),
  );
  const rows = table.rows.map((row) => {
    const claim = claims.get(`${row.article}\n${row.id}`);
    if (!claim || row.label !== '' || placeOf(claim) !== row.place) return row;
    return { ...row, label: claim.label, reason_given: reasonGiven(claim.anonymity) };
  });
  return { ...table, rows };
}

function codedClaim(row: CodingRow, label: Label, place: readonly Span[]): RowClaim {
  return {
    row,
    article: row.article,
    place,
    label,
    source: row.coder_source || row.source_text,
    reasonGiven: row.coder_reason === '' ? null : row.coder_reason === 'true',
  };
}

/** The same for rows on the same words of an article. */
function keyOf({ article, place, sentence }: CodingRow): string {
  return `${article}\n${place || sentence}`;
}

/** Behind every place in a text. */
const BEHIND_ALL = 2 ** 40;

/**
 * Where each row's claim stands. Rows that coders have added have no place: each of their sentences gets one behind
 * every text, so that the same sentence is the same claim.
 */
function placesOf(tables: readonly CodingTable[]): (row: CodingRow) => readonly Span[] {
  const added = new Map<string, Span>();
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const start = BEHIND_ALL + added.size;
    if (!placeIn(row) && !added.has(keyOf(row))) added.set(keyOf(row), [start, start + 1]);
  }
  return (row) => placeIn(row) ?? [added.get(keyOf(row))!];
}

/** Null where the row has no place, or none that can be read. */
function placeIn({ place }: CodingRow): readonly Span[] | null {
  const spans = [...place.matchAll(/(\d+)-(\d+)/g)].map(([, start, end]): Span => [Number(start), Number(end)]);
  return spans.length > 0 ? spans : null;
}
