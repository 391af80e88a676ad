import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { agreementOf } from '@/agreement/agreement';
import { codingsOf, labelledBy, sourcelightsTable } from '@/set/coders';
import { type CodingTable, readCodingTable } from '@/set/coding-table';
import type { SetArticle } from '@/set/set';
import type { ShareLink } from '../ports';
import { counted, numberOf } from '../words';
import { AgreementTables } from './agreement-tables';
import { Differences } from './differences';
import { FileDrop } from './file-drop';
import { tableProblemWords } from './table-problem-words';

/** A coder's table with the file that it came from. */
export interface Compared extends CodingTable {
  readonly file: string;
}

interface CodersViewProps {
  readonly compared: readonly Compared[];
  readonly articles: readonly SetArticle[];
  readonly share: ShareLink;
  onChange(compared: readonly Compared[]): void;
}

/** The tables of two or more coders beside one another. */
export function CodersView({ compared, articles, share, onChange }: CodersViewProps) {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [withOwn, setWithOwn] = useState(false);
  const own = useMemo(
    () =>
      sourcelightsTable(
        i18n.t('extensionName'),
        compared.map((table) => labelledBy(articles, table)),
      ),
    [compared, articles],
  );
  const agreement = useMemo(() => {
    const tables = own && withOwn ? [...compared, own] : compared;
    return tables.length < 2 ? null : agreementOf(codingsOf(tables));
  }, [compared, own, withOwn]);
  const open = async (files: readonly File[]) => {
    const read = await Promise.all(files.map(readFile));
    setProblems(read.flatMap((one) => (typeof one === 'string' ? one : [])));
    const tables = read.filter((one) => typeof one !== 'string');
    onChange(tables.reduce(withTable, compared));
  };
  return (
    <>
      <p class="lead">{i18n.t('coders.lead')}</p>
      <FileDrop words={i18n.t('coders.drop')} accept=".csv,.tsv" onFiles={(files) => void open(files)} />
      <div role="alert">
        {problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </div>
      {compared.length > 0 && (
        <ul class="coders">
          {compared.map((table) => (
            <CoderItem
              key={table.file}
              table={table}
              onRemove={() => onChange(compared.filter((other) => other !== table))}
            />
          ))}
          {own && (
            <li>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={withOwn}
                  onChange={({ currentTarget }) => setWithOwn(currentTarget.checked)}
                />
                <span>{i18n.t('coders.withOwn')}</span>
              </label>
            </li>
          )}
        </ul>
      )}
      {compared.length > 0 && !agreement && <p class="soft">{i18n.t('coders.oneMore')}</p>}
      {agreement && (
        <>
          <p class="lead">{summaryOf(agreement)}</p>
          <AgreementTables agreement={agreement} />
          <Differences agreement={agreement} share={share} />
        </>
      )}
    </>
  );
}

function CoderItem({ table, onRemove }: { table: Compared; onRemove(): void }) {
  const coded = table.rows.filter(({ coder_label }) => coder_label !== '').length;
  const empty = table.rows.length - coded;
  return (
    <li>
      <bdi class="name">{table.coder}</bdi>
      <span class="soft">
        {table.coder !== table.file && <bdi>{table.file}</bdi>} {counted('coders.rows', coded)}{' '}
        {empty > 0 && counted('coders.emptyRows', empty)}
      </span>
      <button type="button" class="quiet" onClick={onRemove}>
        {i18n.t('coders.remove')}
      </button>
    </li>
  );
}

/** The tables with one more. A file given again takes the place of its first one, and no two coders have one name. */
function withTable(tables: readonly Compared[], table: Compared): readonly Compared[] {
  const others = tables.filter(({ file }) => file !== table.file);
  const isTaken = others.some(({ coder }) => coder === table.coder);
  return [...others, isTaken ? { ...table, coder: `${table.coder} (${table.file})` } : table];
}

/** The table, or what is wrong with it in words. A table without a coder's name has its file's. */
async function readFile(file: File): Promise<Compared | string> {
  const text = await file.text().catch(() => '');
  const table = readCodingTable(text);
  if ('problem' in table) return tableProblemWords(table, file.name);
  return { ...table, coder: table.coder || file.name, file: file.name };
}

function summaryOf({ found, kinds }: ReturnType<typeof agreementOf>): string {
  return i18n.t('coders.summary', {
    claims: numberOf(found.claims),
    all: numberOf(found.byAll),
    same: numberOf(kinds.same),
    compared: numberOf(kinds.units),
  });
}
