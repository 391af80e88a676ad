/** Work in steps, so that other work can be done between them: a long text need not keep short ones waiting. */

/** Work that gives its result after its last step. Between steps it keeps its state. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all steps in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
