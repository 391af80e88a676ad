/** The marks and the card of the article in a page, from one start of a session to the next. */
import { rootOf, viewOf } from '@/article/dom';
import type { LiveArticle } from '@/article/live-article';
import type { Claim } from '@/engine/claim';
import type { ActedOn } from './acting-session';
import type { ActionsOnDemand } from './actions-on-demand';
import type { FollowedPage } from './followed-page';
import { MarkedArticle } from './marked-article';
import { PointedClaims } from './pointed-claims';
import { canChange } from './relevance';
import type { SessionPreferences } from './session-preferences';
import type { SessionSurroundings } from './session-surroundings';

export class PageMarks implements ActedOn {
  readonly #page: FollowedPage;
  readonly #preferences: SessionPreferences;
  readonly #createPainter: SessionSurroundings['createPainter'];
  readonly #actions: ActionsOnDemand;
  readonly #pointed: PointedClaims;
  #marked: MarkedArticle | null = null;
  #article: LiveArticle | null = null;
  #found: readonly Claim[] = [];

  constructor(
    page: FollowedPage,
    preferences: SessionPreferences,
    createPainter: SessionSurroundings['createPainter'],
    actions: ActionsOnDemand,
  ) {
    this.#page = page;
    this.#actions = actions;
    this.#pointed = new PointedClaims(actions);
    this.#preferences = preferences;
    this.#createPainter = createPainter;
  }

  /** The document that is read: the page itself, or a frame of it. */
  get document(): Document {
    return this.#page.document;
  }

  /** The article with its marks; null while none is marked. */
  get marked(): MarkedArticle | null {
    return this.#marked;
  }

  /** The article as it was read last. */
  get article(): LiveArticle | null {
    return this.#article;
  }

  /** The article's claims as found; `marked` has them with corrections applied. */
  get found(): readonly Claim[] {
    return this.#found;
  }

  /** Marks the claims found in an article, by the reader's word. */
  async show(article: LiveArticle, found: readonly Claim[], signal: AbortSignal): Promise<void> {
    const { document } = this.#page;
    this.#article = article;
    if (!this.#marked) {
      const { settings } = this.#preferences;
      const painter = await this.#createPainter(settings, document, () => this.#preferences.shown);
      if (signal.aborted) return painter.clear();
      this.#marked = new MarkedArticle(painter, article);
    }
    this.#found = found;
    const claims = await this.#asCorrected(found, article.text);
    await this.#marked.show(article, claims, signal, (work) => this.#page.unnoticed(work));
    for (const root of new Set(article.blocks.map(({ element }) => rootOf(element)))) this.#page.follow(root);
    this.#pointed.follow(this.#marked, viewOf(document) as Window);
  }

  /** The claims by the reader's word, without those that the reader does not want to see. */
  async #asCorrected(found: readonly Claim[], text: string): Promise<readonly Claim[]> {
    const isCorrected = this.#preferences.corrections.length > 0;
    const claims = isCorrected ? (await this.#actions.get()).corrections.applyTo(found, text) : found;
    return this.#preferences.wanted(claims);
  }

  /** Runs what the reader does with the marked article without counting its changes as the page's. */
  unnoticed(work: (marked: MarkedArticle) => void): void {
    const marked = this.#marked;
    if (marked) this.#page.unnoticed(() => work(marked));
  }

  /** Makes only the groups visible that the reader wants to see. */
  showGroups(): void {
    this.#page.unnoticed(() => this.#marked?.painter.show(this.#preferences.shown));
  }

  /** Restores marks that the page removed or that were lost while the browser had frozen it. */
  restore(): void {
    this.#page.unnoticed(() => this.#marked?.painter.restore());
  }

  /** Whether these changes of the page can change what its article says. */
  canChange(records: readonly MutationRecord[]): boolean {
    const ofThePage = records.filter(({ target }) => !this.#actions.loaded?.cards.holds(target));
    return canChange(this.#marked?.body ?? null, ofThePage);
  }

  /** Takes marks and card away. A removed frame takes its marks with it, and Firefox throws on any access to its content. */
  clear(): void {
    try {
      this.#pointed.end();
      this.#actions.loaded?.cards.close();
      this.#page.unnoticed(() => this.#marked?.clear());
    } catch (error) {
      if (!this.#page.isAnother) throw error;
    }
    this.#marked = null;
    this.#article = null;
  }
}
