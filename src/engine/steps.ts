/**
 * Work in steps: after each, whoever has it done may do something else. A long text need not keep short ones waiting.
 */

/** Work that gives its result at the end of its last step. Between steps it holds all that it knows. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all the steps in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
