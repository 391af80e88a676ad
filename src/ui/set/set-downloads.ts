/** What a set is saved as. The exporters load when they are asked for. */
import type { CodingRow } from '@/export/coding-columns';
import type { ExportedMember } from '@/export/set-columns';
import type { SetArticle } from '@/set/set';
import type { TextFile } from '../ports';

export const SET_FILES = ['articles', 'claims', 'sources', 'data', 'codebook'] as const;
export type SetFileName = (typeof SET_FILES)[number];

const CSV = 'text/csv;charset=utf-8';

/** The set as a file. Works in turns, so that the page answers meanwhile. */
export async function setFileOf(
  name: SetFileName,
  articles: readonly SetArticle[],
  version: string,
): Promise<TextFile> {
  if (name === 'codebook') {
    const { codebookFile } = await import('@/export/codebook-file');
    return { name: 'sourcelight-codebook.md', type: 'text/markdown;charset=utf-8', text: codebookFile(version) };
  }
  const { articlesCsv, claimsCsv, sourcesCsv, setJson } = await import('@/export/set-files');
  const members = membersOf(articles, version);
  switch (name) {
    case 'articles':
      return { name: 'sourcelight-articles.csv', type: CSV, text: await articlesCsv(members) };
    case 'claims':
      return { name: 'sourcelight-claims.csv', type: CSV, text: await claimsCsv(members) };
    case 'sources':
      return { name: 'sourcelight-sources.csv', type: CSV, text: await sourcesCsv(members) };
    case 'data':
      return { name: 'sourcelight-set.json', type: 'application/json', text: await setJson(members) };
  }
}

/** Which claims are drawn for coders. */
export interface Sampling {
  readonly size: number;
  /** The same seed draws the same claims of the same set. */
  readonly seed: number;
  /** Whether coders are not to see Sourcelight's labels. */
  readonly blind: boolean;
}

/** Claims drawn at random, as rows for coders to fill in. */
export async function sampleOf(
  sampling: Sampling,
  articles: readonly SetArticle[],
  version: string,
): Promise<CodingRow[]> {
  const [{ claimRowsOf }, { codingRowOf }, { draw }, { isUnsure }] = await Promise.all([
    import('@/export/set-files'),
    import('@/export/coding-columns'),
    import('@/set/draw'),
    import('@/report/profile'),
  ]);
  const rows = await claimRowsOf(membersOf(articles, version));
  const sure = rows.filter(({ located }) => !isUnsure(located.claim));
  return draw(sure, sampling.size, sampling.seed).map((row) => codingRowOf(row, sampling.blind));
}

/** Rows, coded or not, as a file. */
export async function codingFileOf(name: string, rows: readonly CodingRow[]): Promise<TextFile> {
  const { codingCsv } = await import('@/export/coding-columns');
  return { name, type: CSV, text: await codingCsv(rows) };
}

function membersOf(articles: readonly SetArticle[], toolVersion: string): ExportedMember[] {
  const accessed = new Date().toISOString();
  return articles.map(({ id, facts, text, paragraphs, claims }) => ({
    id,
    exported: { article: facts, text, paragraphs, claims, page: null, accessed, toolVersion },
  }));
}
