/** What a set is saved as. The exporters load when they are asked for. */
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

/** A table of claims drawn at random, for coders to fill in. */
export async function sampleFileOf(
  sampling: Sampling,
  articles: readonly SetArticle[],
  version: string,
): Promise<TextFile> {
  const [{ claimRowsOf }, { codingColumns }, { csvTable }, { draw }, { isUnsure }] = await Promise.all([
    import('@/export/set-files'),
    import('@/export/coding-columns'),
    import('@/export/csv'),
    import('@/set/draw'),
    import('@/report/profile'),
  ]);
  const rows = await claimRowsOf(membersOf(articles, version));
  const sure = rows.filter(({ located }) => !isUnsure(located.claim));
  const drawn = draw(sure, sampling.size, sampling.seed);
  return {
    name: `sourcelight-sample-${drawn.length}-seed-${sampling.seed}.csv`,
    type: CSV,
    text: await csvTable(codingColumns(sampling.blind), drawn),
  };
}

function membersOf(articles: readonly SetArticle[], toolVersion: string): ExportedMember[] {
  const accessed = new Date().toISOString();
  return articles.map(({ id, facts, text, paragraphs, claims }) => ({
    id,
    exported: { article: facts, text, paragraphs, claims, page: null, accessed, toolVersion },
  }));
}
