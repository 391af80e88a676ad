/** The files that the user names: which they are, of which format, and how large. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readAt } from './errors';

type Format = 'jsonl' | 'csv' | 'parquet' | 'warc' | 'html' | 'txt';

export interface InputFile {
  readonly path: string;
  /** What a text's id is made of: the path as the user gave it, or below the folder that was given. */
  readonly name: string;
  readonly format: Format;
  readonly size: number;
}

const ENDINGS: readonly (readonly [pattern: RegExp, format: Format])[] = [
  [/\.(?:jsonl|ndjson)(?:\.gz)?$/i, 'jsonl'],
  [/\.[ct]sv(?:\.gz)?$/i, 'csv'],
  [/\.parquet$/i, 'parquet'],
  [/\.w(?:arc|et)(?:\.gz)?$/i, 'warc'],
  [/\.html?(?:\.gz)?$/i, 'html'],
  [/\.txt(?:\.gz)?$/i, 'txt'],
];

/**
 * The file of a path; of a folder, all files below it that can be read, by name.
 *
 * @throws Error for a path that does not exist, and for a file whose name tells no format.
 */
export function inputFiles(path: string): InputFile[] {
  const { size, isFolder } = statOf(path);
  if (isFolder) return filesBelow(path);
  const format = formatOf(path);
  if (!format) throw new Error(`${path}: the name ends in none of ${KNOWN}`);
  return [{ path, name: path, format, size }];
}

/**
 * The files of the paths in a list, one a line.
 *
 * @throws Error that names the list, and the line whose path gives no files.
 */
export function listedFiles(list: string): InputFile[] {
  const lines = readAt(list, () => readFileSync(list, 'utf8')).split(/\r?\n/);
  return lines.flatMap((path, index) => (path ? readAt(`${list}, line ${index + 1}`, () => inputFiles(path)) : []));
}

const KNOWN = '.jsonl .ndjson .csv .tsv .warc .wet .html .htm .txt (each also with .gz behind it) .parquet';

function formatOf(path: string): Format | null {
  return ENDINGS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

function filesBelow(folder: string): InputFile[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return paths.flatMap((path) => {
    const format = formatOf(path);
    const name = relative(folder, path).split(sep).join('/');
    return format ? [{ path, name, format, size: statOf(path).size }] : [];
  });
}

function statOf(path: string) {
  try {
    const stat = statSync(path);
    return { size: stat.size, isFolder: stat.isDirectory() };
  } catch {
    throw new Error(`${path}: there is no such file or folder`);
  }
}
