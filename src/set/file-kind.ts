/** What a file holds, by the end of its name: browsers know no media type for half of these. */
import type { Reason } from './set';

export type FileKind = 'page' | 'text' | 'csv' | 'jsonl';

const KINDS: Readonly<Record<string, FileKind | Reason>> = {
  html: 'page',
  htm: 'page',
  xhtml: 'page',
  txt: 'text',
  text: 'text',
  md: 'text',
  csv: 'csv',
  tsv: 'csv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  pdf: 'pdf',
  doc: 'office',
  docx: 'office',
  odt: 'office',
  rtf: 'office',
  xls: 'office',
  xlsx: 'office',
  ods: 'office',
};

/** What a file of this name holds, or why it is not read. */
export function fileKind(name: string): FileKind | Reason {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return KINDS[ending] ?? 'unknown-kind';
}
