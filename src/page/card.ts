/** The card beside a mark, as a session uses it. */
import type { AddedSource } from '@/corrections/added-claim';
import type { SaidOfClaim } from '@/corrections/correction';
import type { Claim } from '@/engine/claim';
import type { HandedOver } from '@/messaging/protocol';
import type { ArticleMeta } from '@/outline/outline';
import type { GroupStyle } from '@/painting/painter';

/** A text for the clipboard, with the messages about copying it. */
export type CopyOffer = Omit<HandedOver, 'id'>;

/** A claim as a card shows it. */
export interface ShownClaim {
  readonly claim: Claim;
  /** The text that the claim's offsets refer to. */
  readonly text: string;
  readonly article: ArticleMeta;
  /** The claim's place among the marked claims, counted from 1, and how many are marked. */
  readonly number: number;
  readonly of: number;
  /** How many of them come from the same source. */
  readonly ofSource: number;
  /** The names of all sources of the article, each once. */
  readonly sources: readonly string[];
  /** How the claim's group looks. */
  readonly style: GroupStyle;
}

/** Where the claim is in the viewport, in CSS pixels. */
export interface CardPlace {
  /** The rectangles of the marked words. Without any, the card closes. */
  linesOf(): readonly DOMRect[];
  /** The rectangle of the paragraph around them; null if it is unknown. */
  paragraphOf(): DOMRect | null;
}

/** What the reader can do with a claim in its card. */
export interface CardActions {
  /** Opens the list at the claim; false if the browser lets only the reader open it. */
  showInList(): Promise<boolean>;
  /** Corrects the claim; false if there is no room to store the correction. */
  correct(said: SaidOfClaim): Promise<boolean>;
}

/** Words of the article that the reader can add as a claim. */
export interface WordsToAdd {
  readonly text: string;
  /** The names of all sources of the article, each once. */
  readonly sources: readonly string[];
  /** True to open the form at once. */
  readonly isOpen: boolean;
  /** False if there is no room to store it. */
  add(said: AddedSource): Promise<boolean>;
}

export interface Card {
  /**
   * Opens the card in the margin beside the claim's paragraph, or as a sheet at the bottom or the top of the window if the
   * margin has no room. It follows the page's scrolling.
   * @param takesFocus true if the reader opened it from the keyboard. On closing, the focus goes back to where it was.
   */
  open(shown: ShownClaim, place: CardPlace, actions: CardActions, takesFocus?: boolean): void;
  /** Like `open`, for words that no claim covers. @param words null if they cannot be added as a claim. */
  openWithoutClaim(place: CardPlace, words: WordsToAdd | null): void;
  /**
   * Like `open`, and copies a text. If the browser refuses, the card shows the text with a button to copy it.
   * @returns whether the text was copied.
   */
  handOver(shown: ShownClaim, place: CardPlace, actions: CardActions, offer: CopyOffer): Promise<boolean>;
  /** Removes the card from the page; does nothing if there is none. */
  close(): void;
  /** True if an event comes from the card. Its shadow root is closed, so listeners see only the host as the target. */
  holds(target: EventTarget | null): boolean;
  /** True while the reader fills in the form; only the reader closes the card then. */
  readonly isInUse: boolean;
  /** The card's rectangle in the viewport, in CSS pixels; null while it is closed. */
  box(): DOMRect | null;
}

export type CreateCard = (document: Document) => Card;
