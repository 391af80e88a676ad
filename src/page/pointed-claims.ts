/** Opens the card of the claim whose mark the pointer rests on, and closes it when the pointer leaves. */
import type { ActionsOnDemand } from './actions-on-demand';
import type { MarkedArticle } from './marked-article';
import { watchPointer } from './pointer';

export class PointedClaims {
  readonly #actions: ActionsOnDemand;
  #following: AbortController | null = null;
  /** How often the pointer came to rest, to notice that it has moved on while the card was loading. */
  #rests = 0;

  constructor(actions: ActionsOnDemand) {
    this.#actions = actions;
  }

  /** Listens only while there are marks. */
  follow(marked: MarkedArticle, view: Window): void {
    if (!marked.hasMarks) this.end();
    if (!marked.hasMarks || this.#following) return;
    this.#following = new AbortController();
    const targets = {
      targetAt: (x: number, y: number) => marked.painter.markAt(x, y),
      staysOver: (target: EventTarget | null) => this.#actions.loaded?.cards.holds(target) ?? false,
      isOnTheWay: (id: string, x: number, y: number) =>
        this.#actions.loaded?.cards.isOnTheWay(marked, id, x, y) ?? false,
      // Without its script no card opens.
      onRest: (id: string | null) => void this.#rest(marked, id).catch(() => {}),
    };
    watchPointer(view, targets, this.#following.signal);
  }

  end(): void {
    this.#following?.abort();
    this.#following = null;
    this.#rests += 1;
  }

  async #rest(marked: MarkedArticle, id: string | null): Promise<void> {
    this.#rests += 1;
    const rest = this.#rests;
    const { loaded } = this.#actions;
    if (loaded?.cards.isInUse) return;
    if (id === null) return loaded?.cards.leave(marked);
    const { cards } = loaded ?? (await this.#actions.get());
    if (rest === this.#rests) cards.open(marked, id);
  }
}
