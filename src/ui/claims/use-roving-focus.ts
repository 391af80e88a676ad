import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * One tab stop for a row of buttons, within which the arrow keys, Home and End move the focus, as ARIA's authoring
 * practices have it for tabs and toolbars. Each button needs `tabIndex` 0 or -1 from its owner.
 * @param onMove told of the button that has the focus now.
 */
export function useRovingFocus<E extends HTMLElement>(onMove: (button: HTMLElement) => void) {
  const row = useRef<E>(null);
  const onKeyDown = (event: TargetedKeyboardEvent<E>) => {
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])];
    const next = nextOf(buttons, event.key, row.current);
    if (!next) return;
    event.preventDefault();
    next.focus();
    onMove(next);
  };
  return { ref: row, onKeyDown };
}

function nextOf(buttons: readonly HTMLElement[], key: string, row: HTMLElement | null): HTMLElement | undefined {
  if (key === 'Home') return buttons[0];
  if (key === 'End') return buttons.at(-1);
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const isMirrored = row !== null && getComputedStyle(row).direction === 'rtl' && /Left|Right/.test(key);
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  return buttons.at((at + (isMirrored ? -step : step)) % buttons.length);
}
