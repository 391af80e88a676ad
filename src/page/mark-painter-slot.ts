/** Where the mark.js painter's script, which few readers load, leaves its factory for the session in the same frame. */

import type { CreatePainter } from '@/painting/painter';

/** A key that no page script can collide with: content scripts have a global object of their own. */
const SLOT = Symbol.for('sourcelight.mark-painter');
type WithSlot = { [SLOT]?: CreatePainter };

export function offerMarkPainter(create: CreatePainter): void {
  (globalThis as WithSlot)[SLOT] = create;
}

export function offeredMarkPainter(): CreatePainter | undefined {
  return (globalThis as WithSlot)[SLOT];
}
