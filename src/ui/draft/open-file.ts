import { readFile } from '@/documents/given-file';
import { give } from './editor';
import type { DraftState } from './use-draft';

/** Puts a file's text in place of the draft, and reads it; says why where that cannot be. */
export async function openFile(file: File, text: HTMLElement, draft: DraftState): Promise<void> {
  const given = await readFile(file);
  if ('problem' in given) return draft.show(given.problem);
  if (given.paragraphs.length === 0) return draft.show('empty-file');
  text.dataset.empty = 'false';
  await give(text, given.paragraphs);
  await draft.readNow();
}
