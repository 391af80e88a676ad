/** An article with its claims marked in the page, in step with what the page shows. */
import type { Article } from '@/article/article';
import { Slices } from '@/article/slices';
import { Visibility } from '@/article/visibility';
import { type Claim, UNSURE_BELOW } from '@/engine/claim';
import type { Mark, Painter } from '@/painting/painter';
import { drawn } from './drawing';
import { markOf, rangesOf, sameMark } from './registry';
import { bodyAround } from './relevance';

/** Marks added between two frames; drawing many more at once is slow. */
const BATCH = 500;

export class MarkedArticle {
  readonly painter: Painter;
  #article: Article;
  #body: Node | null = null;
  #claims = new Map<string, Claim>();
  #marks = new Map<string, Mark>();
  #lost: string[] = [];
  #unseen: ReadonlySet<string> = new Set();

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

  /** The marks in the page now, in text order, by the ids of their claims. */
  get marks(): ReadonlyMap<string, Mark> {
    return this.#marks;
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
    if (stale.length > 0) paint(() => this.painter.remove(stale));
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

  clear(): void {
    this.painter.clear();
    this.#marks = new Map();
  }
}
