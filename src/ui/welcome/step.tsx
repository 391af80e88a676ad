import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly text: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A numbered step. */
export function Step({ number, title, text, children }: StepProps) {
  const id = useId();
  return (
    <li class="step">
      <span class="number" aria-hidden="true">
        {number}
      </span>
      <section aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <p>{text}</p>
        {children}
      </section>
    </li>
  );
}
