import { i18n } from '#i18n';
import type { ShareLink } from '../ports';
import type { TableState } from './article-order';
import { ArticleTable } from './article-table';
import { FileDrop } from './file-drop';
import { LeftOutTable } from './left-out-table';
import { Progress } from './progress';
import { SaveList } from './save-list';
import type { useSet } from './use-set';

/** The ends of the names of all files that are read. */
const READ = '.html,.htm,.xhtml,.txt,.md,.csv,.tsv,.jsonl,.ndjson';

interface ArticlesViewProps {
  readonly set: ReturnType<typeof useSet>;
  readonly share: ShareLink;
  readonly table: TableState;
  onTable(table: TableState): void;
  /** The address of the article that the reader comes back from, or null. */
  readonly returnsTo: string | null;
}

/** Files in, a row for each article, and files out. */
export function ArticlesView({ set, share, table, onTable, returnsTo }: ArticlesViewProps) {
  const { state, add, stop, startAnew, countAllTheSame } = set;
  const { articles, leftOut, isReading, expected } = state;
  return (
    <>
      <FileDrop words={i18n.t('set.drop')} accept={READ} folders onFiles={(files) => void add(files)}>
        {expected > 0 && !isReading && (
          <button type="button" class="quiet" onClick={startAnew}>
            {i18n.t('set.startAnew')}
          </button>
        )}
      </FileDrop>
      <Progress state={state} onStop={stop} />
      {articles.length > 0 && (
        <ArticleTable articles={articles} table={table} onTable={onTable} returnsTo={returnsTo} />
      )}
      <div class="below">
        {leftOut.length > 0 && (
          <section aria-labelledby="left-out">
            <h2 id="left-out">{i18n.t('set.leftOut')}</h2>
            <LeftOutTable leftOut={leftOut} onCountAllTheSame={countAllTheSame} />
          </section>
        )}
        {articles.length > 0 && !isReading && (
          <section aria-labelledby="save">
            <h2 id="save">{i18n.t('set.save')}</h2>
            <SaveList articles={articles} share={share} />
          </section>
        )}
      </div>
    </>
  );
}
