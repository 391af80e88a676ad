/** Cuts work into slices, so that the page never waits long for its turn. */

/** Longest slice, in milliseconds: a fifth of the 50 ms that browsers call a long task. */
const SLICE = 10;

export interface SliceOptions {
  readonly signal: AbortSignal;
  /** Yields to the page; resolves when it is our turn again. */
  readonly pause?: () => Promise<void>;
}

export class Slices {
  readonly #signal: AbortSignal;
  readonly #pause: () => Promise<void>;
  #end: number;

  /** Throws the signal's reason if the work was cancelled before it began. */
  constructor({ signal, pause = yieldToPage }: SliceOptions) {
    signal.throwIfAborted();
    this.#signal = signal;
    this.#pause = pause;
    this.#end = performance.now() + SLICE;
  }

  /** True once the slice is used up. */
  get over(): boolean {
    return performance.now() > this.#end;
  }

  /** Yields to the page. Throws the signal's reason if the work was cancelled meanwhile. */
  async next(): Promise<void> {
    await this.#pause();
    this.#signal.throwIfAborted();
    this.#end = performance.now() + SLICE;
  }
}

/**
 * A task like those of the page's timers and clicks, behind all that wait already: `scheduler.yield()` would come before
 * them, and a timer of ours would wait for seconds in a tab that nobody looks at.
 */
function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { postTask?(task: () => void): Promise<void> } };
  return scheduler?.postTask?.(() => {}) ?? new Promise((resolve) => setTimeout(resolve));
}
