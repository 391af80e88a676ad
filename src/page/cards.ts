/** Opens the cards of an article's claims, one at a time: for the pointer, for a command or for selected words. */
import type { AddedSource } from '@/corrections/added-claim';
import type { SaidOfClaim } from '@/corrections/correction';
import { GROUP_OF } from '@/engine/claim';
import type { HandedOver } from '@/messaging/protocol';
import type { Palette } from '@/painting/painter';
import type { Card, CardActions, CardPlace, ShownClaim } from './card';
import type { MarkedArticle } from './marked-article';
import { paragraphAround } from './paragraph-around';
import { watchPointer } from './pointer';

/** What the cards need from the session. */
export interface CardSurroundings {
  /** Loads the card's script; null once the extension is gone. */
  load(): Promise<Card | null>;
  palette(): Palette;
  /** Opens the list at a claim; false if the browser lets only the reader open it. */
  showInList(id: string): Promise<boolean>;
  /** Corrects a claim; false if there is no room to store the correction. */
  correct(id: string, said: SaidOfClaim): Promise<boolean>;
  /** Adds words of the article as a claim; false if there is no room to store it. */
  add(words: Range, said: AddedSource): Promise<boolean>;
}

export class Cards {
  readonly #surroundings: CardSurroundings;
  /** Null until a card is opened. */
  #card: Card | null = null;
  /** How often a card was opened or closed, to notice that something happened while one was loading. */
  #turn = 0;
  #pointer: AbortController | null = null;

  constructor(surroundings: CardSurroundings) {
    this.#surroundings = surroundings;
  }

  /** True if an event or a change of the page comes from the card. */
  holds(target: EventTarget | null): boolean {
    return this.#card?.holds(target) ?? false;
  }

  /** Opens a claim's card and tints its words. @param takesFocus true if the reader used the keyboard. */
  open(marked: MarkedArticle, id: string, takesFocus = false): Promise<void> {
    return this.#show((card) => {
      const shown = this.#shownClaim(marked, id);
      if (!shown) return;
      marked.tint(id);
      card.open(shown, placeOf(marked, id), this.#actionsOn(id), takesFocus);
    });
  }

  /**
   * Opens a card for words that no claim covers.
   * @param marked the article that they can be added to as a claim; null if they cannot.
   * @param isAdding true to open the form for adding them at once.
   */
  openWithoutClaim(words: Range, marked: MarkedArticle | null, isAdding: boolean): Promise<void> {
    const place = {
      linesOf: () => [...words.getClientRects()],
      paragraphOf: () => paragraphAround(words)?.getBoundingClientRect() ?? null,
    };
    const add = (said: AddedSource) => this.#surroundings.add(words, said);
    return this.#show((card) =>
      card.openWithoutClaim(
        place,
        marked && { text: words.toString(), sources: sourcesIn(marked), isOpen: isAdding, add },
      ),
    );
  }

  /** Copies a text and says in the claim's card whether that worked; false if the browser refuses. */
  async handOver(marked: MarkedArticle, { id, ...offer }: HandedOver): Promise<boolean> {
    const card = await this.#loaded();
    const shown = this.#shownClaim(marked, id);
    if (!card || !shown) return false;
    return card.handOver(shown, placeOf(marked, id), this.#actionsOn(id), offer);
  }

  #actionsOn(id: string): CardActions {
    return {
      showInList: () => this.#surroundings.showInList(id),
      correct: (said) => this.#surroundings.correct(id, said),
    };
  }

  close(): void {
    this.#turn += 1;
    this.#card?.close();
  }

  /** Opens a card when the pointer rests on a mark. Listens only while there are marks. */
  followPointer(marked: MarkedArticle, view: Window): void {
    if (!marked.hasMarks) this.#pointer?.abort();
    const isFollowed = this.#pointer && !this.#pointer.signal.aborted;
    if (!marked.hasMarks || isFollowed) return;
    this.#pointer = new AbortController();
    const onRest = (id: string | null) => {
      if (this.#card?.isInUse) return;
      if (id !== null) return void this.open(marked, id);
      this.close();
      marked.tint(null);
    };
    const targets = {
      targetAt: (x: number, y: number) => marked.painter.markAt(x, y),
      staysOver: (target: EventTarget | null) => this.holds(target),
      isOnTheWay: (id: string, x: number, y: number) => this.#isOnTheWay(marked.painter.rectsOf(id), x, y),
      onRest,
    };
    watchPointer(view, targets, this.#pointer.signal);
  }

  /** Closes the card and stops listening to the pointer. */
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
    const style = this.#surroundings.palette()[group];
    return { claim, text, article: meta, ...marked.placeOf(id), ofSource, sources: sourcesIn(marked), style };
  }

  /** True if the point lies between a mark and its open card, which may be some distance apart. */
  #isOnTheWay(lines: readonly DOMRect[], x: number, y: number): boolean {
    const card = this.#card?.box();
    if (!card) return false;
    const boxes = [...lines, card];
    const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
    const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
    return left <= x && x <= right && top <= y && y <= bottom;
  }

  /** Shows the card once it is loaded, unless another was opened or this one was closed in the meantime. */
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

/** The names of an article's sources, each once, in text order. */
function sourcesIn({ claims }: MarkedArticle): readonly string[] {
  return [...new Set(claims.flatMap(({ who }) => who ?? []))];
}

function placeOf(marked: MarkedArticle, id: string): CardPlace {
  return {
    linesOf: () => marked.painter.rectsOf(id),
    paragraphOf: () => marked.paragraphOf(id)?.getBoundingClientRect() ?? null,
  };
}
