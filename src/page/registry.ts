/** Claim ↔ range: which words of the page stand for which claim. */
import type { Article } from '@/article/article';
import { type Claim, GROUP_OF, type Span } from '@/engine/claim';
import type { Mark } from '@/painting/painter';

/** Words this close (in characters) are one phrase to a reader: "said", then "Ms. Varga". */
const SAME_PHRASE = 3;

/**
 * The words that are marked for a claim: its source and its cue, as one stretch where they are neighbours.
 * The content is not marked, so that the page stays readable.
 */
export function phrasesOf(claim: Claim): Span[] {
  const parts = [...claim.source, ...claim.cue].sort((a, b) => a[0] - b[0]);
  const phrases: [number, number][] = [];
  for (const [start, end] of parts) {
    const last = phrases.at(-1);
    if (last && start - last[1] <= SAME_PHRASE) last[1] = Math.max(last[1], end);
    else phrases.push([start, end]);
  }
  return phrases;
}

/** The words of a claim as they stand in the page, or null when the page no longer shows them. */
export function rangesOf(article: Article, claim: Claim): Range[] | null {
  const ranges: Range[] = [];
  for (const span of phrasesOf(claim)) {
    const range = article.rangeFor(span);
    if (!range) return null;
    ranges.push(range);
  }
  return ranges;
}

/** The mark for a claim that stands on these words; null for a claim of no group, which is not marked. */
export function markOf({ id, label }: Claim, ranges: readonly Range[]): Mark | null {
  const group = GROUP_OF[label];
  return group && { id, group, ranges };
}

/** True when two marks stand on the very same places of the page. */
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
