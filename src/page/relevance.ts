/** Which changes of a page can change what its article says. */
import type { Article } from '@/article/article';

/** Characters of new text outside the article that may be more of it (the next article of an endless page). */
const MUCH_TEXT = 200;

/** @param article what was read, or null while the page has shown no article. */
export function canChange(article: Article | null, record: MutationRecord): boolean {
  const body = article && bodyOf(article);
  if (!body?.isConnected)
    return addsText(record, 1) || record.type === 'characterData' || record.removedNodes.length > 0;
  return body.contains(record.target) || addsText(record, MUCH_TEXT);
}

/** The element around the article's blocks. */
function bodyOf({ blocks }: Article): Node | null {
  const first = blocks[0]?.element;
  const last = blocks.at(-1)?.element;
  if (!first || !last) return null;
  const range = first.ownerDocument.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range.commonAncestorContainer;
}

function addsText({ addedNodes }: MutationRecord, least: number): boolean {
  return [...addedNodes].some((node) => (node.textContent ?? '').trim().length >= least);
}
