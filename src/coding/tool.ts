/** A tool in which people code: which files it takes, and what its files say. */
import type { CodedArticle } from './coded-article';

/** Contents by name, without folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface CodingTool {
  readonly write: (articles: readonly CodedArticle[]) => Files;
  /** @throws Error with a message for the user where the files are not such a tool's. */
  readonly read: (files: Files) => CodedArticle[];
}

export const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
export const decoded = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** A file's name for an article: numbered, so that articles of like names stay apart and in order. */
export function fileName(article: CodedArticle, index: number, ending: string): string {
  const words = article.name.replace(/[^\w.-]+/g, '_').slice(-60);
  return `${String(index + 1).padStart(5, '0')}-${words}${ending}`;
}
