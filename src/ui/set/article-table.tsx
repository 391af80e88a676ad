import { useCallback, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { GROUPS, type Group } from '@/engine/claim';
import { type ArticleFigures, figuresOf } from '@/report/article-figures';
import type { SetArticle } from '@/set/set';
import { InPortions } from '../claims/in-portions';
import { counted, dayOf, groupName, numberOf } from '../words';
import { addressOf } from './article-address';
import { inOrder, type Order, type Row, type Sorting, type TableState } from './article-order';

/** A table of a thousand rows takes a browser half a second to lay out, each time that one is added. */
const SHOWN_AT_FIRST = 200;

interface ArticleTableProps {
  readonly articles: readonly SetArticle[];
  readonly table: TableState;
  onTable(table: TableState): void;
  /** The address of the article that the reader comes back from, or null. */
  readonly returnsTo: string | null;
}

/** The articles of a set, a row for each, with the claims of each kind drawn to one scale. */
export function ArticleTable({ articles, table: { sorting, isWhole }, onTable, returnsTo }: ArticleTableProps) {
  const rows = useRows(articles);
  const sorted = useMemo(() => (sorting ? inOrder(rows, sorting) : rows), [rows, sorting]);
  const most = rows.reduce((found, { figures }) => Math.max(found, ...Object.values(figures.byGroup)), 1);
  const within = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the reader comes back once
  useLayoutEffect(() => {
    if (returnsTo) within.current?.querySelector<HTMLElement>(`a[href="#${returnsTo}"]`)?.focus();
  }, []);
  const drawn = useDrawnRows();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <section ref={within} class="scrolled" tabIndex={0} aria-label={i18n.t('set.articles')}>
      <table class="ruled set-table" style={{ '--most': most }}>
        <caption class="soft">{i18n.t('set.caption')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <ColumnHead
                key={column.by}
                {...column}
                sorting={sorting}
                onSort={(next) => onTable({ sorting: next, isWhole })}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {isWhole ? <InPortions items={sorted} draw={drawn} /> : sorted.slice(0, SHOWN_AT_FIRST).map(drawn)}
        </tbody>
        <Totals rows={rows} />
      </table>
      {!isWhole && rows.length > SHOWN_AT_FIRST && (
        <button type="button" class="quiet" onClick={() => onTable({ sorting, isWhole: true })}>
          {i18n.t('popup.showAll', [numberOf(rows.length)])}
        </button>
      )}
    </section>
  );
}

interface Column {
  readonly by: Order;
  readonly name: () => string;
  readonly group?: Group;
}

const COLUMNS: readonly Column[] = [
  { by: 'title', name: () => i18n.t('set.column.article') },
  { by: 'words', name: () => i18n.t('set.column.words') },
  { by: 'sources', name: () => i18n.t('view.sources') },
  { by: 'claims', name: () => i18n.t('view.claims') },
  ...GROUPS.map((group) => ({ by: group, name: () => groupName(group), group })),
  { by: 'firstUnnamed', name: () => i18n.t('set.column.firstUnnamed') },
  { by: 'quotedWords', name: () => i18n.t('set.column.quotedWords') },
];

interface ColumnHeadProps extends Column {
  readonly sorting: Sorting | null;
  onSort(sorting: Sorting): void;
}

/** Names first from A to Z, numbers first from many to few; pressed again, the other way round. */
function ColumnHead({ by, name, group, sorting, onSort }: ColumnHeadProps) {
  const isSorted = sorting?.by === by;
  const descending = isSorted ? !sorting.descending : by !== 'title' && by !== 'firstUnnamed';
  return (
    <th
      scope="col"
      class={by === 'title' ? undefined : 'number'}
      data-group={group}
      aria-sort={isSorted ? (sorting.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" onClick={() => onSort({ by, descending })}>
        <span class={group && 'lined'}>{name()}</span>
      </button>
    </th>
  );
}

function ArticleRow({ article, figures }: Row) {
  const { id, facts } = article;
  const { words, sources, claims, byGroup, firstUnnamed, quotedWords } = figures;
  const about = [facts.publisher, dayOf(facts.published)].filter(Boolean).join(', ');
  return (
    <tr>
      <th scope="row">
        <a class="title" href={`#${addressOf(article)}`}>
          <bdi>{facts.title || id}</bdi>
        </a>
        <bdi class="soft">{about || (facts.title && id)}</bdi>
      </th>
      <td class="number">{numberOf(words)}</td>
      <td class="number">{numberOf(sources)}</td>
      <td class="number">{numberOf(claims)}</td>
      {GROUPS.map((group) => (
        <td key={group} class="number" data-group={group}>
          {byGroup[group] === 0 ? <Nothing /> : numberOf(byGroup[group])}
          <span class="tick" style={{ '--count': byGroup[group] }} />
        </td>
      ))}
      <td class="number">{firstUnnamed === null ? <Nothing /> : i18n.t('set.paragraph', [numberOf(firstUnnamed)])}</td>
      <td class="number">{numberOf(quotedWords)}</td>
    </tr>
  );
}

function Nothing() {
  return (
    <span class="soft">
      <span aria-hidden="true">–</span>
      <span class="unseen">0</span>
    </span>
  );
}

function Totals({ rows }: { rows: readonly Row[] }) {
  const sum = (of: (figures: ArticleFigures) => number) =>
    numberOf(rows.reduce((total, { figures }) => total + of(figures), 0));
  const withUnnamed = rows.filter(({ figures }) => figures.firstUnnamed !== null).length;
  return (
    <tfoot>
      <tr>
        <th scope="row">{counted('set.articleCount', rows.length)}</th>
        <td class="number">{sum(({ words }) => words)}</td>
        <td />
        <td class="number">{sum(({ claims }) => claims)}</td>
        {GROUPS.map((group) => (
          <td key={group} class="number">
            {sum(({ byGroup }) => byGroup[group])}
          </td>
        ))}
        <td class="number">{i18n.t('set.ofAll', { some: numberOf(withUnnamed), all: numberOf(rows.length) })}</td>
        <td class="number">{sum(({ quotedWords }) => quotedWords)}</td>
      </tr>
    </tfoot>
  );
}

/** The figures of each article, counted when it comes. */
function useRows(articles: readonly SetArticle[]): readonly Row[] {
  const known = useRef(new WeakMap<SetArticle, Row>());
  return useMemo(
    () =>
      articles.map((article) => {
        const row = known.current.get(article) ?? { article, figures: figuresOf(article) };
        known.current.set(article, row);
        return row;
      }),
    [articles],
  );
}

/** Draws a row once: the same element, handed back, costs nothing when others join it. */
function useDrawnRows() {
  const drawn = useRef(new WeakMap<Row, ReturnType<typeof ArticleRow>>());
  return useCallback((row: Row) => {
    const element = drawn.current.get(row) ?? <ArticleRow key={row.article.id} {...row} />;
    drawn.current.set(row, element);
    return element;
  }, []);
}
