/** Marks in a text that a page of the extension shows, made as in any other page. */
import type { Article } from '@/article/article';
import type { Claim, Group } from '@/engine/claim';
import { createHighlightPainter } from '@/painting/highlight-painter';
import type { Palette } from '@/painting/painter';
import { MarkedArticle } from './marked-article';

/** Every browser that the extension runs in can paint beside a page's text. */
export class TextMarks {
  readonly #marked: MarkedArticle;
  #showing = new AbortController();

  /** Nothing is painted before `show`. */
  constructor(article: Article, palette: Palette, shown: readonly Group[]) {
    this.#marked = new MarkedArticle(createHighlightPainter({ document, palette, shown: new Set(shown) }), article);
  }

  /** Makes the marks those of `claims`, a slice at a time; what an earlier call left to do is dropped. */
  show(claims: readonly Claim[]): void {
    this.#showing.abort();
    this.#showing = new AbortController();
    const { signal } = this.#showing;
    this.#marked
      .show(this.#marked.article, claims, signal, (paint) => paint())
      .catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
  }

  /** From now on only these groups are visible. */
  showGroups(shown: readonly Group[]): void {
    this.#marked.painter.show(new Set(shown));
  }

  /** Scrolls to a claim and draws the eye to it; false when its words are not in the text. */
  focus(id: string): boolean {
    return this.#marked.focus(id);
  }

  /** The claim whose mark is visible at a point of the viewport (CSS pixels), or null. */
  claimAt(x: number, y: number): string | null {
    return this.#marked.painter.markAt(x, y);
  }

  /** Takes all marks away, for good. */
  clear(): void {
    this.#showing.abort();
    this.#marked.clear();
  }
}
