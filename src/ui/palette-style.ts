import { GROUPS } from '@/engine/claim';
import type { Palette } from '@/painting/painter';

/**
 * A palette as custom properties (`--named-light`, `--named-line`, …) for an element that holds marks. `theme.css`
 * chooses between light and dark, so that pages of the extension and marked articles never disagree on how a group looks.
 */
export function paletteStyle(palette: Palette): Record<`--${string}`, string> {
  return Object.fromEntries(
    GROUPS.flatMap((group) =>
      Object.entries(palette[group]).map(([property, value]) => [`--${group}-${property}`, value]),
    ),
  );
}
