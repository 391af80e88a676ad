/**
 * Records → what is written for them. Runs in the process itself, or in each of several threads. What makes rows is
 * loaded when rows are asked for.
 */
import { messageOf } from '@/records/errors';
import type { InputRecord } from '@/records/record';
import { type AnalysedRecord, analyseRecord, type PageReader } from './analyse-record';
import { articleLine, errorLine, idIn } from './article-line';
import type { BatchResult, BatchSettings, Cell } from './batch';

export async function analyseBatch(records: readonly InputRecord[], settings: BatchSettings): Promise<BatchResult> {
  const outputs: Output[] = [];
  for (const record of records) outputs.push(await outputOf(record, settings));
  const firstError = outputs.findIndex(({ state }) => state === 'error');
  const count = (wanted: State) => outputs.filter(({ state }) => state === wanted).length;
  const rows = outputs.flatMap((output) => output.rows);
  return {
    lines: outputs.map(({ line }) => line).join('') + (await linesOf(rows, settings)),
    rows: settings.format === 'parquet' ? rows : [],
    counts: {
      records: outputs.length,
      errors: count('error'),
      firstError: firstError < 0 ? null : firstError + 1,
      notEnglish: count('not-english'),
      notArticles: count('not-article'),
    },
  };
}

/** What reads pages is loaded with the first one: texts alone are ready sooner. */
async function pageReaderFor(json: string): Promise<PageReader | undefined> {
  return json.includes('"html"') ? (await import('@/html/read-article')).readArticle : undefined;
}

type State = 'read' | 'error' | 'not-english' | 'not-article';

/** What one record gives: a line of its own, or rows. */
interface Output {
  readonly state: State;
  readonly line: string;
  readonly rows: readonly (readonly Cell[])[];
}

async function outputOf(record: InputRecord, { table, keep, offsets, withText }: BatchSettings): Promise<Output> {
  let json = '';
  try {
    // Also takes the byte order mark that some programs begin a file with.
    json = typeof record === 'string' ? record : new TextDecoder('utf-8', { fatal: true }).decode(record);
    const analysed = analyseRecord(json, offsets, await pageReaderFor(json));
    const state = stateOf(analysed);
    if (table === null) return { state, line: `${articleLine(analysed, withText)}\n`, rows: [] };
    const { rowsOf } = await import('./rows');
    return { state, line: '', rows: await rowsOf(table, keep, analysed) };
  } catch (error) {
    const message = messageOf(error);
    const id = idIn(json);
    if (table === null) return { state: 'error', line: `${errorLine(id, message)}\n`, rows: [] };
    const { errorRows } = await import('./rows');
    return { state: 'error', line: '', rows: errorRows(table, keep, id, message) };
  }
}

function stateOf({ isArticle, english }: AnalysedRecord): State {
  if (isArticle === false) return 'not-article';
  return english ? 'read' : 'not-english';
}

async function linesOf(rows: readonly (readonly Cell[])[], settings: BatchSettings): Promise<string> {
  const { format, table, keep } = settings;
  if (rows.length === 0 || format === 'parquet') return '';
  const { columnsOf, plainCsvLines } = await import('./rows');
  if (format === 'csv') return plainCsvLines(rows);
  const names = columnsOf(table!, keep).map(({ name }) => name);
  const objects = rows.map((row) => Object.fromEntries(row.map((cell, column) => [names[column], cell])));
  return objects.map((object) => `${JSON.stringify(object)}\n`).join('');
}
