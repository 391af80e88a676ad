/** What the reader says of a page's claims and sources: it is shown at once, and kept on the device. */
import { type AddedSource, addedCorrection } from '@/corrections/added-claim';
import { type CorrectionChange, changesFor, type SaidOfClaim } from '@/corrections/correction';
import type { PageMarks } from './page-marks';
import type { SessionPreferences } from './session-preferences';
import type { SessionSurroundings } from './session-surroundings';

/** What corrections need of the session. */
export interface CorrectionSurroundings extends Pick<SessionSurroundings, 'keepCorrection'> {
  readonly preferences: SessionPreferences;
  /** Null while no page is read. */
  marks(): PageMarks | null;
  /** Marks and reports the claims by the reader's word. */
  show(): Promise<void>;
  /** Reports anew, as it may now be known whether the last correction is kept. */
  report(): void;
}

export class ReaderCorrections {
  readonly #session: CorrectionSurroundings;

  constructor(session: CorrectionSurroundings) {
    this.#session = session;
  }

  /** Applies or undoes corrections of claims and sources; the marks follow. */
  async correct(changes: readonly CorrectionChange[]): Promise<void> {
    if (this.#session.preferences.correct(changes)) await this.#session.show();
    await this.#keep(changes);
  }

  /** Takes what the reader says of a claim in its card; false when there is no room to keep it. */
  async correctClaim(id: string, said: SaidOfClaim): Promise<boolean> {
    const { marked, found } = this.#session.marks() ?? {};
    const claim = marked?.claim(id);
    const asFound = found?.find((one) => one.id === id);
    if (!marked || !claim || !asFound) return false;
    await this.correct(changesFor(claim, asFound, marked.article.text, said));
    return this.#session.preferences.unkept.length === 0;
  }

  /** Adds words of the article as a claim; false when there is no room to keep it. */
  async add(words: Range, said: AddedSource): Promise<boolean> {
    const article = this.#session.marks()?.article;
    const span = article?.spanOf(words);
    if (!article || !span) return false;
    await this.correct([{ correction: addedCorrection(article.text, span, said), takenBack: false }]);
    return this.#session.preferences.unkept.length === 0;
  }

  /** Tries again to keep what had no room: the reader may have made some. */
  async keepRest(): Promise<void> {
    const { unkept } = this.#session.preferences;
    if (unkept.length > 0) await this.#keep(unkept);
  }

  /** Stores what the reader says. What does not fit holds until the page is left. */
  async #keep(changes: readonly CorrectionChange[]): Promise<void> {
    for (const change of changes) {
      const keeping = this.#session.keepCorrection(change);
      this.#session.preferences.noteKept(change, await keeping.catch(() => false));
    }
    this.#session.report();
  }
}
