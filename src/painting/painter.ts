/** Ranges → something visible. A painter knows names of groups and ranges; it knows nothing of claims or of articles. */
import type { Group } from '@/engine/claim';

/** One thing to show: a claim's words on the page. */
export interface Mark {
  readonly id: string;
  readonly group: Group;
  /** Live ranges, one for each stretch. A painter may hold them but never changes the page's text through them. */
  readonly ranges: readonly Range[];
}

export interface Painter {
  /** Shows `marks` beside those already shown; a mark of a known id replaces the old one. */
  add(marks: readonly Mark[]): void;
  /** Takes marks away; unknown ids are ignored. */
  remove(ids: readonly string[]): void;
  /** From now on only these groups are visible. Nothing is read or found again. */
  show(groups: ReadonlySet<Group>): void;
  /** Draws the eye to one mark for a moment (steady instead of moving under reduced motion); null ends it. */
  flash(id: string | null): void;
  /** The topmost visible mark at a point of the viewport (CSS pixels), or null. */
  markAt(x: number, y: number): string | null;
  /** Takes everything away and leaves nothing behind. The painter is dead afterwards; clearing twice is harmless. */
  clear(): void;
}

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
