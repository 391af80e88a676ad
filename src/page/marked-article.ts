/** An article with its claims marked in the page, in step with what the page shows. */
import type { Article } from '@/article/article';
import { isConnected } from '@/article/dom';
import { Slices } from '@/article/slices';
import { Visibility } from '@/article/visibility';
import { type Claim, type Group, type Span, UNSURE_BELOW } from '@/engine/claim';
import type { Mark, Painter } from '@/painting/painter';
import { drawn } from './drawing';
import { paragraphAround } from './paragraph-around';
import { markOf, rangesOf, sameMark } from './registry';
import { bodyAround } from './relevance';
import { showRange } from './show-range';

/** Marks added between two frames; drawing many more at once is slow. */
const BATCH = 500;

export class MarkedArticle {
  readonly painter: Painter;
  #article: Article;
  #body: Node | null = null;
  #claims = new Map<string, Claim>();
  /** The marks in the page now, in text order. */
  #marks = new Map<string, Mark>();
  #lost: string[] = [];
  #unseen: ReadonlySet<string> = new Set();
  #focused: string | null = null;

  /** Nothing is painted before `show`. The painter is cleared by `clear`. */
  constructor(painter: Painter, article: Article) {
    this.painter = painter;
    this.#article = article;
  }

  get article(): Article {
    return this.#article;
  }

  /** The node around the article's blocks, as it was read. */
  get body(): Node | null {
    return this.#body;
  }

  get claims(): readonly Claim[] {
    return [...this.#claims.values()];
  }

  /** Ids of the claims whose words are not in the page. */
  get lost(): readonly string[] {
    return this.#lost;
  }

  /** Ids of the claims whose words are in the page but invisible to readers. */
  get unseen(): ReadonlySet<string> {
    return this.#unseen;
  }

  get hasMarks(): boolean {
    return this.#marks.size > 0;
  }

  claim(id: string): Claim | undefined {
    return this.#claims.get(id);
  }

  /**
   * Makes the page's marks those of `claims` in `article`, in slices. A mark that stands where it should stays; claims
   * that are not sure enough get none.
   * @param paint runs what changes the page.
   */
  async show(
    article: Article,
    claims: readonly Claim[],
    signal: AbortSignal,
    paint: (work: () => void) => void,
  ): Promise<void> {
    this.#article = article;
    this.#body = bodyAround(article.blocks);
    this.#claims = new Map(claims.map((claim) => [claim.id, claim]));
    const marks = new Map<string, Mark>();
    const lost: string[] = [];
    const unseen = new Set<string>();
    const visibility = new Visibility();
    const slices = new Slices({ signal });
    const batches = new Slices({ signal, pause: drawn });
    for (const claim of claims) {
      const ranges = rangesOf(article, claim);
      const mark = ranges && markOf(claim, ranges);
      if (!ranges) lost.push(claim.id);
      else if (!ranges.every((range) => visibility.isSeen(range))) unseen.add(claim.id);
      if (mark && claim.confidence >= UNSURE_BELOW) marks.set(claim.id, this.#knownOr(mark));
      if (slices.over) await slices.next();
    }
    // If nothing is visible, the page has yet to show its article.
    this.#unseen = unseen.size < claims.length ? unseen : new Set();
    for (const id of this.#unseen) marks.delete(id);
    const fresh = [...marks.values()].filter((mark) => this.#marks.get(mark.id) !== mark);
    const stale = [...this.#marks.keys()].filter((id) => !marks.has(id));
    paint(() => this.painter.remove(stale));
    for (let next = 0; next < fresh.length; next += BATCH) {
      if (next > 0) await batches.next();
      paint(() => this.painter.add(fresh.slice(next, next + BATCH)));
    }
    this.#marks = marks;
    this.#lost = lost;
  }

  /** The mark already painted, if it is on the same words. */
  #knownOr(mark: Mark): Mark {
    const known = this.#marks.get(mark.id);
    return known && sameMark(known, mark) ? known : mark;
  }

  /** Scrolls to a claim and draws the eye to it; false when its words are no longer in the page. */
  focus(id: string): boolean {
    const claim = this.#claims.get(id);
    const ranges = this.#marks.get(id)?.ranges ?? (claim && rangesOf(this.#article, claim));
    const range = ranges?.[0];
    if (!range || range.collapsed || !isShown(range)) return false;
    this.#focused = id;
    showRange(range);
    this.tint(id);
    return true;
  }

  /** Tints a claim's words from end to end; null goes back to the claim in focus. */
  tint(id: string | null): void {
    const claim = this.#claims.get(id ?? this.#focused ?? '');
    const spans = claim ? joined([...claim.cue, ...claim.content], this.#article.text) : [];
    const extent = spans.flatMap((span) => this.#article.rangeFor(span) ?? []);
    this.painter.tint(claim?.id ?? null, extent);
  }

  /** Ends the tint of the claim in focus; the next and the previous claim are counted from it all the same. */
  endTint(): void {
    this.painter.tint(null);
  }

  /** The paragraph of a claim's first marked words; null where they are gone. */
  paragraphOf(id: string): Element | null {
    const first = this.#marks.get(id)?.ranges[0];
    return first ? paragraphAround(first) : null;
  }

  /** Where a claim stands among those that are marked, and how many are marked: "3 of 23". */
  placeOf(id: string): { readonly number: number; readonly of: number } {
    return { number: [...this.#marks.keys()].indexOf(id) + 1, of: this.#marks.size };
  }

  /** The marked claim after (1) or before (-1) the one in focus, among those of `groups`; round at the ends. */
  neighbour(direction: 1 | -1, groups: readonly Group[]): string | undefined {
    const shown = [...this.#marks.values()].filter(({ group }) => groups.includes(group)).map(({ id }) => id);
    const at = shown.indexOf(this.#focused ?? '');
    const from = at < 0 && direction < 0 ? 0 : at;
    return shown[(from + direction + shown.length) % shown.length];
  }

  /** The first claim with words of its own in `range`: of what is said before, of the whole sentence after. */
  claimOver(range: Range): Claim | undefined {
    const touches = (span: Span) => overlaps(this.#article.rangeFor(span), range);
    const claims = this.claims;
    return (
      claims.find(({ source, cue, content }) => [...source, ...cue, ...content].some(touches)) ??
      claims.find(({ sentence }) => touches(sentence))
    );
  }

  clear(): void {
    this.painter.clear();
    this.#marks = new Map();
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

function overlaps(a: Range | null, b: Range): boolean {
  if (!a || a.startContainer.getRootNode() !== b.startContainer.getRootNode()) return false;
  return a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0;
}
