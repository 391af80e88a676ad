/** The card over an article's marks, one at a time: opened by the pointer, by a command or for selected words. */
import type { HandedOver } from '@/messaging/protocol';
import type { Card } from './card';
import type { MarkedArticle } from './marked-article';
import { watchPointer } from './pointer';

export class Cards {
  readonly #load: () => Promise<Card | null>;
  /** Once one was opened. */
  #card: Card | null = null;
  /** Counts how often a card was opened or closed. */
  #turn = 0;
  #pointer: AbortController | null = null;

  /** @param load the card's script joins when it is first needed; null once the extension itself is gone. */
  constructor(load: () => Promise<Card | null>) {
    this.#load = load;
  }

  /** True when an event or a change of the page comes from the card. */
  holds(target: EventTarget | null): boolean {
    return this.#card?.holds(target) ?? false;
  }

  /** Opens the card of a claim beside its mark, at the pointer where it is given (CSS pixels from the left). */
  open(marked: MarkedArticle, id: string, pointer?: number): Promise<void> {
    return this.#show((card) => {
      const claim = marked.claim(id);
      if (claim) card.open(claim, marked.article.text, () => marked.painter.rectsOf(id), pointer);
    });
  }

  /** Opens a card that says that no claim covers these words. */
  openWithoutClaim(words: Range): Promise<void> {
    return this.#show((card) => card.open(null, '', () => [...words.getClientRects()]));
  }

  /** Copies a text for the reader and says in the claim's card what came of it; false when the browser refuses. */
  async handOver(marked: MarkedArticle, { id, ...offer }: HandedOver): Promise<boolean> {
    const card = await this.#loaded();
    const claim = marked.claim(id);
    if (!card || !claim) return false;
    return card.handOver(claim, marked.article.text, () => marked.painter.rectsOf(id), offer);
  }

  close(): void {
    this.#turn += 1;
    this.#card?.close();
  }

  /** Opens cards where the pointer rests. Listens while there are marks, and only then. */
  followPointer(marked: MarkedArticle, view: Window): void {
    if (!marked.hasMarks) this.#pointer?.abort();
    const isFollowed = this.#pointer && !this.#pointer.signal.aborted;
    if (!marked.hasMarks || isFollowed) return;
    this.#pointer = new AbortController();
    const targets = {
      targetAt: (x: number, y: number) => marked.painter.markAt(x, y),
      staysOver: (target: EventTarget | null) => this.holds(target),
      onRest: (id: string | null, x: number) => (id === null ? this.close() : void this.open(marked, id, x)),
    };
    watchPointer(view, targets, this.#pointer.signal);
  }

  /** Closes the card and leaves the pointer alone. */
  end(): void {
    this.#pointer?.abort();
    this.close();
  }

  /** Shows the card, unless another one was opened or it was closed while it was loaded. */
  async #show(open: (card: Card) => void): Promise<void> {
    this.close();
    const turn = this.#turn;
    const card = await this.#loaded();
    if (card && turn === this.#turn) open(card);
  }

  async #loaded(): Promise<Card | null> {
    this.#card ??= await this.#load();
    return this.#card;
  }
}
