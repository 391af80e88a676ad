/** Files of lines that `extract --text` or `convert --from` has written → the articles in them. */
import { readFileSync } from 'node:fs';
import { type CodedArticle, readCodedArticle } from '@/coding/coded-article';
import { readAt } from '@/records/errors';

/** @throws Error that names the file, and the line that is no coded article. */
export function codedArticlesIn(path: string): CodedArticle[] {
  // It also takes the byte order mark that some programs begin a file with.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const lines = readAt(path, () => decoder.decode(readFileSync(path))).split('\n');
  return lines.flatMap((line, index) =>
    line.trim() ? [readAt(`${path}, line ${index + 1}`, () => readCodedArticle(line))] : [],
  );
}
