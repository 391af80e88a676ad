/** A rule for drafts: what it asks for, who asks for it, and what it finds and leaves alone. */
import type { Draft, Place } from './draft';

export interface DraftRule {
  /** What the rule looks for, in one sentence. */
  readonly meaning: string;
  /** Drafts with what is found in them; tests run them. */
  readonly examples: readonly DraftExample[];
  /** Drafts that look like the examples and in which nothing is found. */
  readonly nearMisses: readonly string[];
  /** The places in the order of the text. Pure; takes time linear in the length of the draft. */
  find(draft: Draft): Place[];
}

export interface DraftExample {
  readonly text: string;
  /** The words of each place. */
  readonly finds: readonly string[];
}
