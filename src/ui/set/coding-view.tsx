import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CodingRow } from '@/export/coding-columns';
import { readCodingTable } from '@/set/coding-table';
import type { SetArticle } from '@/set/set';
import type { ShareLink } from '../ports';
import { useNotice } from '../use-notice';
import { counted, numberOf } from '../words';
import { AddClaimForm } from './add-claim-form';
import { ClaimForm } from './claim-form';
import { FileDrop } from './file-drop';
import { SampleForm } from './sample-form';
import { codingFileOf, type Sampling, sampleOf } from './set-downloads';
import { tableProblemWords } from './table-problem-words';

/** A table that is being coded. */
export interface Coding {
  readonly coder: string;
  readonly rows: readonly CodingRow[];
  /** The row that is coded at the moment. */
  readonly at: number;
  /** Whether the file that was saved last holds all of it. */
  readonly isSaved: boolean;
}

interface CodingViewProps {
  readonly coding: Coding | null;
  readonly articles: readonly SetArticle[];
  readonly share: ShareLink;
  onChange(coding: Coding | null): void;
}

/** Coding claim by claim, by one coder, into a table that is saved as a file. */
export function CodingView(props: CodingViewProps) {
  useWarningBeforeLoss(props.coding?.isSaved === false);
  return props.coding ? <Coder {...props} coding={props.coding} /> : <CodingStart {...props} />;
}

/** Where the claims come from: a table, or the set on this page. */
function CodingStart({ articles, share, onChange }: CodingViewProps) {
  const [problem, setProblem] = useState('');
  const open = async ([file]: readonly File[]) => {
    if (!file) return;
    const table = readCodingTable(await file.text().catch(() => ''));
    if ('problem' in table) setProblem(tableProblemWords(table, file.name));
    else onChange({ ...table, at: firstUncoded(table.rows), isSaved: true });
  };
  const drawFrom = async (sampling: Sampling) => {
    const rows = await sampleOf(sampling, articles, share.toolVersion);
    if (rows.length > 0) onChange({ coder: '', rows, at: 0, isSaved: false });
  };
  return (
    <>
      <p class="lead">{i18n.t('coding.lead')}</p>
      <FileDrop words={i18n.t('coding.drop')} accept=".csv,.tsv" onFiles={(files) => void open(files)} />
      <p role="alert">{problem}</p>
      {articles.length > 0 ? (
        <SampleForm action={i18n.t('coding.begin')} onDraw={(sampling) => void drawFrom(sampling)} />
      ) : (
        <p class="soft">{i18n.t('coding.noSet')}</p>
      )}
    </>
  );
}

function Coder({ coding, share, onChange }: CodingViewProps & { readonly coding: Coding }) {
  const { coder, rows, at } = coding;
  const [notice, setNotice] = useNotice();
  const change = (part: Partial<Coding>) => onChange({ ...coding, isSaved: false, ...part });
  const done = rows.filter(({ coder_label }) => coder_label !== '').length;
  const save = async () => {
    const named = rows.map((row) => ({ ...row, coder }));
    share.save(await codingFileOf(`sourcelight-coding-${fileWords(coder)}.csv`, named));
    onChange({ ...coding, isSaved: true });
    setNotice(i18n.t('share.saved'));
  };
  const row = rows[at]!;
  return (
    <>
      <div class="coding-head">
        <label class="field">
          {i18n.t('coding.coder')}
          <input
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={coder}
            onInput={({ currentTarget }) => change({ coder: currentTarget.value })}
          />
        </label>
        <p>{i18n.t('coding.done', { done: numberOf(done), all: numberOf(rows.length) })}</p>
        <button type="button" class="main" onClick={() => void save()}>
          {i18n.t('coding.save')}
        </button>
        <button type="button" class="quiet" disabled={!coding.isSaved} onClick={() => onChange(null)}>
          {i18n.t('coding.close')}
        </button>
        <p role="status" class="soft">
          {notice || (coding.isSaved ? '' : i18n.t('coding.unsaved'))}
        </p>
      </div>
      <progress aria-label={counted('popup.claimCount', rows.length)} max={rows.length} value={done} />
      <ClaimForm
        key={at}
        row={row}
        number={at + 1}
        of={rows.length}
        onChange={(said) => change({ rows: rows.map((one, index) => (index === at ? { ...one, ...said } : one)) })}
        onGo={(by) => onChange({ ...coding, at: Math.min(rows.length - 1, Math.max(0, at + by)) })}
      />
      <AddClaimForm
        row={row}
        onAdd={(added) => change({ rows: [...rows.slice(0, at + 1), added, ...rows.slice(at + 1)] })}
      />
    </>
  );
}

function firstUncoded(rows: readonly CodingRow[]): number {
  return Math.max(
    0,
    rows.findIndex(({ coder_label }) => coder_label === ''),
  );
}

function fileWords(coder: string): string {
  return (
    coder
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'coder'
  );
}

/** The browser asks before it closes a page with coding that no file holds. */
function useWarningBeforeLoss(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const ending = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: ending.signal });
    return () => ending.abort();
  }, [isUnsaved]);
}
