import { GROUPS } from '@/engine/claim';
import { PALETTES, type PaletteName } from '@/painting/palettes';
import { GroupName } from '../mark';
import { paletteStyle } from '../palette-style';

const SCHEMES = ['light', 'dark'] as const;

/** A palette as it looks on light pages and on dark ones. Its groups are named beside it already. */
export function PaletteSample({ palette }: { palette: PaletteName }) {
  return (
    <span class="palette-sample" style={paletteStyle(PALETTES[palette])} aria-hidden="true">
      {SCHEMES.map((scheme) => (
        <span key={scheme} data-scheme={scheme} style={coloursOf(scheme)}>
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

/** The palette's colours for one scheme, whichever one the page has. */
function coloursOf(scheme: (typeof SCHEMES)[number]): Record<`--${string}`, string> {
  return Object.fromEntries(GROUPS.map((group) => [`--${group}`, `var(--${group}-${scheme})`]));
}
