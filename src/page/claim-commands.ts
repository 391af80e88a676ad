/** What the reader asks of the marked claims from outside the page: by the list, the keyboard and the menu. */
import { rootOf, selectionIn } from '@/article/dom';
import { spanOf } from '@/article/span-of';
import { LONGEST_CLAIM } from '@/corrections/added-claim';
import type { Claim, Span } from '@/engine/claim';
import type { HandedOver } from '@/messaging/protocol';
import type { ActingSession } from './acting-session';
import type { Cards } from './cards';
import type { ClaimFocus } from './claim-focus';
import type { MarkedArticle } from './marked-article';

export class ClaimCommands {
  readonly #session: ActingSession;
  readonly #cards: Cards;
  readonly #focus: ClaimFocus;

  constructor(session: ActingSession, { cards, focus }: { readonly cards: Cards; readonly focus: ClaimFocus }) {
    this.#session = session;
    this.#cards = cards;
    this.#focus = focus;
  }

  /** Scrolls to a claim and draws the eye to it; false when its words are no longer in the page. */
  focusClaim(id: string): boolean {
    this.#cards.close();
    const page = this.#session.page();
    let found = false;
    page?.unnoticed((marked) => {
      found = this.#focus.goTo(marked, id);
    });
    return found;
  }

  /** Goes to the next (1) or previous (-1) claim that is shown and opens its card; false when none is shown. */
  step(direction: 1 | -1): boolean {
    const marked = this.#marked;
    const next = marked && this.#focus.neighbour(marked, direction, this.#session.preferences.listed);
    if (!marked || next === undefined || next === null || !this.focusClaim(next)) return false;
    this.#session.reach(next);
    this.#cards.open(marked, next, true);
    return true;
  }

  /** Opens the card of the claim that the reader's selection is part of, or one that says there is none. */
  async explainSelection(): Promise<boolean> {
    const words = await this.#selected();
    if (!words) return false;
    const marked = this.#marked;
    const claim = marked && claimOver(marked, words);
    if (marked && claim) {
      this.focusClaim(claim.id);
      this.#session.reach(claim.id);
      this.#cards.open(marked, claim.id);
    } else this.#cards.openWithoutClaim(words, this.#canBeAdded(words) ? marked : null, false);
    return !!claim;
  }

  /** Offers to add the words that the reader has selected as a claim; false when none of the article's are. */
  async offerToAdd(): Promise<boolean> {
    const words = await this.#selected();
    if (!words || !this.#canBeAdded(words)) return false;
    this.#cards.openWithoutClaim(words, this.#marked, true);
    return true;
  }

  /** The claim that the reader's selection is part of; null when it is part of none. */
  async claimInSelection(): Promise<string | null> {
    const words = await this.#selected();
    const marked = this.#marked;
    return (words && marked && claimOver(marked, words)?.id) ?? null;
  }

  /** Copies a text for the reader and says in the claim's card what came of it; false when the browser refuses. */
  async handOver(given: HandedOver): Promise<boolean> {
    this.focusClaim(given.id);
    const marked = this.#marked;
    return marked !== null && this.#cards.handOver(marked, given);
  }

  get #marked(): MarkedArticle | null {
    return this.#session.page()?.marked ?? null;
  }

  /** What the reader has selected, once the page has been read. */
  async #selected(): Promise<Range | null> {
    await this.#session.firstReading();
    const page = this.#session.page();
    const selection = page && selectionIn(page.document);
    return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  }

  #canBeAdded(words: Range): boolean {
    const article = this.#session.page()?.article;
    const span = article && spanOf(article, words);
    return !!span && span[1] - span[0] <= LONGEST_CLAIM;
  }
}

/** The first claim with words of its own in `range`: of what is said before, of the whole sentence after. */
function claimOver({ article, claims }: MarkedArticle, range: Range): Claim | undefined {
  const touches = (span: Span) => overlaps(article.rangeFor(span), range);
  return (
    claims.find(({ source, cue, content }) => [...source, ...cue, ...content].some(touches)) ??
    claims.find(({ sentence }) => touches(sentence))
  );
}

function overlaps(a: Range | null, b: Range): boolean {
  if (!a || rootOf(a.startContainer) !== rootOf(b.startContainer)) return false;
  return a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0;
}
