import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { PALETTES } from '@/painting/palettes';
import { paletteStyle } from './palette-style';
import type { SettingsLink } from './ports';
import { useWatched } from './use-watched';
import './theme.css';
import './page.css';

interface PageProps {
  readonly settings: SettingsLink;
  /** How it is laid out: in one column to read, unless the page says otherwise. */
  readonly layout?: string;
  readonly hidden?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of a whole page of the extension: welcome, settings, a pasted text. */
export function Page({ settings, layout = 'page', hidden = false, children }: PageProps) {
  const { palette } = useWatched(settings.settings);
  return (
    <main class={layout} hidden={hidden} data-palette style={paletteStyle(PALETTES[palette])}>
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
