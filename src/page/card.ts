/** The card beside a mark, as a session uses it. */
import type { AddedSource } from '@/corrections/added-claim';
import type { SaidOfClaim } from '@/corrections/correction';
import type { Claim } from '@/engine/claim';
import type { HandedOver } from '@/messaging/protocol';
import type { ArticleMeta } from '@/outline/outline';
import type { GroupStyle } from '@/painting/painter';

/** A text for the clipboard, with what is said of it. */
export type CopyOffer = Omit<HandedOver, 'id'>;

/** A claim as a card tells of it. */
export interface ShownClaim {
  readonly claim: Claim;
  /** The text that the claim's offsets refer to. */
  readonly text: string;
  readonly article: ArticleMeta;
  /** Its place among the claims that are marked, counted from 1, and how many are marked. */
  readonly number: number;
  readonly of: number;
  /** How many of them come from its source. */
  readonly ofSource: number;
  /** The names of all sources of the article, each once. */
  readonly sources: readonly string[];
  /** How its group looks. */
  readonly style: GroupStyle;
}

/** Where the claim is now, in CSS pixels of the viewport. */
export interface CardPlace {
  /** The rectangles of the marked words; the card closes where there are none. */
  linesOf(): readonly DOMRect[];
  /** The rectangle of the paragraph around them; null where it cannot be told. */
  paragraphOf(): DOMRect | null;
}

/** What the reader can do with a claim in its card. */
export interface CardActions {
  /** Opens the list at the claim; false when the browser lets only the reader open it. */
  showInList(): Promise<boolean>;
  /** Takes the reader's word for the claim; false when there is no room to keep it. */
  correct(said: SaidOfClaim): Promise<boolean>;
}

/** Words of the article that the reader may add as a claim. */
export interface WordsToAdd {
  readonly text: string;
  /** The names of all sources of the article, each once. */
  readonly sources: readonly string[];
  /** True to ask for the source at once. */
  readonly isOpen: boolean;
  /** False when there is no room to keep it. */
  add(said: AddedSource): Promise<boolean>;
}

export interface Card {
  /**
   * Opens the card in the margin beside the claim's paragraph, or where there is no room as a sheet at the edge of the
   * window that the paragraph is farther from. It follows the page's scrolling.
   * @param takesFocus for a card that the reader opens by the keyboard: closed, it gives the focus back.
   */
  open(shown: ShownClaim, place: CardPlace, actions: CardActions, takesFocus?: boolean): void;
  /** Opens a card for words that no claim covers. `words` is null where they cannot be added. Otherwise as `open`. */
  openWithoutClaim(place: CardPlace, words: WordsToAdd | null): void;
  /**
   * Copies a text for the reader, and opens the card with what came of it: where the browser refuses, the text is there
   * with a button to copy it by. Otherwise as `open`.
   * @returns whether it is copied.
   */
  handOver(shown: ShownClaim, place: CardPlace, actions: CardActions, offer: CopyOffer): Promise<boolean>;
  /** Takes the card out of the page; harmless when there is none. */
  close(): void;
  /** True when an event comes from the card: its inside is closed, so the host is all that listeners see. */
  holds(target: EventTarget | null): boolean;
  /** True while the reader fills in its form: then only the reader closes it. */
  readonly isInUse: boolean;
  /** Where the card is now, in CSS pixels of the viewport; null while it is closed. */
  box(): DOMRect | null;
}

export type CreateCard = (document: Document) => Card;
