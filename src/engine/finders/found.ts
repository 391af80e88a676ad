/** What the frames share: the sentence that they read, and the attribution that they find in it. */
import type { Evidence } from '../attribution';
import type { ClaimKind } from '../claim';
import type { Range } from '../grammar/noun-phrase';
import type { Unit } from '../grammar/units';
import type { Rule } from '../rules';

/** An attribution within one sentence, in units. */
export interface Found {
  readonly source: Range | null;
  readonly cue: Range;
  readonly content: readonly Range[];
  readonly rule: Rule;
  readonly kind: ClaimKind;
  /** By what its confidence is looked up, where the rule alone does not tell it. */
  readonly evidence?: Evidence;
  /** The attribution that this one passes on: "…,” Renn said" before "according to Northline". */
  readonly passesOn?: Found;
}

/** A sentence while the frames read it. */
export interface Reading {
  readonly units: readonly Unit[];
  /** For each unit: is it part of an attribution already found? */
  readonly taken: Uint8Array;
  readonly found: Found[];
  /** The subject of the last finite verb, which participles and coordinated verbs borrow. */
  subject: Range | null;
}

/** Looks for an attribution whose cue's head is the unit at `at`. */
export type Frame = (reading: Reading, at: number) => Found | null;

/** Notes an attribution and takes its units, so that no later frame finds a cue inside its content. */
export function take(reading: Reading, found: Found): void {
  const { cue, content } = found;
  reading.found.push(found);
  for (const { start, end } of [cue, ...content]) reading.taken.fill(1, start, end);
  // The hearer, the place and the manner between them attribute nothing themselves: "told cheering supporters that".
  if (content[0]) reading.taken.fill(1, cue.end, content[0].start);
}
