/**
 * How the six groups look. Every group has an underline style of its own, so that colour is never the only sign
 * (WCAG 2.2, 1.4.1), and a line colour for light pages and one for dark pages, each at least 3:1 against them
 * (WCAG 2.2, 1.4.11). Red is left out: an unnamed source is not an error.
 */
import { GROUPS, type Group } from '@/engine/claim';
import type { GroupStyle, Palette } from './painter';

type Line = Pick<GroupStyle, 'line' | 'thickness' | 'offset'>;
type Colours = Pick<GroupStyle, 'light' | 'dark'>;

/**
 * The underline styles, which every palette shares: what a reader has learnt stays true when the colours change. Each is
 * heavier than the line of a link, lest marked words look like one, and a named source's is of ink, not of a link's blue.
 * What came through others has dots like stepping stones, which no other line resembles in black and white.
 */
const LINES: Readonly<Record<Group, Line>> = {
  named: { line: 'solid', thickness: '3px', offset: '3px' },
  unnamed: { line: 'dashed', thickness: '2px', offset: '3px' },
  vague: { line: 'wavy', thickness: '1.5px', offset: '3px' },
  institution: { line: 'double', thickness: '1px', offset: '3px' },
  document: { line: 'dotted', thickness: '2px', offset: '3px' },
  relayed: { line: 'dotted', thickness: '3.5px', offset: '3.5px' },
};

const STANDARD: Readonly<Record<Group, Colours>> = {
  named: { light: '#3d5573', dark: '#a9bdd8' },
  unnamed: { light: '#9a5b00', dark: '#f0a83c' },
  vague: { light: '#7b3fc4', dark: '#c79bff' },
  institution: { light: '#00736b', dark: '#4fd0c0' },
  document: { light: '#1b5fb4', dark: '#7db7ff' },
  relayed: { light: '#b0267f', dark: '#f58bd0' },
};

/**
 * Chosen by search from the Okabe–Ito colours, so that every two groups stay apart (at least 0.1 in OKLab) for
 * full colour vision and under protanopia, deuteranopia and tritanopia as Machado, Oliveira and Fernandes model them
 * (IEEE TVCG 15(6), 2009). Lightness does much of the work, as it must.
 */
const COLOUR_BLIND: Readonly<Record<Group, Colours>> = {
  named: { light: '#014ad6', dark: '#5598fc' },
  unnamed: { light: '#807800', dark: '#e47b00' },
  vague: { light: '#c4418c', dark: '#a4909a' },
  institution: { light: '#075233', dark: '#10e3b7' },
  document: { light: '#26003a', dark: '#ffffff' },
  relayed: { light: '#1887d8', dark: '#ffbc1d' },
};

function paletteOf(colours: Readonly<Record<Group, Colours>>): Palette {
  const styles = GROUPS.map((group) => [group, { ...LINES[group], ...colours[group] }]);
  return Object.fromEntries(styles) as Record<Group, GroupStyle>;
}

/** The palettes a reader can choose from. */
export const PALETTES = {
  standard: paletteOf(STANDARD),
  'colour-blind': paletteOf(COLOUR_BLIND),
} as const satisfies Readonly<Record<string, Palette>>;

export type PaletteName = keyof typeof PALETTES;

/**
 * Opacities of a tint, as two hexadecimal digits: behind marked words where no line can be drawn, and behind the claim that
 * is pointed at or open, on light pages (13 %) and on dark ones (20 %).
 */
const OPACITY = { faint: '2b', light: '21', dark: '33' } as const;

/** A translucent background of a line's colour, as `#rrggbbaa`: the page shows through, so its text stays readable. */
export function tintOf(colour: string, strength: keyof typeof OPACITY): string {
  return colour + OPACITY[strength];
}
