/** Long work in turns, so that the page that does it stays responsive. */

/** Milliseconds of work before the page gets its turn. */
const TURN = 12;

/**
 * Work that is about to begin.
 *
 * @returns a function to await between two steps: it gives the page its turn when the last one is over.
 */
export function takingTurns(): () => Promise<void> {
  let until = performance.now() + TURN;
  return async () => {
    if (performance.now() < until) return;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + TURN;
  };
}
