import type { ComponentChildren } from 'preact';

/** One row of the settings: the setting's name, and its controls beside it. */
export function Setting({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <fieldset class="setting">
      <legend>{name}</legend>
      <div>{children}</div>
    </fieldset>
  );
}
