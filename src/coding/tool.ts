/** A tool in which people code: which files it takes, and what its files say. */
import { readAt } from '@/records/errors';
import type { CodedArticle } from './coded-article';

/** Contents by name: those to write without folders, those to read with their paths. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface CodingTool {
  readonly write: (articles: readonly CodedArticle[]) => Files;
  /** @throws Error with a message for the user where the files are not such a tool's; it names the file. */
  readonly read: (files: Files) => CodedArticle[];
}

export const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
export const decoded = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/**
 * What the files with this ending say.
 *
 * @throws Error that names the file where `read` throws one, and where no file has the ending.
 */
export function readEach<Result>(
  files: Files,
  ending: string,
  read: (bytes: Uint8Array, path: string) => Result,
): Result[] {
  const named = Array.from(files).filter(([path]) => path.endsWith(ending));
  if (named.length === 0) throw new Error(`there is no file whose name ends in ${ending}`);
  return named.map(([path, bytes]) => readAt(path, () => read(bytes, path)));
}

/** A file's name for an article: numbered, so that articles of like names stay apart and in order. */
export function fileName(article: CodedArticle, index: number, ending: string): string {
  const words = article.name.replace(/[^\w.-]+/g, '_').slice(-60);
  return `${String(index + 1).padStart(5, '0')}-${words}${ending}`;
}
