/** The card over an article's marks, one at a time: opened by the pointer, by a command or for selected words. */
import { GROUP_OF } from '@/engine/claim';
import type { HandedOver } from '@/messaging/protocol';
import type { Palette } from '@/painting/painter';
import type { Card, CardPlace, ShownClaim } from './card';
import type { MarkedArticle } from './marked-article';
import { watchPointer } from './pointer';

/** What cards need of the session. */
export interface CardSurroundings {
  /** The card's script joins when it is first needed; null once the extension itself is gone. */
  load(): Promise<Card | null>;
  palette(): Palette;
  /** Opens the list at a claim; false when the browser lets only the reader open it. */
  showInList(id: string): Promise<boolean>;
}

export class Cards {
  readonly #surroundings: CardSurroundings;
  /** Once one was opened. */
  #card: Card | null = null;
  /** Counts how often a card was opened or closed. */
  #turn = 0;
  #pointer: AbortController | null = null;

  constructor(surroundings: CardSurroundings) {
    this.#surroundings = surroundings;
  }

  /** True when an event or a change of the page comes from the card. */
  holds(target: EventTarget | null): boolean {
    return this.#card?.holds(target) ?? false;
  }

  /** Opens the card of a claim, whose words are tinted meanwhile. */
  open(marked: MarkedArticle, id: string): Promise<void> {
    return this.#show((card) => {
      const shown = this.#shownClaim(marked, id);
      if (!shown) return;
      marked.tint(id);
      card.open(shown, placeOf(marked, id), () => this.#surroundings.showInList(id));
    });
  }

  /** Opens a card that says that no claim covers these words. */
  openWithoutClaim(words: Range): Promise<void> {
    const place = { linesOf: () => [...words.getClientRects()], paragraphOf: () => null };
    return this.#show((card) => card.open(null, place, async () => false));
  }

  /** Copies a text for the reader and says in the claim's card what came of it; false when the browser refuses. */
  async handOver(marked: MarkedArticle, { id, ...offer }: HandedOver): Promise<boolean> {
    const card = await this.#loaded();
    const shown = this.#shownClaim(marked, id);
    if (!card || !shown) return false;
    return card.handOver(shown, placeOf(marked, id), () => this.#surroundings.showInList(id), offer);
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
    const leave = () => {
      this.close();
      marked.tint(null);
    };
    const targets = {
      targetAt: (x: number, y: number) => marked.painter.markAt(x, y),
      staysOver: (target: EventTarget | null) => this.holds(target),
      isOnTheWay: (id: string, x: number, y: number) => this.#isOnTheWay(marked.painter.rectsOf(id), x, y),
      onRest: (id: string | null) => (id === null ? leave() : void this.open(marked, id)),
    };
    watchPointer(view, targets, this.#pointer.signal);
  }

  /** Closes the card and leaves the pointer alone. */
  end(): void {
    this.#pointer?.abort();
    this.close();
  }

  #shownClaim(marked: MarkedArticle, id: string): ShownClaim | null {
    const claim = marked.claim(id);
    const group = claim && GROUP_OF[claim.label];
    if (!group) return null;
    const { text, meta } = marked.article;
    const ofSource = marked.claims.filter(({ sourceId }) => sourceId === claim.sourceId).length;
    return { claim, text, article: meta, ...marked.placeOf(id), ofSource, style: this.#surroundings.palette()[group] };
  }

  /** True between a mark and its open card, which may stand at some distance. */
  #isOnTheWay(lines: readonly DOMRect[], x: number, y: number): boolean {
    const card = this.#card?.box();
    if (!card) return false;
    const boxes = [...lines, card];
    const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
    const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
    return left <= x && x <= right && top <= y && y <= bottom;
  }

  /** Shows the card, unless another one was opened or it was closed while it was loaded. */
  async #show(open: (card: Card) => void): Promise<void> {
    this.close();
    const turn = this.#turn;
    const card = await this.#loaded();
    if (card && turn === this.#turn) open(card);
  }

  async #loaded(): Promise<Card | null> {
    this.#card ??= await this.#surroundings.load();
    return this.#card;
  }
}

function placeOf(marked: MarkedArticle, id: string): CardPlace {
  return {
    linesOf: () => marked.painter.rectsOf(id),
    paragraphOf: () => marked.paragraphOf(id)?.getBoundingClientRect() ?? null,
  };
}
