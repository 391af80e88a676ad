import type { ComponentChildren } from 'preact';

/** Stands in a message for an element; a private-use character, which no message holds otherwise. */
export const SLOT = '\uE000';

/** A message with an element in its slot: `<Filled message={i18n.t('…', { reason: SLOT })}><q>…</q></Filled>`. */
export function Filled({ message, children }: { message: string; children: ComponentChildren }) {
  const [before, after] = message.split(SLOT);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
