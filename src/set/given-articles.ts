/** From a file to the articles that it gives: a text is one, and so is each row of a table. */
import type { ArticleFacts } from '@/export/exported-article';
import type { FileKind } from './file-kind';
import type { Reason } from './set';
import { csvRows, jsonRows, type Row } from './table-rows';

/** The text of an article, and what its table says of it. */
export interface GivenText {
  readonly id: string;
  readonly text: string;
  readonly facts: Partial<ArticleFacts>;
}

export type Given = GivenText | { readonly id: string; readonly reason: Reason };

/** The names by which tables call a column, in lower case, the usual one first. */
const TEXT = ['text', 'body', 'content', 'article', 'article_text', 'full_text', 'fulltext', 'maintext'];
const ID = ['id', 'article_id', 'key'];
const FACTS: Readonly<Record<keyof Omit<ArticleFacts, 'wire'>, readonly string[]>> = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'outlet', 'newspaper', 'publication', 'source'],
  byline: ['byline', 'author', 'authors'],
  published: ['published', 'date', 'published_at', 'publication_date', 'date_publish'],
  url: ['url', 'link', 'address'],
};

/** @param name the file's. @param text what it holds. */
export function givenArticles(name: string, kind: Exclude<FileKind, 'page'>, text: string): Given[] {
  if (kind === 'text') return [{ id: name, text, facts: {} }];
  let rows: (Row | null)[];
  try {
    rows = kind === 'csv' ? csvRows(text) : jsonRows(text);
  } catch {
    return [{ id: name, reason: 'broken-table' }];
  }
  if (rows.length === 0) return [{ id: name, reason: 'empty' }];
  if (!rows.some((row) => row && TEXT.some((column) => row.has(column)))) {
    return [{ id: name, reason: rows.some(Boolean) ? 'no-text-column' : 'broken-table' }];
  }
  const idOf = idsIn(name, rows);
  return rows.map((row, index) => givenBy(row, idOf(index)));
}

function givenBy(row: Row | null, id: string): Given {
  if (!row) return { id, reason: 'broken-row' };
  const facts = Object.entries(FACTS).map(([fact, columns]) => [fact, cellOf(row, columns)]);
  return { id, text: cellOf(row, TEXT), facts: Object.fromEntries(facts) };
}

/** The rows' own ids where each has another one; otherwise their numbers, counted from 1. */
function idsIn(name: string, rows: readonly (Row | null)[]): (index: number) => string {
  const own = rows.map((row) => row && cellOf(row, ID));
  const areUnique = own.every(Boolean) && new Set(own).size === own.length;
  return (index) => `${name}#${areUnique ? own[index] : index + 1}`;
}

function cellOf(row: Row, columns: readonly string[]): string {
  const column = columns.find((one) => row.get(one)?.trim());
  return column ? row.get(column)!.trim() : '';
}
