/** Work cut into slices, so that the page never waits long for its own. */

/** Milliseconds of work after which the page gets its turn: a fifth of the 50 ms that browsers call a long task. */
const SLICE = 10;

export interface SliceOptions {
  readonly signal: AbortSignal;
  /** Gives the page its turn; resolves when it is ours again. */
  readonly pause?: () => Promise<void>;
}

export class Slices {
  readonly #signal: AbortSignal;
  readonly #pause: () => Promise<void>;
  #end: number;

  /** Throws the signal's reason when the work was called off before it began. */
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

  /** Gives the page its turn. Throws the signal's reason when the work was called off meanwhile. */
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
