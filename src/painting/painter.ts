/** Makes ranges visible. A painter knows groups and ranges, and nothing of claims or articles. */
import type { Group } from '@/engine/claim';

/** One thing to show: a claim's words on the page. */
export interface Mark {
  readonly id: string;
  readonly group: Group;
  /**
   * Live ranges of the page's text, one for each stretch. They stay the caller's: a painter that has to split text nodes
   * sets them to the same words again, for as long as it shows the mark.
   */
  readonly ranges: readonly Range[];
}

export interface Painter {
  /** True if marks are elements in the page, whose text nodes are split while they are shown. */
  readonly isInside: boolean;
  /** Adds `marks` to those shown; a mark with a known id replaces the old one. May be called in slices. */
  add(marks: readonly Mark[]): void;
  /**
   * Takes marks away; unknown ids are ignored. A painter that joins text nodes again may spoil ranges that it was not
   * given: add new marks first, then remove old ones.
   */
  remove(ids: readonly string[]): void;
  /** Makes only these groups visible. Nothing is read or analysed again. */
  show(groups: ReadonlySet<Group>): void;
  /**
   * Tints one mark, whether its group is shown or not, and the words of its claim, where the painter can without touching
   * them (`extent`). It lasts until another is tinted; null, or an unknown id, ends it. Nothing moves or blinks.
   */
  tint(id: string | null, extent?: readonly Range[]): void;
  /** The innermost visible mark at a point of the viewport (CSS pixels), or null. Cheap enough for every frame. */
  markAt(x: number, y: number): string | null;
  /**
   * Where a mark is now, in CSS pixels of the viewport: at least one rectangle for each line of it. Empty for an
   * unknown id.
   */
  rectsOf(id: string): DOMRect[];
  /**
   * Puts right what the page may have undone or changed since: marks that it swept away, and a change between a light
   * and a dark background. Costs next to nothing when there is nothing to do; `add`, `show` and `tint` call it too.
   */
  restore(): void;
  /** Removes everything and leaves no trace. The painter is unusable afterwards; clearing twice is harmless. */
  clear(): void;
}

export interface PainterOptions {
  readonly document: Document;
  readonly palette: Palette;
  /** The groups visible at first. */
  readonly shown: ReadonlySet<Group>;
}

export type CreatePainter = (options: PainterOptions) => Painter;

/** How one group looks. */
export interface GroupStyle {
  /** A CSS text-decoration-style. */
  readonly line: 'solid' | 'dashed' | 'wavy' | 'double' | 'dotted';
  /** A CSS length. */
  readonly thickness: string;
  /** A CSS length: how far below the text. */
  readonly offset: string;
  /**
   * Line colours for light and for dark pages, at least 3:1 against them. Six-digit hexadecimal (`#1b5fb4`), so that
   * a tint is the same colour with an alpha added.
   */
  readonly light: string;
  readonly dark: string;
}

export type Palette = Readonly<Record<Group, GroupStyle>>;
