import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A part of the popup that is folded away, and drawn from the first time that the reader opens it. */
export function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="fold" onToggle={() => setOpened(true)}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {opened && children}
    </details>
  );
}
