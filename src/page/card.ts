/** The card beside a mark, as a session uses it. */
import type { Claim } from '@/engine/claim';
import type { HandedOver } from '@/messaging/protocol';

/** A text for the clipboard, with what is said of it. */
export type CopyOffer = Omit<HandedOver, 'id'>;

export interface Card {
  /**
   * Opens the card above or below the marked words, away from what is claimed and never over them; it goes with them when
   * the page scrolls.
   * @param claim what it tells of; null where no claim covers the words.
   * @param text the text that the claim's offsets refer to.
   * @param linesOf the rectangles of the words as they are now; the card closes where there are none.
   * @param pointer where the reader points, in CSS pixels from the left: the card is within reach of it.
   */
  open(claim: Claim | null, text: string, linesOf: () => readonly DOMRect[], pointer?: number): void;
  /**
   * Copies a text for the reader, and opens the card with what came of it: where the browser refuses, the text is there
   * with a button to copy it by. Otherwise as `open`.
   * @returns whether it is copied.
   */
  handOver(claim: Claim, text: string, linesOf: () => readonly DOMRect[], offer: CopyOffer): Promise<boolean>;
  /** Takes the card out of the page; harmless when there is none. */
  close(): void;
  /** True when an event comes from the card: its inside is closed, so the host is all that listeners see. */
  holds(target: EventTarget | null): boolean;
}

export type CreateCard = (document: Document) => Card;
