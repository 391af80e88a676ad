interface ToggleProps {
  readonly name: string;
  readonly what: string;
  readonly on: boolean;
  onChange(on: boolean): void;
}

/** A setting that is on or off, with a short explanation. */
export function Toggle({ name, what, on, onChange }: ToggleProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {name} <span class="soft">{what}</span>
      </span>
    </label>
  );
}
