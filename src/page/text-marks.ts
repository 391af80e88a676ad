/** Marks in a text on one of the extension's own pages, made as on any other page. */
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

  /** Marks exactly `claims`, in slices; unfinished work of an earlier call is dropped. */
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

  /** Makes only these groups visible. */
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

  /** Removes all marks for good. */
  clear(): void {
    this.#showing.abort();
    this.#marked.clear();
  }
}
