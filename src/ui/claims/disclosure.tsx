import type { ComponentChildren } from 'preact';

interface DisclosureProps {
  readonly isOpen: boolean;
  onToggle(): void;
  readonly summary: ComponentChildren;
  /** Drawn while it is open, so that thousands of claims stay cheap. */
  readonly children: ComponentChildren;
}

/** What is told of a claim or a source, behind the words that open it. Its owner decides whether it is open. */
export function Disclosure({ isOpen, onToggle, summary, children }: DisclosureProps) {
  return (
    <details open={isOpen}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button, also to the keyboard */}
      <summary
        onClick={(event) => {
          event.preventDefault();
          onToggle();
        }}
      >
        {summary}
      </summary>
      {isOpen && children}
    </details>
  );
}
