import { GROUPS } from '@/engine/claim';
import { PALETTES, type PaletteName } from '@/painting/palettes';
import { GroupName } from '../mark';
import { paletteStyle } from '../palette-style';

/** The groups' names in a palette. What they say stands beside it already. */
export function PaletteSample({ palette }: { palette: PaletteName }) {
  return (
    <span class="palette-sample" data-palette style={paletteStyle(PALETTES[palette])} aria-hidden="true">
      {GROUPS.map((group) => (
        <GroupName key={group} group={group} />
      ))}
    </span>
  );
}
