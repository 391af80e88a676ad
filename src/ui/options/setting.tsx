import type { ComponentChildren } from 'preact';

/** One line of the settings: its name, and beside it what can be chosen. */
export function Setting({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <fieldset class="setting">
      <legend>{name}</legend>
      <div>{children}</div>
    </fieldset>
  );
}
