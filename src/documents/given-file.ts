/** A file that the reader gives → its paragraphs. What few files need is loaded when one is opened. */
import { paragraphsOf } from './plain-text';

/** Why a file is not taken. */
export type FileProblem = 'unknown-kind' | 'too-large' | 'unreadable';

export type GivenFile = { readonly paragraphs: readonly string[] } | { readonly problem: FileProblem };

/** The ends of the names of the files that are read, as a field for files takes them. */
export const READ_KINDS = '.txt,.md,.markdown,.html,.htm,.docx';

/** Bytes of the largest file that is worth opening: a text of the greatest length with pictures beside it. */
const LARGEST_FILE = 30_000_000;

/** Reads a file by the end of its name. Never throws. */
export async function readFile(file: File): Promise<GivenFile> {
  const kind = /\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? (file.type === 'text/plain' ? 'txt' : '');
  if (file.size > LARGEST_FILE) return { problem: 'too-large' };
  try {
    switch (kind) {
      case 'txt':
      case 'text':
        return { paragraphs: paragraphsOf(await file.text()) };
      case 'md':
      case 'markdown':
        return { paragraphs: await (await import('./markdown')).paragraphsOfMarkdown(await file.text()) };
      case 'html':
      case 'htm':
        return { paragraphs: (await import('./markup')).paragraphsOfMarkup(await file.text()) };
      case 'docx':
        return { paragraphs: (await import('./word-document')).paragraphsOfWord(await file.arrayBuffer()) };
      default:
        return { problem: 'unknown-kind' };
    }
  } catch {
    return { problem: 'unreadable' };
  }
}
