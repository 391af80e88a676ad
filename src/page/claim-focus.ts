/** The claim that the reader went to last: it is tinted, and the next and the previous one are counted from it. */
import { isConnected } from '@/article/dom';
import type { Group, Span } from '@/engine/claim';
import type { MarkedArticle } from './marked-article';
import { rangesOf } from './registry';
import { showRange } from './show-range';

export class ClaimFocus {
  #id: string | null = null;

  /** Scrolls to a claim and draws the eye to it; false when its words are no longer in the page. */
  goTo(marked: MarkedArticle, id: string): boolean {
    const claim = marked.claim(id);
    const ranges = marked.marks.get(id)?.ranges ?? (claim && rangesOf(marked.article, claim));
    const range = ranges?.[0];
    if (!range || range.collapsed || !isShown(range)) return false;
    this.#id = id;
    showRange(range);
    this.tint(marked, id);
    return true;
  }

  /** Tints a claim's words from end to end; null goes back to the claim in focus. */
  tint(marked: MarkedArticle, id: string | null): void {
    const { article, painter } = marked;
    const claim = marked.claim(id ?? this.#id ?? '');
    const spans = claim ? joined([...claim.cue, ...claim.content], article.text) : [];
    const extent = spans.flatMap((span) => article.rangeFor(span) ?? []);
    painter.tint(claim?.id ?? null, extent);
  }

  /** The marked claim after (1) or before (-1) the one in focus, among those of `groups`; round at the ends. */
  neighbour({ marks }: MarkedArticle, direction: 1 | -1, groups: readonly Group[]): string | undefined {
    const shown = [...marks.values()].filter(({ group }) => groups.includes(group)).map(({ id }) => id);
    const at = shown.indexOf(this.#id ?? '');
    const from = at < 0 && direction < 0 ? 0 : at;
    return shown[(from + direction + shown.length) % shown.length];
  }
}

/** Spans with nothing but a space between them made one, so that a tint has no holes. */
function joined(spans: readonly Span[], text: string): Span[] {
  const whole: Span[] = [];
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    const last = whole.at(-1);
    if (last && /^[^\S\n]*$/.test(text.slice(last[1], start)))
      whole[whole.length - 1] = [last[0], Math.max(last[1], end)];
    else whole.push([start, end]);
  }
  return whole;
}

/** Whether the words have a place, on screen or off. */
function isShown(range: Range): boolean {
  return isConnected(range.startContainer) && range.getClientRects().length > 0;
}
