/** The reader's actions of one session, loaded with the first of them. */
import type { ReaderActions } from './reader-actions';

export class ActionsOnDemand {
  readonly #load: () => Promise<ReaderActions>;
  #loading: Promise<ReaderActions> | null = null;
  #loaded: ReaderActions | null = null;

  /** @param load called again after it failed, with the next action. */
  constructor(load: () => Promise<ReaderActions>) {
    this.#load = load;
  }

  /** Null before the first action. */
  get loaded(): ReaderActions | null {
    return this.#loaded;
  }

  /** Those who wait for the same loading go on in the order in which they asked. @throws as `load` does. */
  get(): Promise<ReaderActions> {
    this.#loading ??= this.#loadOnce();
    return this.#loading;
  }

  async #loadOnce(): Promise<ReaderActions> {
    try {
      this.#loaded = await this.#load();
      return this.#loaded;
    } catch (error) {
      this.#loading = null;
      throw error;
    }
  }
}
