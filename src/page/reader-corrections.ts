/** What the reader says of a page's claims and sources: it is shown at once, and kept on the device. */
import { spanOf } from '@/article/span-of';
import { type AddedSource, addedCorrection } from '@/corrections/added-claim';
import { correctClaims } from '@/corrections/correct-claims';
import { type CorrectionChange, changesFor, type SaidOfClaim } from '@/corrections/correction';
import type { Claim } from '@/engine/claim';
import type { ActingSession } from './acting-session';

export class ReaderCorrections {
  readonly #session: ActingSession;

  constructor(session: ActingSession) {
    this.#session = session;
  }

  /** Claims by the reader's word. @param text what their offsets refer to. */
  applyTo(found: readonly Claim[], text: string): readonly Claim[] {
    return correctClaims(found, text, this.#session.preferences.corrections).claims;
  }

  /** Applies or undoes corrections of claims and sources; the marks follow. */
  async correct(changes: readonly CorrectionChange[]): Promise<void> {
    if (this.#session.preferences.correct(changes)) await this.#session.showCorrections();
    await this.#keep(changes);
  }

  /** Takes what the reader says of a claim in its card; false when there is no room to keep it. */
  async correctClaim(id: string, said: SaidOfClaim): Promise<boolean> {
    const { marked, found } = this.#session.page() ?? {};
    const claim = marked?.claim(id);
    const asFound = found?.find((one) => one.id === id);
    if (!marked || !claim || !asFound) return false;
    await this.correct(changesFor(claim, asFound, marked.article.text, said));
    return this.#session.preferences.unkept.length === 0;
  }

  /** Adds words of the article as a claim; false when there is no room to keep it. */
  async add(words: Range, said: AddedSource): Promise<boolean> {
    const article = this.#session.page()?.article;
    const span = article && spanOf(article, words);
    if (!article || !span) return false;
    await this.correct([{ correction: addedCorrection(article.text, span, said), takenBack: false }]);
    return this.#session.preferences.unkept.length === 0;
  }

  /** Tries again to keep what had no room: the reader may have made some. */
  keepRest(): Promise<void> {
    return this.#keep(this.#session.preferences.unkept);
  }

  /** Stores what the reader says. What does not fit holds until the page is left. */
  async #keep(changes: readonly CorrectionChange[]): Promise<void> {
    for (const change of changes) {
      const keeping = this.#session.keepCorrection(change);
      this.#session.preferences.noteKept(change, await keeping.catch(() => false));
    }
    this.#session.reportAgain();
  }
}
