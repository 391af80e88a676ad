/** Marks in a text that the reader edits in a page of the extension, made as in any other page. */
import { EditedText } from '@/article/edited-text';
import type { Claim, Group, Span } from '@/engine/claim';
import type { ArticleMeta } from '@/outline/outline';
import { createHighlightPainter } from '@/painting/highlight-painter';
import type { Palette } from '@/painting/painter';
import { PlacePainter } from '@/painting/place-painter';
import { ClaimFocus } from './claim-focus';
import { MarkedArticle } from './marked-article';
import { showRange } from './show-range';

/** Every browser that the extension runs in can paint beside a page's text. */
export class TextMarks {
  readonly #root: Element;
  readonly #meta: ArticleMeta;
  readonly #marked: MarkedArticle;
  readonly #focus = new ClaimFocus();
  readonly #places = new PlacePainter();
  #taken: EditedText;
  #showing = new AbortController();

  /** Nothing is painted before `show`. */
  constructor(root: Element, meta: ArticleMeta, palette: Palette, shown: readonly Group[]) {
    this.#root = root;
    this.#meta = meta;
    this.#taken = new EditedText(meta, root);
    this.#marked = new MarkedArticle(createHighlightPainter({ document, palette, shown: new Set(shown) }), this.#taken);
  }

  /** The text as it stands now. What `show` is given refers to the text that was taken last. */
  take(): string {
    this.#taken = new EditedText(this.#meta, this.#root);
    return this.#taken.text;
  }

  /** Makes the marks those of `claims`, a slice at a time, and tints `places`; what is left to do is dropped. */
  show(claims: readonly Claim[], places: readonly Span[]): void {
    this.#showing.abort();
    this.#showing = new AbortController();
    const { signal } = this.#showing;
    this.#places.show(places.map((span) => this.#taken.rangeFor(span)));
    this.#marked
      .show(this.#taken, claims, signal, (paint) => paint())
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
    return this.#focus.goTo(this.#marked, id);
  }

  /** Scrolls to a place, selects its words and tints them; false when they are not in the text. Null takes the tint away. */
  goTo(place: number | null): boolean {
    const range = this.#places.single(place);
    if (!range || range.collapsed) return false;
    showRange(range);
    (this.#root as HTMLElement).focus({ preventScroll: true });
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range.cloneRange());
    return true;
  }

  /** How far below the top of the root each place begins, in CSS pixels; null where it is not shown. */
  placeTops(): (number | null)[] {
    const { top } = this.#root.getBoundingClientRect();
    return this.#places.tops().map((place) => (place === null ? null : place - top));
  }

  /** The words of the text taken last that are selected; null where none are. */
  selected(): Span | null {
    const selection = document.getSelection();
    return selection && !selection.isCollapsed ? this.#taken.spanOf(selection.getRangeAt(0)) : null;
  }

  /** The claim whose mark is visible at a point of the viewport (CSS pixels), or null. */
  claimAt(x: number, y: number): string | null {
    return this.#marked.painter.markAt(x, y);
  }

  /** Removes all marks for good. */
  clear(): void {
    this.#showing.abort();
    this.#places.clear();
    this.#marked.clear();
  }
}
