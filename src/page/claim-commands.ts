/** What the reader asks of the marked claims from outside the page: by the list, the keyboard and the menu. */
import type { LiveArticle } from '@/article/live-article';
import { LONGEST_CLAIM } from '@/corrections/added-claim';
import type { Group } from '@/engine/claim';
import type { HandedOver } from '@/messaging/protocol';
import type { Cards } from './cards';
import type { MarkedArticle } from './marked-article';

/** What the session has at a moment. */
interface Moment {
  /** Null while no article is marked. */
  readonly marked: MarkedArticle | null;
  readonly article: LiveArticle | null;
  readonly cards: Cards | null;
  /** The groups that the page lists. */
  readonly listed: readonly Group[];
}

/** What commands need of the session. */
export interface CommandSurroundings {
  now(): Moment;
  /** What the reader has selected, once the page has been read. */
  selected(): Promise<Range | null>;
  /** Runs what changes the page without taking it for a change of the page's own. */
  unnoticed(work: () => void): void;
  /** The list opens at the claim that the reader has come to in the page. */
  reach(id: string): void;
}

export class ClaimCommands {
  readonly #session: CommandSurroundings;

  constructor(session: CommandSurroundings) {
    this.#session = session;
  }

  /** Scrolls to a claim and draws the eye to it; false when its words are no longer in the page. */
  focusClaim(id: string): boolean {
    const { cards, marked } = this.#session.now();
    cards?.close();
    let found = false;
    this.#session.unnoticed(() => {
      found = marked?.focus(id) ?? false;
    });
    return found;
  }

  /** Goes to the next (1) or previous (-1) claim that is shown and opens its card; false when none is shown. */
  step(direction: 1 | -1): boolean {
    const { cards, marked, listed } = this.#session.now();
    const next = marked?.neighbour(direction, listed);
    if (!marked || next === undefined || !this.focusClaim(next)) return false;
    this.#session.reach(next);
    void cards?.open(marked, next, true);
    return true;
  }

  /** Opens the card of the claim that the reader's selection is part of, or one that says there is none. */
  async explainSelection(): Promise<boolean> {
    const words = await this.#session.selected();
    if (!words) return false;
    const { cards, marked } = this.#session.now();
    const claim = marked?.claimOver(words);
    if (marked && claim) {
      this.focusClaim(claim.id);
      this.#session.reach(claim.id);
      await cards?.open(marked, claim.id);
    } else await cards?.openWithoutClaim(words, this.#canBeAdded(words) ? marked : null, false);
    return claim !== undefined;
  }

  /** Offers to add the words that the reader has selected as a claim; false when none of the article's are. */
  async offerToAdd(): Promise<boolean> {
    const words = await this.#session.selected();
    if (!words || !this.#canBeAdded(words)) return false;
    const { cards, marked } = this.#session.now();
    await cards?.openWithoutClaim(words, marked, true);
    return true;
  }

  #canBeAdded(words: Range): boolean {
    const span = this.#session.now().article?.spanOf(words);
    return !!span && span[1] - span[0] <= LONGEST_CLAIM;
  }

  /** The claim that the reader's selection is part of; null when it is part of none. */
  async claimInSelection(): Promise<string | null> {
    const words = await this.#session.selected();
    return (words && this.#session.now().marked?.claimOver(words)?.id) ?? null;
  }

  /** Copies a text for the reader and says in the claim's card what came of it; false when the browser refuses. */
  async handOver(given: HandedOver): Promise<boolean> {
    this.focusClaim(given.id);
    const { cards, marked } = this.#session.now();
    return (marked && (await cards?.handOver(marked, given))) ?? false;
  }
}
