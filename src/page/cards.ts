/** Opens the cards of an article's claims, one at a time: for the pointer, for a command or for selected words. */
import type { AddedSource } from '@/corrections/added-claim';
import { GROUP_OF } from '@/engine/claim';
import type { HandedOver } from '@/messaging/protocol';
import { PALETTES } from '@/painting/palettes';
import type { ActingSession } from './acting-session';
import type { Card, CardActions, CardPlace, CreateCard, ShownClaim } from './card';
import type { ClaimFocus } from './claim-focus';
import type { MarkedArticle } from './marked-article';
import { paragraphAround } from './paragraph-around';
import type { ReaderCorrections } from './reader-corrections';

/** What the cards work with, besides the session. */
export interface CardParts {
  readonly createCard: CreateCard;
  readonly focus: ClaimFocus;
  readonly corrections: ReaderCorrections;
}

export class Cards {
  readonly #session: ActingSession;
  readonly #parts: CardParts;
  /** The card of the document that is read; null until one is opened there. */
  #card: Card | null = null;
  #document: Document | null = null;

  constructor(session: ActingSession, parts: CardParts) {
    this.#session = session;
    this.#parts = parts;
  }

  /** True if an event or a change of the page comes from the card. */
  holds(target: EventTarget | null): boolean {
    return this.#card?.holds(target) ?? false;
  }

  /** True while the reader fills in the form; only the reader closes the card then. */
  get isInUse(): boolean {
    return this.#card?.isInUse ?? false;
  }

  /** Opens a claim's card and tints its words. @param takesFocus true if the reader used the keyboard. */
  open(marked: MarkedArticle, id: string, takesFocus = false): void {
    this.close();
    const shown = this.#shownClaim(marked, id);
    if (!shown) return;
    this.#parts.focus.tint(marked, id);
    this.#cardHere()?.open(shown, placeOf(marked, id), this.#actionsOn(id), takesFocus);
  }

  /**
   * Opens a card for words that no claim covers.
   * @param marked the article that they can be added to as a claim; null if they cannot.
   * @param isAdding true to open the form for adding them at once.
   */
  openWithoutClaim(words: Range, marked: MarkedArticle | null, isAdding: boolean): void {
    this.close();
    const place = {
      linesOf: () => [...words.getClientRects()],
      paragraphOf: () => paragraphAround(words)?.getBoundingClientRect() ?? null,
    };
    const add = (said: AddedSource) => this.#parts.corrections.add(words, said);
    const toAdd = marked && { text: words.toString(), sources: sourcesIn(marked), isOpen: isAdding, add };
    this.#cardHere()?.openWithoutClaim(place, toAdd);
  }

  /** Copies a text and says in the claim's card whether that worked; false if the browser refuses. */
  async handOver(marked: MarkedArticle, { id, ...offer }: HandedOver): Promise<boolean> {
    const shown = this.#shownClaim(marked, id);
    if (!shown) return false;
    return this.#cardHere()?.handOver(shown, placeOf(marked, id), this.#actionsOn(id), offer) ?? false;
  }

  close(): void {
    this.#card?.close();
  }

  /** Closes the card as the pointer leaves; the claim in focus is tinted again. */
  leave(marked: MarkedArticle): void {
    this.close();
    this.#parts.focus.tint(marked, null);
  }

  /** True if the point lies between a mark and its open card, which may be some distance apart. */
  isOnTheWay(marked: MarkedArticle, id: string, x: number, y: number): boolean {
    const card = this.#card?.box();
    if (!card) return false;
    const boxes = [...marked.painter.rectsOf(id), card];
    const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
    const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
    return left <= x && x <= right && top <= y && y <= bottom;
  }

  #actionsOn(id: string): CardActions {
    return {
      showInList: () => {
        this.#session.reach(id);
        return this.#session.openList();
      },
      correct: (said) => this.#parts.corrections.correctClaim(id, said),
    };
  }

  #shownClaim(marked: MarkedArticle, id: string): ShownClaim | null {
    const claim = marked.claim(id);
    const group = claim && GROUP_OF[claim.label];
    if (!group) return null;
    const { text, meta } = marked.article;
    const ofSource = marked.claims.filter(({ sourceId }) => sourceId === claim.sourceId).length;
    const style = PALETTES[this.#session.preferences.settings.palette][group];
    const number = [...marked.marks.keys()].indexOf(id) + 1;
    const of = marked.marks.size;
    return { claim, text, article: meta, number, of, ofSource, sources: sourcesIn(marked), style };
  }

  /** Null while no page is read. */
  #cardHere(): Card | null {
    const document = this.#session.page()?.document ?? null;
    if (document !== this.#document) {
      this.#card = document && this.#parts.createCard(document);
      this.#document = document;
    }
    return this.#card;
  }
}

/** The names of an article's sources, each once, in text order. */
function sourcesIn({ claims }: MarkedArticle): readonly string[] {
  return [...new Set(claims.flatMap(({ who }) => who ?? []))];
}

function placeOf(marked: MarkedArticle, id: string): CardPlace {
  const paragraph = () => {
    const first = marked.marks.get(id)?.ranges[0];
    return first ? paragraphAround(first) : null;
  };
  return {
    linesOf: () => marked.painter.rectsOf(id),
    paragraphOf: () => paragraph()?.getBoundingClientRect() ?? null,
  };
}
