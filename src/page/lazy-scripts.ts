/** The scripts that few pages need: each joins the session of its frame when it is first needed. */
import type { AddedScript } from '@/messaging/protocol';
import type { CreatePainter } from '@/painting/painter';
import { addedByBackground } from './background-answers';
import type { CreateCard } from './card';
import type { ShowPrintNotice } from './print-notice';

type LazyScript = Exclude<AddedScript, 'session'>;

interface Offers extends Record<LazyScript, unknown> {
  readonly 'mark-painter': CreatePainter;
  readonly 'claim-card': CreateCard;
  readonly 'print-notice': ShowPrintNotice;
}

/** Where they leave what they hold. No page script can reach it: content scripts have a global object of their own. */
const SLOT = Symbol.for('sourcelight.scripts');
type WithSlot = { [SLOT]?: Partial<Offers> };

/** Called by the scripts themselves. */
export function offer<Script extends LazyScript>(script: Script, held: Offers[Script]): void {
  const global = globalThis as WithSlot;
  global[SLOT] = { ...global[SLOT], [script]: held };
}

/** What a script holds, which is fetched first where it is not there yet. @throws Error when it cannot be had. */
export async function needed<Script extends LazyScript>(script: Script): Promise<Offers[Script]> {
  const offered = () => (globalThis as WithSlot)[SLOT]?.[script];
  if (!offered()) await addedByBackground(script);
  const held = offered();
  if (!held) throw new Error(`The script ${script} did not load.`);
  return held;
}

/** Forgets what scripts of an earlier version of the extension left. */
export function forgetOffers(): void {
  delete (globalThis as WithSlot)[SLOT];
}
