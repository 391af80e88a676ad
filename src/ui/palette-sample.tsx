import { GROUPS } from '@/engine/claim';
import { PALETTES, type PaletteName } from '@/painting/palettes';
import { GroupName } from './mark';
import { paletteStyle } from './palette-style';

/** A palette as it looks on light pages and on dark ones. Its groups are named beside it already. */
export function PaletteSample({ palette }: { palette: PaletteName }) {
  return (
    <span class="palette-sample" style={paletteStyle(PALETTES[palette])} aria-hidden="true">
      {(['light', 'dark'] as const).map((scheme) => (
        <span key={scheme} data-scheme={scheme}>
          {GROUPS.map((group) => (
            <span key={group} class="sampled">
              <GroupName group={group} />
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}
