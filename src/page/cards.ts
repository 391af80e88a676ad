/** The card over an article's marks, one at a time: opened by the pointer, by a command or for selected words. */
import type { AddedSource } from '@/corrections/added-claim';
import type { SaidOfClaim } from '@/corrections/correction';
import { GROUP_OF } from '@/engine/claim';
import type { HandedOver } from '@/messaging/protocol';
import type { Palette } from '@/painting/painter';
import type { Card, CardActions, CardPlace, ShownClaim } from './card';
import type { MarkedArticle } from './marked-article';
import { paragraphAround } from './paragraph-around';
import { watchPointer } from './pointer';

/** What cards need of the session. */
export interface CardSurroundings {
  /** The card's script joins when it is first needed; null once the extension itself is gone. */
  load(): Promise<Card | null>;
  palette(): Palette;
  /** Opens the list at a claim; false when the browser lets only the reader open it. */
  showInList(id: string): Promise<boolean>;
  /** Takes the reader's word for a claim; false when there is no room to keep it. */
  correct(id: string, said: SaidOfClaim): Promise<boolean>;
  /** Adds words of the article as a claim; false when there is no room to keep it. */
  add(words: Range, said: AddedSource): Promise<boolean>;
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

  /** Opens the card of a claim, whose words are tinted meanwhile. By the keyboard, it takes the focus. */
  open(marked: MarkedArticle, id: string, takesFocus = false): Promise<void> {
    return this.#show((card) => {
      const shown = this.#shownClaim(marked, id);
      if (!shown) return;
      marked.tint(id);
      card.open(shown, placeOf(marked, id), this.#actionsOn(id), takesFocus);
    });
  }

  /**
   * Opens a card that says that no claim covers these words.
   * @param marked the article that they may be added to as a claim; null where they may not.
   * @param isAdding true to open the form for that at once.
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

  /** Copies a text for the reader and says in the claim's card what came of it; false when the browser refuses. */
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

  /** Opens cards where the pointer rests. Listens while there are marks, and only then. */
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
    const style = this.#surroundings.palette()[group];
    return { claim, text, article: meta, ...marked.placeOf(id), ofSource, sources: sourcesIn(marked), style };
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

/** The names of an article's sources, each once, in the order of the text. */
function sourcesIn({ claims }: MarkedArticle): readonly string[] {
  return [...new Set(claims.flatMap(({ who }) => who ?? []))];
}

function placeOf(marked: MarkedArticle, id: string): CardPlace {
  return {
    linesOf: () => marked.painter.rectsOf(id),
    paragraphOf: () => marked.paragraphOf(id)?.getBoundingClientRect() ?? null,
  };
}
