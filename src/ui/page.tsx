import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { PALETTES } from '@/painting/palettes';
import { paletteStyle } from './palette-style';
import './theme.css';
import './page.css';

/** The frame of a whole page of the extension: welcome, settings. */
export function Page({ children }: { children: ComponentChildren }) {
  return (
    <main class="page" data-palette style={paletteStyle(PALETTES.standard)}>
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
