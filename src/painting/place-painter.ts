/** Tints places of a text beside its DOM, and one of them more strongly: what the rules for drafts point at. */

/** Our names in the registry; the style sheet of the page says how they look. */
const PLACE = 'sourcelight-place';
const NOW = 'sourcelight-place-now';

/** Below the marks of claims, whose lines stay in sight. */
const PRIORITY = -1;

export class PlacePainter {
  #ranges: readonly (Range | null)[] = [];

  /** Tints these places; null where there is none in the text any more. */
  show(ranges: readonly (Range | null)[]): void {
    this.#ranges = ranges;
    this.#set(
      PLACE,
      ranges.filter((range) => range !== null),
    );
    CSS.highlights.delete(NOW);
  }

  /** Tints one place more strongly, or none. @returns its range. */
  single(index: number | null): Range | null {
    const range = index === null ? null : (this.#ranges[index] ?? null);
    this.#set(NOW, range ? [range] : []);
    return range;
  }

  /** How far down the viewport each place begins, in CSS pixels; null where it is not shown. */
  tops(): (number | null)[] {
    return this.#ranges.map((range) => range?.getClientRects()[0]?.top ?? null);
  }

  clear(): void {
    this.#ranges = [];
    for (const name of [PLACE, NOW]) CSS.highlights.delete(name);
  }

  #set(name: string, ranges: readonly Range[]): void {
    const highlight = new Highlight(...ranges.map((range) => range.cloneRange()));
    highlight.priority = PRIORITY;
    CSS.highlights.set(name, highlight);
  }
}
