/** What a session gives to the actions of its reader. */
import type { LiveArticle } from '@/article/live-article';
import type { CorrectionChange } from '@/corrections/correction';
import type { Claim } from '@/engine/claim';
import type { MarkedArticle } from './marked-article';
import type { SessionPreferences } from './session-preferences';

/** The page of a session as it stands. */
export interface ActedOn {
  /** The document that is read: the page itself, or a frame of it. */
  readonly document: Document;
  /** Null while no article is marked. */
  readonly marked: MarkedArticle | null;
  readonly article: LiveArticle | null;
  /** The article's claims as found; `marked` has them with corrections applied. */
  readonly found: readonly Claim[];
  /** Runs what is done with the marked article without counting its changes as the page's. */
  unnoticed(work: (marked: MarkedArticle) => void): void;
}

export interface ActingSession {
  readonly preferences: SessionPreferences;
  /** Null before the page is read. */
  page(): ActedOn | null;
  /** Resolves once the page has been read. */
  firstReading(): Promise<void>;
  /** The list opens at the claim that the reader has come to in the page. */
  reach(id: string): void;
  /** Opens the list over the page, if it is not open beside it; false when the browser lets only the reader open it. */
  openList(): Promise<boolean>;
  /** Remembers it for the next visit, unless the window is private. False when there is no room for it. */
  keepCorrection(change: CorrectionChange): Promise<boolean>;
  /** Marks and reports the claims by the reader's word. */
  showCorrections(): Promise<void>;
  /** Reports anew, as it may now be known whether the last correction is kept. */
  reportAgain(): void;
}
