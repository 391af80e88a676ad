/** Claim ↔ range: which words of the page stand for which claim. */
import type { Article } from '@/article/article';
import { type Claim, GROUP_OF, type Span, UNSURE_BELOW } from '@/engine/claim';
import type { Mark } from '@/painting/painter';

/** Words this close (in characters) are one phrase to a reader: "said", then "Ms. Varga". */
const SAME_PHRASE = 3;

/**
 * The words that are marked for a claim: its source and its cue, as one stretch where they are neighbours.
 * The content is not marked, so that the page stays readable.
 */
export function phrasesOf(claim: Claim): Span[] {
  const parts = [...claim.source, ...claim.cue].toSorted((a, b) => a[0] - b[0]);
  const phrases: [number, number][] = [];
  for (const [start, end] of parts) {
    const last = phrases.at(-1);
    if (last && start - last[1] <= SAME_PHRASE) last[1] = Math.max(last[1], end);
    else phrases.push([start, end]);
  }
  return phrases;
}

/** The marks for claims that are sure enough, and the ids of those whose words the page no longer shows. */
export function marksOf(article: Article, claims: readonly Claim[]): { marks: Mark[]; lost: string[] } {
  const marks: Mark[] = [];
  const lost: string[] = [];
  for (const claim of claims) {
    const ranges = phrasesOf(claim).map((span) => article.rangeFor(span));
    const found = ranges.filter((range) => range !== null);
    if (found.length < ranges.length) lost.push(claim.id);
    else if (claim.confidence >= UNSURE_BELOW)
      marks.push({ id: claim.id, group: GROUP_OF[claim.label], ranges: found });
  }
  return { marks, lost };
}
