import { GROUPS } from '@/engine/claim';
import { PALETTES, type PaletteName } from '@/painting/palettes';
import { GroupName } from '../mark';
import { paletteStyle } from '../palette-style';

/** The groups' names drawn in the colours of a palette. Hidden from screen readers: it says nothing new. */
export function PaletteSample({ palette }: { palette: PaletteName }) {
  return (
    <span class="palette-sample" data-palette style={paletteStyle(PALETTES[palette])} aria-hidden="true">
      {GROUPS.map((group) => (
        <GroupName key={group} group={group} />
      ))}
    </span>
  );
}
