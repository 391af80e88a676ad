/** Which changes of a page can change what its article says. */
import type { Block } from '@/article/article';

/** Characters of new text outside the article that may be more of it (the next article of an endless page). */
const MUCH_TEXT = 200;

/** Records that are looked at in one go; more of them at once are taken as a change without a look. */
export const MOST_RECORDS = 100;

/** @param body the element around the article's blocks when they were read, or null while there was no article. */
export function canChange(body: Node | null, records: readonly MutationRecord[]): boolean {
  return records.length > MOST_RECORDS || records.some((record) => canChangeArticle(body, record));
}

function canChangeArticle(body: Node | null, record: MutationRecord): boolean {
  if (!body?.isConnected)
    return addsText(record, 1) || record.type === 'characterData' || record.removedNodes.length > 0;
  return body.contains(record.target) || addsText(record, MUCH_TEXT);
}

/** The node around blocks that have just been read; null where they no longer stand in one page. */
export function bodyAround(blocks: readonly Block[]): Node | null {
  const first = blocks[0]?.element;
  const last = blocks.at(-1)?.element;
  if (!first?.isConnected || !last?.isConnected) return null;
  const range = first.ownerDocument.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range.commonAncestorContainer;
}

function addsText({ addedNodes }: MutationRecord, least: number): boolean {
  return [...addedNodes].some((node) => (node.textContent ?? '').trim().length >= least);
}
