import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { PALETTES } from '@/painting/palettes';
import { paletteStyle } from './palette-style';
import type { SettingsLink } from './ports';
import { useWatched } from './use-watched';
import './theme.css';
import './page.css';

/** The frame of a whole page of the extension: welcome, settings. */
export function Page({ settings, children }: { settings: SettingsLink; children: ComponentChildren }) {
  const { palette } = useWatched(settings.settings);
  return (
    <main class="page" data-palette style={paletteStyle(PALETTES[palette])}>
      {children}
    </main>
  );
}

export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
