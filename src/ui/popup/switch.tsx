import type { ComponentChildren } from 'preact';

interface SwitchProps {
  readonly on: boolean;
  readonly children: ComponentChildren;
  onChange(on: boolean): void;
}

/** Something that is on or off at once, without a form to send. */
export function Switch({ on, children, onChange }: SwitchProps) {
  return (
    <button type="button" role="switch" class="switch" aria-checked={on} onClick={() => onChange(!on)}>
      <span class="switch-track" aria-hidden="true" />
      <span>{children}</span>
    </button>
  );
}
