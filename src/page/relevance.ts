/** Which changes of a page can affect its article. */
import type { Block } from '@/article/article';
import { contains, createRange, documentOf, firstChildOf, isConnected, isText, textContentOf } from '@/article/dom';

/** New text outside the article at least this long (in characters) may belong to it, as on endless pages. */
const MUCH_TEXT = 200;

/** Most records inspected at once; more count as a change without inspection. */
export const MOST_RECORDS = 100;

/** @param body the element around the article's blocks when they were read, or null while there was no article. */
export function canChange(body: Node | null, records: readonly MutationRecord[]): boolean {
  return records.length > MOST_RECORDS || records.some((record) => canChangeArticle(body, record));
}

/** Attributes by which pages show and hide text. */
export const SHOWING_ATTRIBUTES = ['hidden', 'open', 'style', 'class'] as const;

/** The attribute changes that can show or hide text that was read: those of elements that hold it. */
export function showingText(records: readonly MutationRecord[], holders: ReadonlySet<Node>): MutationRecord[] {
  return records.filter(({ type, target }) => type === 'attributes' && (holders.has(target) || isInlineText(target)));
}

/** Whether the element holds inline text, judged by its first child. */
function isInlineText(target: Node): boolean {
  const first = firstChildOf(target);
  return !!first && isText(first) && /\S/.test(first.data);
}

function canChangeArticle(body: Node | null, record: MutationRecord): boolean {
  if (!body || !isConnected(body))
    return addsText(record, 1) || record.type === 'characterData' || record.removedNodes.length > 0;
  return contains(body, record.target) || addsText(record, MUCH_TEXT);
}

/** The node around blocks just read; null if they are no longer in one page. */
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
