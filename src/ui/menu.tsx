import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './menu.css';

interface MenuProps {
  readonly label: ComponentChildren;
  /** At which end of its button it opens. */
  readonly end?: boolean;
  readonly children: ComponentChildren;
}

/** A word that opens a few choices. Escape, and a press or the focus elsewhere, close it. */
export function Menu({ label, end = false, children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const closeElsewhere = ({ target }: Event) => {
      if (menu.current && !menu.current.contains(target as Node)) menu.current.open = false;
    };
    document.addEventListener('pointerdown', closeElsewhere, { signal });
    document.addEventListener('focusin', closeElsewhere, { signal });
    return () => ending.abort();
  }, []);
  return (
    <details
      ref={menu}
      class={end ? 'menu end' : 'menu'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.preventDefault();
        menu.current.open = false;
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary>{label}</summary>
      <div>{children}</div>
    </details>
  );
}
