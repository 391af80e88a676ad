/** A set of articles as files: a table of each kind, and everything as data. All work in turns. */
import { codedClaims } from './coded-claims';
import { csvTable } from './csv';
import { exportFileOf, jsonText } from './json';
import type { ExportFile } from './json-format';
import {
  ARTICLE_COLUMNS,
  articleRowOf,
  CLAIM_COLUMNS,
  type ClaimRow,
  type ExportedMember,
  SOURCE_COLUMNS,
  sourceRowsOf,
} from './set-columns';

export const articlesCsv = (members: readonly ExportedMember[]): Promise<string> =>
  csvTable(ARTICLE_COLUMNS, members.map(articleRowOf));

export const sourcesCsv = (members: readonly ExportedMember[]): Promise<string> =>
  csvTable(SOURCE_COLUMNS, members.flatMap(sourceRowsOf));

export const claimsCsv = async (members: readonly ExportedMember[]): Promise<string> =>
  csvTable(CLAIM_COLUMNS, await claimRowsOf(members));

/** What a set’s data file holds. `version` rises when a reader of earlier files would fail. */
export interface SetFile {
  readonly format: 'sourcelight-set';
  readonly version: 2;
  readonly articles: readonly (ExportFile & { readonly id: string; readonly text: string })[];
}

/** Every article with its text and its claims, each as in the file of a single article. */
export async function setJson(members: readonly ExportedMember[]): Promise<string> {
  const articles: SetFile['articles'][number][] = [];
  for (const { id, exported } of members) articles.push({ id, text: exported.text, ...(await exportFileOf(exported)) });
  return jsonText({ format: 'sourcelight-set', version: 2, articles } satisfies SetFile);
}

/** The claims of all articles with their places. */
export async function claimRowsOf(members: readonly ExportedMember[]): Promise<ClaimRow[]> {
  const rows: ClaimRow[] = [];
  for (const member of members)
    for (const located of await codedClaims(member.exported)) rows.push({ ...member, located });
  return rows;
}
