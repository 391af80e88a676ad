/** Maps claims to ranges: which words of the page stand for which claim. */
import type { Article } from '@/article/article';
import { type Claim, GROUP_OF } from '@/engine/claim';
import type { Mark } from '@/painting/painter';
import { phrasesOf } from '@/report/phrases';

/** The ranges of a claim's words in the page, or null when the page no longer shows them. */
export function rangesOf(article: Article, claim: Claim): Range[] | null {
  const ranges: Range[] = [];
  for (const span of phrasesOf(claim, article.text)) {
    const range = article.rangeFor(span);
    if (!range) return null;
    ranges.push(range);
  }
  return ranges;
}

/** The mark for a claim on these words; null for a claim without a group, which is not marked. */
export function markOf({ id, label }: Claim, ranges: readonly Range[]): Mark | null {
  const group = GROUP_OF[label];
  return group && { id, group, ranges };
}

/** True when two marks cover exactly the same places of the page. */
export function sameMark(a: Mark, b: Mark): boolean {
  return (
    a.group === b.group &&
    a.ranges.length === b.ranges.length &&
    a.ranges.every((range, i) => samePlace(range, b.ranges[i]))
  );
}

function samePlace(a: Range, b: Range | undefined): boolean {
  return (
    a.startContainer === b?.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
