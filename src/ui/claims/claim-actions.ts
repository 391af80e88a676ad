import type { Claim } from '@/engine/claim';
import type { Corrections } from './use-corrections';

/** What the reader can do with a claim. */
export interface ClaimActions {
  /** Opens a claim and goes to it in the article, or closes it (null). */
  open(id: string | null): void;
  /** Leaves the list for the open claim's place in the article; null where both are seen. */
  readonly toArticle: (() => void) | null;
  copy(claim: Claim): void;
  /** Null where no link can lead to a claim. */
  readonly copyLink: ((claim: Claim) => void) | null;
  readonly corrections: Corrections;
}

/** A claim as the list shows it. */
export interface ListedClaim {
  readonly claim: Claim;
  /** The text that the claim's offsets refer to. */
  readonly text: string;
  /** True for the one claim that is open: it shows all that is known of it. */
  readonly isOpen: boolean;
  /** True when the claim's words are no longer found on the page. */
  readonly isLost: boolean;
  /** True when the claim rests on one unnamed person. */
  readonly isSingle: boolean;
  /** What was found before the reader corrected it, or null. */
  readonly found: Claim | null;
  /** True for a claim that the reader has added. */
  readonly isAdded: boolean;
  /** The names of all sources of the article. */
  readonly sources: readonly string[];
  readonly actions: ClaimActions;
}
