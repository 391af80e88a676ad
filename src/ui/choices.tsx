import type { ComponentChild } from 'preact';

/** One of several, with a word on what it means. The texts are functions, because they depend on the language. */
export interface Choice {
  name(): string;
  what?(): string;
  /** How it looks, where that says more than words. */
  sample?(): ComponentChild;
}

interface ChoicesProps<K extends string> {
  /** The name that the radio buttons share, unique on the page. */
  readonly name: string;
  readonly choices: Readonly<Record<K, Choice>>;
  readonly chosen: K;
  onChange(chosen: K): void;
}

/** Radio buttons for a setting that has one of a few values. What they choose is said by the fieldset around them. */
export function Choices<K extends string>({ name, choices, chosen, onChange }: ChoicesProps<K>) {
  const keys = Object.keys(choices) as K[];
  return (
    <>
      {keys.map((key) => (
        <label key={key} class="choice">
          <input type="radio" name={name} checked={chosen === key} onChange={() => onChange(key)} />
          <span>
            {choices[key].name()} <span class="soft">{choices[key].what?.()}</span>
            {choices[key].sample?.()}
          </span>
        </label>
      ))}
    </>
  );
}
