/** Scripts that few pages need. Each joins its frame's session when first needed. */
import type { AddedScript } from '@/messaging/protocol';
import type { CreatePainter } from '@/painting/painter';
import type { ActingSession } from './acting-session';
import { addedByBackground } from './background-answers';
import type { ShowPrintNotice } from './print-notice';
import type { ReaderActions } from './reader-actions';

type LazyScript = Exclude<AddedScript, 'session'>;

interface Offers extends Record<LazyScript, unknown> {
  readonly 'mark-painter': CreatePainter;
  readonly 'reader-actions': (session: ActingSession) => ReaderActions;
  readonly 'print-notice': ShowPrintNotice;
}

/** Where scripts put what they offer. Pages cannot reach it: content scripts have their own global object. */
const SLOT = Symbol.for('sourcelight.scripts');
type WithSlot = { [SLOT]?: Partial<Offers> };

/** Called by the scripts themselves. */
export function offer<Script extends LazyScript>(script: Script, held: Offers[Script]): void {
  const global = globalThis as WithSlot;
  global[SLOT] = { ...global[SLOT], [script]: held };
}

/** What a script offers, loading the script first if needed. @throws Error when it cannot be loaded. */
export async function needed<Script extends LazyScript>(script: Script): Promise<Offers[Script]> {
  const offered = () => (globalThis as WithSlot)[SLOT]?.[script];
  if (!offered()) await addedByBackground(script);
  const held = offered();
  if (!held) throw new Error(`The script ${script} did not load.`);
  return held;
}

/** Forgets offers left by an earlier version of the extension. */
export function forgetOffers(): void {
  delete (globalThis as WithSlot)[SLOT];
}
