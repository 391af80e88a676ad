import { describe, expect, it } from 'vitest';
import { GROUPS, type Group } from '@/engine/claim';
import type { GroupStyle } from '@/painting/painter';
import { PALETTES, type PaletteName, tintOf } from '@/painting/palettes';

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** Typical page colours: white, off-white and sepia; black and the usual dark greys. */
const LIGHT_PAGES = ['#ffffff', '#f7f7f7', '#f4ecd8'];
const DARK_PAGES = ['#000000', '#121212', '#1e1e1e', '#2b2b2b', '#3a3a3a'];

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB. */
const VISION: Record<string, Matrix> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2 contrast ratio of two colours. */
function contrast(a: string, b: string): number {
  const [lighter, darker] = [a, b]
    .map(linear)
    .map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
    .sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function seen(matrix: Matrix, [r, g, b]: Rgb): Rgb {
  return matrix.map((row) => Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b))) as unknown as Rgb;
}

/** Linear RGB → OKLab (Ottosson 2020). */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function hue(hex: string): number {
  const [, a, b] = oklab(linear(hex));
  return (Math.atan2(b, a) * 180) / Math.PI;
}

/** `#rrggbb` and its alpha as two more digits, laid over an opaque page. */
function over(page: string, tint: string): string {
  const alpha = Number.parseInt(tint.slice(7, 9), 16) / 255;
  const mix = (at: number) => {
    const [top, bottom] = [tint, page].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number];
    return Math.round(alpha * top + (1 - alpha) * bottom)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${mix(1)}${mix(3)}${mix(5)}`;
}

const cases = (Object.keys(PALETTES) as PaletteName[]).flatMap((name) =>
  GROUPS.map((group): [PaletteName, Group, GroupStyle] => [name, group, PALETTES[name][group]]),
);

describe.each(cases)('palette %s, group %s', (_name, _group, style) => {
  it.each(LIGHT_PAGES)('has a line of at least 3:1 on %s', (page) => {
    expect(contrast(style.light, page)).toBeGreaterThanOrEqual(3);
  });

  it.each(DARK_PAGES)('has a line of at least 3:1 on %s', (page) => {
    expect(contrast(style.dark, page)).toBeGreaterThanOrEqual(3);
  });

  it('has a line heavier than a link’s, which is usually one pixel', () => {
    const strokes = style.line === 'double' ? 2 : 1;
    expect(strokes * Number.parseFloat(style.thickness)).toBeGreaterThan(1);
  });

  it('leaves text on its tints readable', () => {
    // #595959 on white and #a6a6a6 on #121212 are the faintest text that is 7:1 without a tint.
    expect(contrast('#595959', over('#ffffff', tintOf(style.light, 'faint')))).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#a6a6a6', over('#121212', tintOf(style.dark, 'faint')))).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#000000', over('#ffffff', tintOf(style.light, 'light')))).toBeGreaterThanOrEqual(7);
    expect(contrast('#ffffff', over('#121212', tintOf(style.dark, 'dark')))).toBeGreaterThanOrEqual(7);
  });
});

describe.each(Object.entries(PALETTES))('palette %s', (_name, palette) => {
  it('gives every group a line of its own, whatever the colours', () => {
    const lines = GROUPS.map((group) => `${palette[group].line} ${palette[group].thickness} ${palette[group].offset}`);
    expect(new Set(lines).size).toBe(GROUPS.length);
  });

  it('keeps red away from unnamed and vague sources', () => {
    // Hues of OKLab around red (29°), from rose to orange-red.
    for (const group of ['unnamed', 'vague'] as const)
      for (const colour of [palette[group].light, palette[group].dark])
        expect(Math.abs(hue(colour) - 29), `${group} ${colour}`).toBeGreaterThan(20);
  });
});

describe.each(Object.entries(VISION))('the colour-blind palette under %s', (_name, matrix) => {
  it.each(['light', 'dark'] as const)('keeps every two groups apart on %s pages', (scheme) => {
    const colours = GROUPS.map((group) => oklab(seen(matrix, linear(PALETTES['colour-blind'][group][scheme]))));
    for (const [i, a] of colours.entries())
      for (const [j, b] of colours.slice(0, i).entries())
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]), `${GROUPS[i]}, ${GROUPS[j]}`).toBeGreaterThan(0.1);
  });
});
