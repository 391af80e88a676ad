/** The order of the rows in the table of a set. */
import type { Group } from '@/engine/claim';
import type { ArticleFigures } from '@/report/article-figures';
import type { SetArticle } from '@/set/set';

/** An article with its figures, which are counted once. */
export interface Row {
  readonly article: SetArticle;
  readonly figures: ArticleFigures;
}

/** By what the rows can be put in order. */
export type Order = 'title' | 'words' | 'sources' | 'claims' | Group | 'firstUnnamed' | 'quotedWords';

export interface Sorting {
  readonly by: Order;
  readonly descending: boolean;
}

/** How the table is looked at. */
export interface TableState {
  /** Null for the order of the files. */
  readonly sorting: Sorting | null;
  /** False while only the first rows are shown. */
  readonly isWhole: boolean;
}

export const FRESH_TABLE: TableState = { sorting: null, isWhole: false };

export function inOrder(rows: readonly Row[], { by, descending }: Sorting): Row[] {
  const sorted = [...rows].sort((a, b) => compared(sortKey(a, by), sortKey(b, by)));
  return descending ? sorted.reverse() : sorted;
}

function compared(a: string | number, b: string | number): number {
  if (typeof a === 'string' || typeof b === 'string') return String(a).localeCompare(String(b));
  return a - b;
}

function sortKey({ article, figures }: Row, by: Order): string | number {
  switch (by) {
    case 'title':
      return article.facts.title || article.id;
    case 'words':
    case 'sources':
    case 'claims':
    case 'quotedWords':
      return figures[by];
    case 'firstUnnamed':
      return figures.firstUnnamed ?? Number.MAX_SAFE_INTEGER;
    default:
      return figures.byGroup[by];
  }
}
