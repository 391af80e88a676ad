/** An article as a page of the sheet has room for it. */
import type { Span } from '@/engine/claim';
import { paragraphsOf } from '@/report/paragraphs';
import type { Sheet, SheetItem } from './sheet';

/** Characters of an article that fill a page in two columns. */
const A_PAGE = 3_300;

/**
 * Of an article that is longer than a page, its headline and the paragraphs with the sentences that are asked about, with
 * the headings of their sections.
 */
export function fitted(sheet: Sheet): Sheet {
  if (sheet.text.length <= A_PAGE) return sheet;
  const kept = keptParagraphs(sheet);
  const parts: string[] = [];
  const items: SheetItem[] = [];
  const headings: Span[] = [];
  let length = 0;
  let isGap = false;
  for (const span of paragraphsOf(sheet.text)) {
    if (!kept.has(span[0])) {
      isGap = true;
      continue;
    }
    const lead = isGap ? '[…] ' : '';
    const shift = length + lead.length - span[0];
    for (const item of sheet.items) {
      const [from, to] = item.sentence;
      if (from >= span[0] && from < span[1]) items.push({ ...item, sentence: [from + shift, to + shift] });
    }
    const words = lead + sheet.text.slice(...span);
    if (isHeading(sheet, span)) headings.push([length, length + words.length]);
    parts.push(words);
    length += words.length + 2;
    isGap = false;
  }
  return { ...sheet, text: parts.join('\n\n'), headings, items };
}

/** Where the paragraphs begin that are kept. */
function keptParagraphs(sheet: Sheet): Set<number> {
  const kept = new Set([0]);
  let section: Span | null = null;
  for (const span of paragraphsOf(sheet.text)) {
    const [start, end] = span;
    if (isHeading(sheet, span)) section = span;
    if (!sheet.items.some(({ sentence: [at] }) => at >= start && at < end)) continue;
    kept.add(start);
    if (section) kept.add(section[0]);
  }
  return kept;
}

const isHeading = ({ headings }: Sheet, [start]: Span): boolean => headings.some(([at]) => at === start);
