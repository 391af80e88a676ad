/** Which changes of a page can change what its article says. */
import type { Block } from '@/article/article';
import { contains, createRange, documentOf, firstChildOf, isConnected, isText, textContentOf } from '@/article/dom';

/** Characters of new text outside the article that may be more of it (the next article of an endless page). */
const MUCH_TEXT = 200;

/** Records that are looked at in one go; more of them at once are taken as a change without a look. */
export const MOST_RECORDS = 100;

/** @param body the element around the article's blocks when they were read, or null while there was no article. */
export function canChange(body: Node | null, records: readonly MutationRecord[]): boolean {
  return records.length > MOST_RECORDS || records.some((record) => canChangeArticle(body, record));
}

/** Attributes by which pages show and hide text. */
export const SHOWING_ATTRIBUTES = ['hidden', 'open', 'style', 'class'] as const;

/** Of changed attributes, those that can show or hide text that was read: of the elements that hold it. */
export function showingText(records: readonly MutationRecord[], holders: ReadonlySet<Node>): MutationRecord[] {
  return records.filter(({ type, target }) => type === 'attributes' && (holders.has(target) || isInlineText(target)));
}

/** Whether a line's words are in the element, as far as a look at its first child tells. */
function isInlineText(target: Node): boolean {
  const first = firstChildOf(target);
  return !!first && isText(first) && /\S/.test(first.data);
}

function canChangeArticle(body: Node | null, record: MutationRecord): boolean {
  if (!body || !isConnected(body))
    return addsText(record, 1) || record.type === 'characterData' || record.removedNodes.length > 0;
  return contains(body, record.target) || addsText(record, MUCH_TEXT);
}

/** The node around blocks that have just been read; null where they no longer stand in one page. */
export function bodyAround(blocks: readonly Block[]): Node | null {
  const first = blocks[0]?.element;
  const last = blocks.at(-1)?.element;
  if (!first || !last || !isConnected(first) || !isConnected(last)) return null;
  const range = createRange(documentOf(first)!);
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range.commonAncestorContainer;
}

function addsText({ addedNodes }: MutationRecord, least: number): boolean {
  return Array.from(addedNodes).some((node) => (textContentOf(node) ?? '').trim().length >= least);
}
